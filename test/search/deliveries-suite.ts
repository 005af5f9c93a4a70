import { expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { writeInBulk } from '../support/lists/bulk-rows.js';
import { meilisearchFor, type TestMeilisearch } from '../support/meilisearch.js';
import { type RunningWorker, startWorker } from '../support/program.js';
import { randomness, type Randomness } from '../support/randomness.js';
import type { EngineName } from './engines.js';
import { filterWorld } from './filters/filter-world.js';

/** Of the rows, the changes and the order; another one for another run. */
const seed = 71;
const size = 24;
const patience = 240_000;

interface Event {
  topic: string;
  subject: string;
}

/** What happens after everything was written, each with the events that its services would write. */
const changes: readonly [text: string, topic: string][] = [
  [
    `UPDATE lesson SET text = text || ' Med tillägg.', version = version + 1 WHERE id IN (SELECT id FROM lesson ORDER BY id LIMIT 6) RETURNING id`,
    'lesson.changed',
  ],
  [
    `UPDATE lesson SET state = 'WITHDRAWN', withdrawn_reason = 'Prövning.', withdrawn_at = now(), version = version + 1 WHERE id IN (SELECT id FROM lesson ORDER BY id DESC LIMIT 4) RETURNING id`,
    'lesson.changed',
  ],
  [
    `UPDATE project SET state = 'WITHDRAWN', withdrawn_reason = 'Prövning.', withdrawn_at = now(), version = version + 1 WHERE id IN (SELECT id FROM project ORDER BY id LIMIT 3) RETURNING id`,
    'project.changed',
  ],
  [
    `UPDATE project SET title = title || ' igen', version = version + 1 WHERE id IN (SELECT id FROM project ORDER BY id DESC LIMIT 5) RETURNING id`,
    'project.changed',
  ],
  [
    `UPDATE theme SET label_sv = 'Ett helt nytt tema' WHERE id IN (SELECT id FROM theme ORDER BY id LIMIT 1) RETURNING id`,
    'theme.changed',
  ],
  [
    `UPDATE organisation SET name = name || ' (ny)' WHERE id IN (SELECT id FROM organisation ORDER BY id LIMIT 2) RETURNING id`,
    'organisation.changed',
  ],
];

/** What every engine of PIS holds, by what it says: nothing of how often or when it was written. */
const held = [
  `SELECT id, kind, version, title, body, tokens::text, length, names, themes, counties, funders, phases,
     source_kinds, from_year, to_year FROM search_doc ORDER BY id`,
  `SELECT doc.id, term.term, in_title, in_text FROM search_posting posting
   JOIN search_doc doc ON doc.number = posting.doc JOIN search_term term ON term.id = posting.term
   ORDER BY doc.id, term.term COLLATE "C"`,
  `SELECT term, df FROM search_term WHERE df <> 0 ORDER BY term COLLATE "C"`,
  'SELECT docs, words FROM search_size',
  'SELECT (SELECT count(*) FROM outbox)::int AS events, (SELECT count(*) FROM search_delivery)::int AS documents',
];

interface World {
  database: TestDatabase;
  worker: RunningWorker;
  /** Hands events over, in this order, and waits until they are done. */
  deliver: (events: readonly Event[], lanes?: Randomness) => Promise<void>;
  /** Does what `changes` says, and gives the events of it. */
  change: () => Promise<Event[]>;
  /** Everything that is held, a line for each row and document. */
  index: () => Promise<string[]>;
  close: () => Promise<void>;
}

async function documentsIn(meilisearch: TestMeilisearch): Promise<string[]> {
  const indexes = ['items', 'orgs', 'docs'].map(async (name) => {
    const { results } = await meilisearch.ask<{ results: { id: string }[] }>(
      `/indexes/${meilisearch.prefix}${name}/documents?limit=10000`,
    );
    return results.map((document) => JSON.stringify(document));
  });
  return (await Promise.all(indexes)).flat();
}

/** Lines that only one of two indexes has. */
function differences(one: readonly string[], other: readonly string[]): string[] {
  const [ours, theirs] = [new Set(one), new Set(other)];
  return [
    ...one.filter((line) => !theirs.has(line)).map((line) => `- ${line}`),
    ...other.filter((line) => !ours.has(line)).map((line) => `+ ${line}`),
  ];
}

/** The rows are there, nothing of them is indexed yet, and the events of them have been handed out. */
async function worldOf(engine: EngineName): Promise<World & { written: Event[] }> {
  const database = await createDatabase();
  const { sql } = database;
  const meilisearch = engine === 'MEILISEARCH' ? await meilisearchFor(database.name) : null;
  const worker = await startWorker({ DATABASE_URL: database.url, ...meilisearch?.worker });
  await worker.drain();
  await worker.stop();
  await writeInBulk(sql, filterWorld(seed, size));
  const written = await sql<Event & { sequence: string }>(
    'DELETE FROM outbox RETURNING topic, subject, sequence',
  );
  written.sort((a, b) => Number(a.sequence) - Number(b.sequence));
  const running = await startWorker({ DATABASE_URL: database.url, ...meilisearch?.worker });
  return {
    database,
    worker: running,
    written,
    async deliver(events, lanes) {
      await sql(
        `INSERT INTO outbox (id, topic, subject, lane)
         SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::smallint[])`,
        [
          events.map(() => randomUUID()),
          events.map(({ topic }) => topic),
          events.map(({ subject }) => subject),
          events.map(() => lanes?.below(3) ?? 1),
        ],
      );
      await running.drain();
    },
    async change() {
      const events: Event[] = [];
      for (const [text, topic] of changes) {
        const rows = await sql<{ id: string }>(text);
        events.push(...rows.map(({ id }) => ({ topic, subject: id })));
      }
      return events;
    },
    async index() {
      const tables = [];
      for (const text of held) tables.push(...(await sql(text)).map((row) => JSON.stringify(row)));
      return [...tables, ...(meilisearch ? await documentsIn(meilisearch) : [])];
    },
    async close() {
      await running.stop();
      await meilisearch?.wipe();
      await database.drop();
    },
  };
}

function shuffled<Item>(items: readonly Item[], { below }: Randomness): Item[] {
  const left = [...items];
  return items.map(() => left.splice(below(left.length), 1)[0] as Item);
}

/** Each from one to five times, in any order. */
const repeated = (events: readonly Event[], chance: Randomness): Event[] =>
  shuffled(
    events.flatMap((event) => Array.from({ length: 1 + chance.below(5) }, () => event)),
    chance,
  );

/** In parts of any size. */
async function deliverInParts(
  { deliver }: World,
  events: Event[],
  chance: Randomness,
): Promise<void> {
  for (let left = events; left.length > 0;) {
    const part = left.slice(0, 1 + chance.below(80));
    left = left.slice(part.length);
    await deliver(part, chance);
  }
}

/** Each event once and in order, as if nothing ever went wrong. */
async function inOrder(engine: EngineName): Promise<string[]> {
  const world = await worldOf(engine);
  await world.deliver(world.written);
  await world.deliver(await world.change());
  const index = await world.index();
  await world.close();
  return index;
}

/** Each event one to five times in any order, many of the first only when all has changed again. */
async function inDisorder(engine: EngineName, lost: (event: Event) => boolean): Promise<string[]> {
  const chance = randomness(seed);
  const world = await worldOf(engine);
  const early = shuffled(world.written, chance).slice(0, world.written.length / 2);
  await deliverInParts(world, repeated(early, chance), chance);
  const later = [...world.written, ...(await world.change())].filter((event) => !lost(event));
  await deliverInParts(world, repeated(later, chance), chance);
  const index = await world.index();
  await world.close();
  return index;
}

export function deliveriesSuite(engine: EngineName): void {
  let expected: string[] = [];

  test(
    `each event delivered one to five times in any order gives the same index as once in order (seed ${seed})`,
    async () => {
      expected = await inOrder(engine);
      expect(expected.length).toBeGreaterThan(1_000);
      const index = await inDisorder(engine, () => false);
      expect(differences(expected, index)).toEqual([]);
      expect(index.length).toBe(expected.length);
    },
    patience,
  );

  test(
    'control: had the events of the projects been lost, the index would differ',
    async () => {
      const index = await inDisorder(engine, ({ topic }) => topic === 'project.changed');
      expect(differences(expected, index).length).toBeGreaterThan(10);
    },
    patience,
  );
}
