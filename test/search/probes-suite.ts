import { createDatabase } from '../support/database.js';
import { writeInBulk } from '../support/lists/bulk-rows.js';
import { search } from '../support/search-requests.js';
import { type EngineName, type EngineServer, startEngine, startPatience } from './engines.js';
import { differences } from './probes/differences.js';
import { probes } from './probes/index.js';
import type { Name } from './probes/names.js';
import type { Probe } from './probes/probe.js';
import { nameOf, probeRows } from './probes/probe-rows.js';

/** Hits of one page, and pages that are looked through. */
const pageSize = 100;
const mostPages = 3;

/** Holds every probe against one engine. */
export function probesSuite(engine: EngineName): void {
  let world: EngineServer;

  beforeAll(async () => {
    const database = await createDatabase('sample');
    await writeInBulk(database.sql, probeRows());
    world = await startEngine(engine, database);
  }, startPatience);

  afterAll(() => world.close());

  /** What is found, in order; things that no probe speaks of keep their place under their title. */
  async function found(question: string): Promise<(Name | string)[]> {
    const names: string[] = [];
    for (let page = 1; page <= mostPages; page += 1) {
      const answer = await search(world.server.visitor(), question, { page, pageSize });
      expect(answer.engine).toBe(engine);
      names.push(...answer.hits.map((hit) => nameOf(hit) ?? hit.title));
      if (answer.hits.length < pageSize) break;
    }
    return names;
  }

  async function hold({ ask, finds, misses, above, within }: Probe): Promise<void> {
    const names = await found(ask);
    const place = (name: Name): number => names.indexOf(name);
    const outcome = {
      absent: finds.filter((name) => place(name) < 0),
      present: misses.filter((name) => place(name) >= 0),
      tooLow: within === null ? [] : finds.filter((name) => place(name) >= within),
      outOfOrder: above.filter(
        ([first, second]) => place(second) >= 0 && place(second) < place(first),
      ),
    };
    expect({ ...outcome, first: [] }).toEqual({
      ...{ absent: [], present: [], tooLow: [], outOfOrder: [] },
      first: Object.values(outcome).every((wrong) => wrong.length === 0) ? [] : names.slice(0, 5),
    });
  }

  const kinds = [...new Set(probes.map(({ kind }) => kind))];
  describe.each(kinds)(`${engine} %s`, (kind) => {
    test.each(probes.filter((probe) => probe.kind === kind))('$ask: $why', async (probe) => {
      const differs = differences.some((one) => one.engine === engine && one.ask === probe.ask);
      if (differs) await expect(hold(probe)).rejects.toThrow();
      else await hold(probe);
    });
  });
}
