import { createDatabase, type TestDatabase } from '../support/database.js';
import { dataFolder } from '../support/lists/data-folder.js';
import { writeInBulk } from '../support/lists/bulk-rows.js';
import { knownItems } from '../support/lists/known-items.js';
import { madeProjects, take } from '../support/lists/made-projects.js';
import { ourTexts } from '../support/lists/our-texts.js';
import { type MadeText, madeTexts } from '../support/lists/text-generator.js';
import { fastRandomness } from '../support/randomness.js';
import { median, timesInTurn } from './answer-times.js';
import { benchArguments } from './arguments.js';
import { fillRaw, type RawIndex, readRaw } from './raw-meilisearch.js';
import { startRawServer, type OwnServer } from './raw-server.js';
import { rawSearch } from './raw-search.js';
import { ms, printTable } from './table.js';
import {
  indexAll,
  indexesOf,
  introduceWorker,
  startWorlds,
  stopWorlds,
  wholeAnswer,
  type World,
} from './worlds.js';

/*
 * How long answers take, as ratios within one run: through the API against the engine alone, and
 * with ten times the documents against itself.
 * `npm run bench -- speed [--data <folder>] [--size 5000] [--times 10] [--questions 40]`
 */

const seed = 9;
const wishes = benchArguments(['size', 'times', 'questions']);
const size = wishes.number('size', 5000);
const times = wishes.number('times', 10);
const count = wishes.number('questions', 40);

type Made = MadeText & { id: string };

const folder = dataFolder();
const from = folder ? knownItems(folder).map(({ text }) => text) : ourTexts(400, seed);

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Questions of one to three, or of eight to fifteen, words of the texts that are there. */
function questionsFrom(texts: readonly Made[], long: boolean): string[] {
  const random = fastRandomness(seed + (long ? 1 : 0));
  return Array.from({ length: count }, () => {
    const words = wordsOf(random.one(texts).text);
    if (long) return words.slice(3, 11 + random.below(8)).join(' ');
    const telling = words.filter((word) => word.length > 5);
    return Array.from({ length: 1 + random.below(3) }, () => random.one(telling)).join(' ');
  });
}

interface Measured {
  engine: World['engine'];
  short: number;
  long: number;
  engineShort: number;
  engineLong: number;
}

/** What the hits can be narrowed by, as they stand in an index of Meilisearch. */
const facets = ['kind', 'theme', 'county', 'funder', 'phase'];

/**
 * An index as its own manual has it, filled with what the worker sent: the same texts and facets, without
 * the fields of our analyzer.
 */
async function rawIndex(database: TestDatabase, meilisearch: OwnServer): Promise<RawIndex> {
  const { prefix } = await indexesOf(database, meilisearch);
  const { documents } = await readRaw(meilisearch, `${prefix}items`);
  const hidden = new Set(['lex_names', 'lex_body', 'stamp', 'order']);
  const plain = documents.map(({ id, ...rest }) => ({
    ...Object.fromEntries(Object.entries(rest).filter(([field]) => !hidden.has(field))),
    id,
  }));
  return fillRaw(meilisearch, 'speed', plain, { filterableAttributes: facets });
}

/** The engine alone: twenty hits with texts, marks and facets, as its own manual asks for them. */
async function engineAlone(
  world: World,
  database: TestDatabase,
  raw: RawIndex | undefined,
): Promise<(question: string) => Promise<unknown>> {
  if (world.engine === 'MEILISEARCH' && raw) return (question) => raw.ask(question, marked);
  return (question) => rawSearch(database, question);
}

const marked = {
  limit: 20,
  attributesToRetrieve: ['*'],
  attributesToHighlight: ['*'],
  attributesToCrop: ['body:40'],
  facets,
};

async function measure(
  documents: readonly Made[],
  meilisearch: OwnServer | undefined,
): Promise<Measured[]> {
  const database = await createDatabase();
  try {
    await introduceWorker(database, meilisearch);
    await writeInBulk(database.sql, madeProjects(documents, seed));
    const seconds = await indexAll(database, meilisearch);
    process.stdout.write(`  ${documents.length} documents indexed in ${seconds.toFixed(0)} s\n`);
    const raw = meilisearch && (await rawIndex(database, meilisearch));
    const worlds = await startWorlds(database, meilisearch);
    const short = questionsFrom(documents.slice(0, size), false);
    const long = questionsFrom(documents.slice(0, size), true);
    const measured: Measured[] = [];
    for (const world of worlds) {
      const alone = await engineAlone(world, database, raw);
      const ways = { api: (question: string) => wholeAnswer(world, question), engine: alone };
      const ofShort = await timesInTurn(ways, short);
      const ofLong = await timesInTurn(ways, long);
      measured.push({
        engine: world.engine,
        short: median(ofShort.api),
        long: median(ofLong.api),
        engineShort: median(ofShort.engine),
        engineLong: median(ofLong.engine),
      });
    }
    await stopWorlds(worlds);
    await raw?.remove();
    return measured;
  } finally {
    await database.drop();
  }
}

const told = (ratio: number, most: number): string =>
  `${ratio.toFixed(2)} ${ratio <= most ? '≤' : '>'} ${most}`;

const meilisearch = await startRawServer();
try {
  const documents = take(madeTexts(from, seed), size * times);
  const small = await measure(documents.slice(0, size), meilisearch);
  const large = times > 1 ? await measure(documents, meilisearch) : [];
  const rows = [
    ...small.map((one) => [size, one] as const),
    ...large.map((one) => [size * times, one] as const),
  ];
  printTable(
    'Answers of 20 hydrated, marked hits through the API against the engine alone, p50',
    [
      'documents',
      'engine',
      'short ms',
      'engine ms',
      'ratio',
      'long ms',
      'engine ms',
      'ratio',
      'to short',
    ],
    rows.map(([many, one]) => [
      many,
      one.engine,
      ms(one.short),
      ms(one.engineShort),
      told(one.short / one.engineShort, 1.5),
      ms(one.long),
      ms(one.engineLong),
      told(one.long / one.engineLong, 4),
      told(one.long / one.engineShort, 4),
    ]),
  );
  if (large.length > 0)
    printTable(
      `${times} times the documents against its own time, p50`,
      ['engine', 'short', 'long'],
      large.map((one) => {
        const own = small.find(({ engine }) => engine === one.engine) ?? one;
        return [one.engine, told(one.short / own.short, 1.5), told(one.long / own.long, 1.5)];
      }),
    );
} finally {
  await meilisearch?.stop();
}
