import { createDatabase } from '../support/database.js';
import { writeInBulk } from '../support/lists/bulk-rows.js';
import { randomness } from '../support/randomness.js';
import { type EngineName, type EngineServer, startEngine, startPatience } from './engines.js';
import { filterWorld } from './filters/filter-world.js';
import { fuzzFilters, type FuzzMaterial, fuzzMaterial, fuzzQuestions } from './fuzz/fuzz.js';

/** A few of each on every run; `npm run bench -- fuzz` tries as many thousands as one likes. */
const count = 200;
const seed = 23;

/** Tries filter values and questions of any signs on one engine. */
export function fuzzSuite(engine: EngineName): void {
  let running: EngineServer;
  let material: FuzzMaterial;

  beforeAll(async () => {
    const database = await createDatabase('sample');
    await writeInBulk(database.sql, filterWorld(seed, 30));
    running = await startEngine(engine, database);
    material = await fuzzMaterial(running.server.visitor());
  }, startPatience);

  afterAll(() => running.close());

  test(`${engine}: ${count} filters of any value: none is a fault, none widens what is found`, async () => {
    const faults = await fuzzFilters(running.server.visitor(), randomness(seed), material, count);
    expect(faults).toEqual([]);
  }, 300_000);

  test(`${engine}: ${count} questions of any signs: none is a fault, none finds more under a filter`, async () => {
    const faults = await fuzzQuestions(running.server.visitor(), randomness(seed), material, count);
    expect(faults).toEqual([]);
  }, 300_000);
}
