import { createDatabase, type TestDatabase } from '../support/database.js';
import { writeInBulk } from '../support/lists/bulk-rows.js';
import { randomness } from '../support/randomness.js';
import { startServer, type TestServer } from '../support/server.js';
import { enginesUnderTest } from './engines.js';
import { filterWorld } from './filters/filter-world.js';
import { fuzzFilters, type FuzzMaterial, fuzzMaterial, fuzzQuestions } from './fuzz/fuzz.js';

/** A few of each on every run; `npm run bench -- fuzz` tries as many thousands as one likes. */
const count = 200;
const seed = 23;

describe.each(enginesUnderTest)('$name', ({ environment }) => {
  let database: TestDatabase;
  let server: TestServer;
  let material: FuzzMaterial;

  beforeAll(async () => {
    database = await createDatabase('sample');
    await writeInBulk(database.sql, filterWorld(seed, 30));
    server = await startServer({ database, environment });
    await server.drainOutbox();
    material = await fuzzMaterial(server.visitor());
  });

  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  test(`${count} filters of any value: none is a fault, none widens what is found`, async () => {
    const faults = await fuzzFilters(server.visitor(), randomness(seed), material, count);
    expect(faults).toEqual([]);
  }, 300_000);

  test(`${count} questions of any signs: none is a fault, none finds more under a filter`, async () => {
    const faults = await fuzzQuestions(server.visitor(), randomness(seed), material, count);
    expect(faults).toEqual([]);
  }, 300_000);
});
