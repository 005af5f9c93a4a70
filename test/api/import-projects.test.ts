import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fingerprint } from '../support/fingerprint.js';
import { importProjects } from '../support/import-lists.js';
import { startServer, type TestServer } from '../support/server.js';

/** Each import is a process of its own. */
const patience = 240_000;

let server: TestServer;
let folder: string;
let mapping: string;

beforeAll(async () => {
  server = await startServer();
  folder = await mkdtemp(path.join(os.tmpdir(), 'pis-import-'));
  mapping = await file(
    'mapping.json',
    JSON.stringify({
      scheme: 'OUR-LIST',
      fields: {
        identifier: 'number',
        title: ['name', 'nameEn'],
        description: 'about',
        kind: 'type',
        from: 'begins',
        to: 'ends',
        organisation: 'owner',
        funder: 'paidBy',
        amount: 'sum',
        county: 'county',
      },
      words: { kind: { Forstudie: 'PRE_STUDY' } },
    }),
  );
}, patience);
afterAll(() => server.close());

async function file(name: string, text: string): Promise<string> {
  const whole = path.join(folder, name);
  await writeFile(whole, text);
  return whole;
}

const record = (number: number, more: object = {}) => ({
  number: `N-${number}`,
  name: `Ett projekt om bryggor ${number}`,
  about: `Projektet nummer ${number} bygger bryggor i skärgården.`,
  ...{ begins: '2023-01-01', ends: '2024-12-31', owner: 'Bryggbyggarna', county: 'Gävleborgs län' },
  ...more,
});

const lines = (records: readonly object[]): string =>
  records.map((one) => JSON.stringify(one)).join('\n');

const tables = [
  'project',
  'project_identifier',
  'participation',
  'grant',
  'project_place',
  'organisation',
  'outbox',
];
const importing = (list: string) => importProjects(server.database.url, list, mapping);
const sum = ({ said }: { said: string }): string => said.trim().split('\n').at(-1) ?? '';

test(
  'a list becomes projects that are found; imported again, nothing changes; what it says otherwise does',
  async () => {
    const list = await file(
      'list.jsonl',
      lines([
        record(1, { paidBy: 'Tillväxtverket', sum: '1 200 000' }),
        record(2, { type: 'Forstudie' }),
      ]),
    );
    expect(sum(await importing(list))).toBe(
      '2 taken, 0 updated, 0 unchanged, 0 left as they are, 0 refused.',
    );
    await server.drainOutbox();
    const { search } = await server.ask<{ search: { total: number } }>(
      '{ search(input: { query: "skärgårdens bryggor", kinds: [PROJECT], counties: ["21"] }) { total } }',
    );
    expect(search.total).toBe(2);
    const before = await fingerprint(server.sql, tables);
    expect(sum(await importing(list))).toBe(
      '0 taken, 0 updated, 2 unchanged, 0 left as they are, 0 refused.',
    );
    expect(await fingerprint(server.sql, tables)).toEqual(before);
    const other = await file(
      'other.jsonl',
      lines([record(1, { about: 'Nu byggs fyrar.' }), record(2)]),
    );
    expect(sum(await importing(other))).toBe(
      '0 taken, 1 updated, 1 unchanged, 0 left as they are, 0 refused.',
    );
    const [row] = await server.sql<{ description: string; version: number }>(
      `SELECT description, version FROM project JOIN project_identifier ON project_id = id WHERE value = 'N-1'`,
    );
    expect(row).toEqual({ description: 'Nu byggs fyrar.', version: 2 });
  },
  patience,
);

test(
  'lines that are no projects are refused, each with its line and why, and the others are taken',
  async () => {
    const list = await file(
      'faults.jsonl',
      [
        JSON.stringify(record(11)),
        '{ broken',
        '[]',
        JSON.stringify({ name: 'Utan nummer', about: 'Ja.' }),
        JSON.stringify({ number: 'N-12', about: 'Utan namn.' }),
        JSON.stringify(record(13, { about: '' })),
        JSON.stringify(record(14, { begins: '2024-13-45' })),
        JSON.stringify(record(15, { about: 'Text med \u0000 och \ud800 i.' })),
      ].join('\n'),
    );
    const { said, code } = await importing(list);
    expect(code).toBe(0);
    expect(said.split('\n').filter((line) => line.includes('refused,'))).toEqual([
      'line 2: refused, the line is no JSON',
      'line 3: refused, the line is no object',
      'line 4: refused, there is no identifier',
      'line 5: refused, there is no title',
      'line 6: refused, nothing says what it is about',
      'line 7: refused, “2024-13-45/2024-12-31” is no period',
    ]);
    expect(sum({ said })).toBe('2 taken, 0 updated, 0 unchanged, 0 left as they are, 6 refused.');
  },
  patience,
);

test(
  'what people look after is left as it is',
  async () => {
    const list = await file('owned.jsonl', lines([record(21)]));
    await importing(list);
    await server.sql(
      `WITH author AS (INSERT INTO person (id, email) VALUES (gen_random_uuid(), 'ansvarig@example.org') RETURNING id)
     INSERT INTO project_member (project_id, person_id, role)
     SELECT project_id, author.id, 'OWNER' FROM project_identifier, author WHERE value = 'N-21'`,
    );
    const other = await file(
      'owned-2.jsonl',
      lines([record(21, { about: 'Listan säger annat.' })]),
    );
    const { said } = await importing(other);
    expect(said).toContain('line 1: left as it is, people look after the project');
    const [row] = await server.sql<{ description: string }>(
      `SELECT description FROM project JOIN project_identifier ON project_id = id WHERE value = 'N-21'`,
    );
    expect(row?.description).toContain('bryggor');
  },
  patience,
);

test(
  'killed in the middle it leaves whole batches, and goes on where it was',
  async () => {
    const list = await file(
      'many.jsonl',
      lines(Array.from({ length: 3000 }, (_, at) => record(10_000 + at))),
    );
    const program = path.resolve(import.meta.dirname, '../../dist/apps/api/import-projects.js');
    const child = spawn(process.execPath, [program, 'projects', list, '--mapping', mapping], {
      env: { PATH: process.env['PATH'], PIS_ENV: 'local', DATABASE_URL: server.database.url },
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    const count = async (): Promise<number> => {
      const [row] = await server.sql<{ count: number }>(
        `SELECT count(*)::int AS count FROM project_identifier WHERE value LIKE 'N-1____'`,
      );
      return row?.count ?? 0;
    };
    while ((await count()) === 0 && child.exitCode === null) await new Promise(setImmediate);
    child.kill('SIGKILL');
    await ended;
    const left = await count();
    expect(left % 250).toBe(0);
    expect(left).toBeGreaterThan(0);
    const [torn] = await server.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM project p JOIN project_identifier i ON i.project_id = p.id
     WHERE i.value LIKE 'N-1____' AND NOT EXISTS (SELECT FROM participation WHERE project_id = p.id)`,
    );
    expect(torn?.count).toBe(0);
    expect(sum(await importing(list))).toBe(
      `${3000 - left} taken, 0 updated, ${left} unchanged, 0 left as they are, 0 refused.`,
    );
  },
  patience,
);
