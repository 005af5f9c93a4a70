import { createDatabase, type TestDatabase } from '../support/database.js';
import { requireDataFolder } from '../support/lists/data-folder.js';
import { writeInBulk } from '../support/lists/bulk-rows.js';
import { type KnownItem, knownItems } from '../support/lists/known-items.js';
import { take, titleless } from '../support/lists/made-projects.js';
import { madeTexts } from '../support/lists/text-generator.js';
import { benchArguments } from './arguments.js';
import { inParallel } from './in-parallel.js';
import { looked, type Place, placeOf, quality } from './rank.js';
import { fillRaw, type RawServer } from './raw-meilisearch.js';
import { startRawServer, type OwnServer } from './raw-server.js';
import { swedishStopWords } from './swedish-stop-words.js';
import { ms, printTable, quantile } from './table.js';
import {
  answersOfOthers,
  idsFrom,
  indexAll,
  introduceWorker,
  startWorlds,
  stopWorlds,
} from './worlds.js';

/*
 * Known-item questions: the title of a project asks, its text is in the index and its title is not.
 * What is reported is the unseen half; `untouched` are those of it that no earlier sample had either.
 * `npm run bench -- known-items --data <folder> [--size 2400|50000] [--questions n] [--ways raw]
 *   [--part unseen|tuning]`; fewer questions than there are come from all over the list.
 */

/** The same documents every time. */
const seed = 4;

/** Sizes other than the first one are made up with this many documents. */
const sizes = [2400, 50_000];

type Asked = (question: string) => Promise<string[]>;

interface Outcome {
  way: string;
  items: readonly KnownItem[];
  places: Place[];
  english: Place[];
  times: number[];
}

async function ask(way: string, items: readonly KnownItem[], asked: Asked): Promise<Outcome> {
  const times: number[] = [];
  const place = async (question: string, id: string): Promise<Place> => {
    const since = performance.now();
    const ids = await asked(question);
    times.push(performance.now() - since);
    return placeOf(ids, id);
  };
  const places = await inParallel(items, 2, ({ title, id }) => place(title, id));
  const bilingual = items.filter(({ titleEn }) => titleEn !== null);
  const english = await inParallel(bilingual, 2, ({ titleEn, id }) => place(titleEn ?? '', id));
  return { way, items, places, english, times };
}

const head = [
  ...['', 'unseen', 'r@10', 'untouched', 'r@10', 'tuning', 'r@10'],
  ...['English, unseen', 'r@10', 'tuning', 'r@10', 'p50 ms', 'p95 ms'],
];

const row = ({ way, items, places, english, times }: Outcome): string[] => {
  const bilingual = items.filter(({ titleEn }) => titleEn !== null);
  const of = (all: readonly KnownItem[], some: Place[], keep: (item: KnownItem) => boolean) =>
    quality(some.filter((_, at) => all[at] && keep(all[at])));
  const isUnseen = ({ part }: KnownItem): boolean => part === 'unseen';
  const isTuning = ({ part }: KnownItem): boolean => part === 'tuning';
  return [
    way,
    ...of(items, places, isUnseen),
    ...of(items, places, ({ untouched }) => untouched),
    ...of(items, places, isTuning),
    ...of(bilingual, english, isUnseen),
    ...of(bilingual, english, isTuning),
    ...[0.5, 0.95].map((portion) => ms(quantile(times, portion))),
  ];
};

async function rawOutcomes(
  server: RawServer,
  items: readonly KnownItem[],
  documents: readonly { id: string; text: string }[],
): Promise<Outcome[]> {
  const texts = documents.map(({ id, text }) => ({ id, text }));
  const outcomes: Outcome[] = [];
  const plain = await fillRaw(server, 'raw-default', texts);
  const usual = { limit: looked };
  outcomes.push(await ask('Meilisearch, its default', items, (q) => plain.ask(q, usual)));
  await plain.remove();
  const best = await fillRaw(server, 'raw-best', texts, { stopWords: swedishStopWords });
  const frequency = { limit: looked, matchingStrategy: 'frequency' };
  outcomes.push(await ask('Meilisearch, best raw request', items, (q) => best.ask(q, frequency)));
  await best.remove();
  return outcomes;
}

async function pisOutcomes(
  database: TestDatabase,
  documents: readonly { id: string; text: string }[],
  asking: readonly KnownItem[],
  meilisearch: OwnServer | undefined,
): Promise<Outcome[]> {
  await introduceWorker(database, meilisearch);
  await writeInBulk(database.sql, titleless(documents));
  const seconds = await indexAll(database, meilisearch);
  process.stdout.write(`  ${documents.length} documents indexed in ${seconds.toFixed(0)} s\n`);
  const worlds = await startWorlds(database, meilisearch);
  const outcomes: Outcome[] = [];
  for (const world of worlds)
    outcomes.push(await ask(`PIS, ${world.engine}`, asking, (q) => idsFrom(world, q, looked)));
  await stopWorlds(worlds);
  process.stdout.write(
    `  ${answersOfOthers()} answers came from the other engine and were asked again\n`,
  );
  return outcomes;
}

async function measure(
  items: readonly KnownItem[],
  asking: readonly KnownItem[],
  size: number,
  meilisearch: OwnServer | undefined,
): Promise<void> {
  const texts = madeTexts(
    items.map(({ text }) => text),
    seed,
  );
  const documents = [...items, ...take(texts, Math.max(0, size - items.length))];
  const database = await createDatabase();
  try {
    const outcomes =
      ways === 'raw' ? [] : await pisOutcomes(database, documents, asking, meilisearch);
    if (meilisearch) outcomes.push(...(await rawOutcomes(meilisearch, asking, documents)));
    const count = (keep: (item: KnownItem) => boolean): number => asking.filter(keep).length;
    const unseen = count(({ part }) => part === 'unseen');
    const english = count(({ titleEn }) => titleEn !== null);
    const untouched = count((item) => item.untouched);
    printTable(
      `${documents.length} documents; ${asking.length} questions, ${unseen} of them unseen (${untouched} untouched), ${english} also in English; MRR@${looked} and recall@10`,
      head,
      outcomes.map(row),
    );
  } finally {
    await database.drop();
  }
}

const wishes = benchArguments(['size', 'questions', 'ways', 'part']);
const items = knownItems(requireDataFolder());
const part = wishes.text('part');
const pool = items.filter((item) => part === undefined || item.part === part);
const count = Math.min(pool.length, wishes.number('questions', pool.length));
const asking = pool.filter(
  (_, at) =>
    Math.floor((at * count) / pool.length) !== Math.floor(((at - 1) * count) / pool.length),
);
const size = wishes.number('size', 0);
const ways = wishes.text('ways');
const meilisearch = await startRawServer();
if (!meilisearch) process.stdout.write('NO MEILISEARCH HERE: Postgres only, nothing to compare.\n');
try {
  for (const each of size > 0 ? [size] : sizes) await measure(items, asking, each, meilisearch);
} finally {
  await meilisearch?.stop();
}
