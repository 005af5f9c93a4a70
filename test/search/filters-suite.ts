import { createDatabase } from '../support/database.js';
import { writeInBulk } from '../support/lists/bulk-rows.js';
import { randomness } from '../support/randomness.js';
import { search } from '../support/search-requests.js';
import { type EngineName, type EngineServer, startEngine, startPatience } from './engines.js';
import { everyHit, faultsOf } from './filters/compare.js';
import { anyChoice, counted, facets } from './filters/filter-choice.js';
import { filterWorld } from './filters/filter-world.js';
import { type Facet, type NaiveDocument, naiveDocuments } from './filters/naive-documents.js';

const seed = 11;
const choices = 300;

/** Questions that the filters are put on; nothing asked is a question, too. */
const questions = ['', '', '', 'samverkan', 'kommunplan', 'projektet', 'region -samverkan'];

/** Holds random filters on one engine against counts of the database. */
export function filtersSuite(engine: EngineName): void {
  let running: EngineServer;
  let world: NaiveDocument[];
  let there: Record<Facet, string[]>;

  beforeAll(async () => {
    const database = await createDatabase();
    await writeInBulk(database.sql, filterWorld(seed, 180));
    running = await startEngine(engine, database);
    world = await naiveDocuments(database.sql);
    there = Object.fromEntries(
      facets.map((facet) => [facet, [...counted(world, facet).keys()].sort()]),
    ) as Record<Facet, string[]>;
  }, startPatience);

  afterAll(() => running.close());

  test(`${engine}: the index holds every thing of the database, and nothing else`, async () => {
    const { ids } = await everyHit(running.server.visitor(), '', {});
    expect(ids.toSorted()).toEqual(world.map(({ id }) => id).toSorted());
  });

  test.each([
    ['RELEVANCE', 'samverkan'],
    ['EXPERIENCE', 'samverkan'],
    ['TITLE', 'samverkan'],
    ['RELEVANCE', 'samverkan i kommunplan för projektet i en region'],
    ['TITLE', 'samverkan i kommunplan för projektet i en region'],
  ])(
    `${engine}: pages by %s of "%s": no gap, nothing twice, one order`,
    async (sort, question) => {
      const visitor = running.server.visitor();
      const whole = await search(visitor, question, { sort, pageSize: 100 });
      expect(whole.engine).toBe(engine);
      const wanted = Math.min(whole.reachable, 100);
      expect(wanted).toBeGreaterThan(20);
      const ids: string[] = [];
      for (let page = 1; ids.length < wanted; page += 1) {
        const { hits, total } = await search(visitor, question, { sort, pageSize: 7, page });
        expect([total, hits.length > 0]).toEqual([whole.total, true]);
        ids.push(...hits.map(({ id }) => id));
      }
      expect(ids.slice(0, wanted)).toEqual(whole.hits.map(({ id }) => id));
    },
    300_000,
  );

  test(`${engine}: ${choices} random filters: ids, total and every facet are those of the database`, async () => {
    const random = randomness(seed);
    const byId = new Map(world.map((document) => [document.id, document]));
    const bases = new Map<string, NaiveDocument[]>();
    for (const question of new Set(questions)) {
      const { ids } = await everyHit(running.server.visitor(), question, {});
      bases.set(
        question,
        ids.flatMap((id) => byId.get(id) ?? []),
      );
    }
    expect([...bases.values()].every(({ length }) => length > 5)).toBe(true);
    const faults: string[] = [];
    for (let count = 0; count < choices && faults.length < 10; count += 1) {
      const question = random.one(questions);
      const choice = anyChoice(random, there);
      faults.push(
        ...(await faultsOf(running.server.visitor(), question, bases.get(question) ?? [], choice)),
      );
    }
    expect(faults).toEqual([]);
  }, 300_000);
}
