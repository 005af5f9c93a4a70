import 'reflect-metadata';
import { nobody, ownerOptions, readConfig, RequestContext } from '@pis/core';
import {
  impersonal,
  importBatch,
  type ListedProject,
  listedProject,
  NotAProject,
} from '@pis/projects';
import { DataSource } from 'typeorm';
import {
  knownMappings,
  type Mapping,
  mapped,
  missingColumns,
  readMapping,
} from './import/mapping.js';
import { isDelimited, readDelimited } from './import/read-delimited.js';
import { type ReadLine, readRecords } from './import/read-records.js';
import { entities } from './schema.js';

const usage = `Usage: npm run import -- projects <file.jsonl[.gz] | file.csv[.gz]> --mapping <${Object.keys(knownMappings).join(' | ')} | file.json>`;

/** Lines of one transaction. */
const batchSize = 250;

interface Sums {
  taken: number;
  updated: number;
  unchanged: number;
  kept: number;
  refused: number;
}

/** @throws Error in words when the file is a table without the columns that the mapping names */
async function* readList(file: string, mapping: Mapping): AsyncGenerator<ReadLine> {
  if (!isDelimited(file)) return yield* readRecords(file);
  let columns: string[] | null = null;
  for await (const read of readDelimited(file)) {
    if (read.record && !columns) {
      columns = Object.keys(read.record);
      const missing = missingColumns(columns, mapping);
      if (missing.length > 0) {
        throw new Error(`No column “${missing.join('”, “')}”. There are: ${columns.join(', ')}.`);
      }
    }
    yield read;
  }
}

/** @throws NotAProject */
function projectOf(
  line: number,
  record: Readonly<Record<string, unknown>>,
  mapping: Mapping,
): ListedProject {
  const { texts, taken } = impersonal(mapped(record, mapping), mapping.language);
  const project = listedProject(line, texts, mapping);
  for (const what of taken) console.log(`line ${line}: taken out, ${what}`);
  return project;
}

/** Imports a list, batch by batch, and tells of each line that was not taken. */
async function importList(ctx: RequestContext, file: string, mapping: Mapping): Promise<Sums> {
  const sums: Sums = { taken: 0, updated: 0, unchanged: 0, kept: 0, refused: 0 };
  const refuse = (line: number, reason: string): void => {
    sums.refused += 1;
    console.log(`line ${line}: refused, ${reason}`);
  };
  let batch: ListedProject[] = [];
  const write = async (): Promise<void> => {
    const { taken, updated, unchanged, kept } = await importBatch(ctx, batch);
    sums.taken += taken;
    sums.updated += updated;
    sums.unchanged += unchanged;
    sums.kept += kept.length;
    for (const line of kept)
      console.log(`line ${line}: left as it is, people look after the project`);
    batch = [];
  };
  for await (const { line, record, fault } of readList(file, mapping)) {
    if (!record) {
      refuse(line, fault);
      continue;
    }
    try {
      batch.push(projectOf(line, record, mapping));
    } catch (error) {
      if (!(error instanceof NotAProject)) throw error;
      refuse(line, error.message);
    }
    if (batch.length === batchSize) await write();
  }
  if (batch.length > 0) await write();
  return sums;
}

/** Exits with 2 where the command is none, 1 where it came to a stop; what was taken till then stays. */
async function run([what, file, flag, name]: readonly string[]): Promise<number> {
  if (what !== 'projects' || !file || flag !== '--mapping' || !name) {
    console.error(usage);
    return 2;
  }
  const options = ownerOptions(readConfig());
  // What a run has seen stands in a table of its connection: there is one.
  const dataSource = new DataSource({
    ...options,
    entities,
    extra: { ...(options.extra as object), max: 1 },
  });
  try {
    const mapping = await readMapping(name);
    await dataSource.initialize();
    const ctx = RequestContext.of(dataSource, { viewer: nobody, requestId: 'import-projects' });
    const { taken, updated, unchanged, kept, refused } = await importList(ctx, file, mapping);
    console.log(
      `${taken} taken, ${updated} updated, ${unchanged} unchanged, ${kept} left as they are, ${refused} refused.`,
    );
    return 0;
  } catch (error) {
    console.error(
      `The import came to a stop: ${error instanceof Error ? error.message : String(error)}`,
    );
    console.error('What was taken till then stays. Run it again: it goes on where it was.');
    return 1;
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

process.exitCode = await run(process.argv.slice(2));
