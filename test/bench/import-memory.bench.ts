import { createWriteStream } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createDatabase } from '../support/database.js';
import { importProjects } from '../support/import-lists.js';
import { benchArguments } from './arguments.js';
import { printTable } from './table.js';

/*
 * How much memory the import takes for a list, and for one that is ten times as long.
 * `npm run bench -- import-memory [--lines 10000]`
 */

const lines = benchArguments(['lines']).number('lines', 10_000);

/** Told by the program itself as it ends, in kilobytes. */
const tellPeak = `--import=data:text/javascript,process.on('exit',()=>console.log('peak '+process.resourceUsage().maxRSS))`;

function* rows(count: number): Generator<string> {
  yield 'Nr;Namn;Om;Ägare\n';
  for (let at = 0; at < count; at += 1) {
    yield `M-${at};Projekt ${at} om bryggor;"${'Vi bygger bryggor; och seglar hem. '.repeat(20)}";Byggare ${at % 50}\n`;
  }
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'pis-import-memory-'));
const mapping = path.join(folder, 'mapping.json');
const fields = { identifier: 'Nr', title: 'Namn', description: 'Om', organisation: 'Ägare' };
await writeFile(mapping, JSON.stringify({ scheme: 'MADE', fields }));

const table: string[][] = [];
for (const count of [lines, lines * 10]) {
  const database = await createDatabase();
  const list = path.join(folder, `${count}.csv`);
  await pipeline(Readable.from(rows(count)), createWriteStream(list));
  const begun = performance.now();
  const { said, code } = await importProjects(database.url, list, mapping, [tellPeak]);
  const peak = Number(/^peak (\d+)$/mu.exec(said)?.[1]);
  if (code !== 0 || !said.includes(`${count} taken`)) throw new Error(said.slice(-500));
  const seconds = Math.round((performance.now() - begun) / 1000);
  table.push([String(count), String(Math.round(peak / 1024)), String(seconds)]);
  await database.drop();
}
printTable('Import of a CSV', ['lines', 'peak RSS, MB', 's'], table);
