import { fill, type FilledEngine } from './filled-engine.js';
import { documentOf, idOf } from './search-fixtures.js';

/** More than are put in order at once. */
const many = 2100;

let filled: FilledEngine;

beforeAll(async () => {
  filled = await fill('POSTGRES');
  const common = Array.from({ length: many }, (_, number) =>
    documentOf(10_000 + number, { title: 'Alfa beta', fromYear: 2025, toYear: 2025 }),
  );
  for (let from = 0; from < many; from += 300)
    await filled.engine.upsert(filled.ctx, common.slice(from, from + 300));
  const meant = documentOf(9999, { title: 'Alfa beta gamma delta', fromYear: 1999, toYear: 1999 });
  await filled.engine.upsert(filled.ctx, [meant]);
}, 300_000);

afterAll(() => filled.close());

test('of more than can be put in order the likeliest are taken, however old', async () => {
  const { hits, total, reachable } = await filled.search('alfa beta gamma delta', {
    candidates: true,
  });
  expect([total, reachable, hits.length]).toEqual([many + 1, 2000, 2000]);
  expect(hits.map(({ id }) => id)).toContain(idOf(9999));
});
