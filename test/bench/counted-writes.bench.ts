import { createDatabase } from '../support/database.js';
import { evidenceInput, tell } from '../support/evidence-requests.js';
import { generateKnowledge, insertRows, largeWorld } from '../support/knowledge-generator.js';
import { startApi } from '../support/program.js';
import type { Session } from '../support/session.js';
import { tryAs } from '../support/signing-in.js';
import { part, printTable, quantile } from './table.js';

/*
 * What keeping the figures current adds to a write: evidence added to published projects through the
 * API, with the upkeep and without, in turns in one run.
 * `npm run bench -- counted-writes [--times n] [--ten]`
 */

const times = Number(process.argv[process.argv.indexOf('--times') + 1]) || 40;

async function bench(name: string, evidence: number): Promise<void> {
  const database = await createDatabase();
  const rows = generateKnowledge(1, { ...largeWorld, evidence });
  await insertRows(database.sql, rows);
  await database.sql('VACUUM ANALYZE');
  const api = await startApi({ DATABASE_URL: database.url });
  const upkeep = (is: 'DISABLE' | 'ENABLE'): Promise<unknown> =>
    database.sql(`ALTER TABLE counting_due ${is} TRIGGER counting_settled`);
  try {
    const curator = await tryAs(api.url, 'CURATOR');
    const spent = { DISABLE: [] as number[], ENABLE: [] as number[] };
    const projects = (rows['project'] ?? []).filter(({ state }) => state === 'PUBLISHED');
    const factors = (rows['factor'] ?? []).filter((factor) => factor['merged_into_id'] === null);
    for (let turn = 0; turn < times * 2; turn += 1) {
      const is = turn % 4 < 2 ? 'ENABLE' : 'DISABLE';
      if (turn % 2 === 0) await upkeep(is);
      const input = { project: projects[turn], factor: factors[turn % factors.length] };
      spent[is].push(await write(curator, input.project, input.factor));
    }
    const [without = 0, withIt = 0] = [spent.DISABLE, spent.ENABLE].map((of) => quantile(of, 0.5));
    const ratio = withIt / without;
    printTable(
      `${name}: a piece of evidence through the API, ms (medians of ${times})`,
      ['without upkeep', 'with', 'with / without'],
      [
        [
          without.toFixed(1),
          withIt.toFixed(1),
          `${part(ratio)} (${ratio <= 1.3 ? 'within' : 'over'} 1.3)`,
        ],
      ],
    );
  } finally {
    await api.stop();
    await database.drop();
  }
}

type Row = Record<string, unknown> | undefined;

async function write(session: Session, project: Row, factor: Row): Promise<number> {
  const input = evidenceInput(
    { kind: 'PROJECT', id: String(project?.['id']) },
    { factorId: factor?.['id'], polarity: 'HELPED' },
  );
  const since = performance.now();
  const answer = await tell(session, 'addEvidence', { input });
  const took = performance.now() - since;
  if (answer.__typename !== 'Evidence') throw new Error(`Not added: ${answer.message}`);
  return took;
}

await bench('60,000 pieces of evidence', largeWorld.evidence);
if (process.argv.includes('--ten')) await bench('600,000', largeWorld.evidence * 10);
