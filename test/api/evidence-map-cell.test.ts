import { createDatabase, type TestDatabase } from '../support/database.js';
import { generateKnowledge, insertRows } from '../support/knowledge-generator.js';
import {
  type CellAnswer,
  cellQuery,
  type MapAnswer,
  mapQuery,
  type MapQuestion,
} from '../support/map-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';

let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await createDatabase();
  await insertRows(database.sql, generateKnowledge(6, 200));
  server = await startServer({ database });
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

type Groups = CellAnswer['groups']['nodes'];

/** A cell with all its sources, page by page. */
async function openCell(
  of: MapQuestion,
  factor: string,
  column: string | null,
  first = 20,
): Promise<CellAnswer & { all: Groups }> {
  const all: Groups = [];
  for (let after: string | null = null; ;) {
    const variables: object = { ...of, factor, column, first, after };
    const answer = await server.ask<{ evidenceMapCell: CellAnswer }>(cellQuery, variables);
    const { nodes, pageInfo } = answer.evidenceMapCell.groups;
    all.push(...nodes);
    if (!pageInfo.hasNextPage) return { ...answer.evidenceMapCell, all };
    after = pageInfo.endCursor;
  }
}

const questions: MapQuestion[] = [
  { by: 'THEME', filter: {} },
  { by: 'THEME', filter: { counties: ['21'] } },
  { by: 'COUNTY', filter: { counties: ['21', '07'], fromYear: 2012 } },
  { by: 'FUNDER', filter: { themes: ['tema-6-7'] } },
  { by: 'PHASE', filter: { phases: ['RUNNING', 'AFTER'] } },
];

test.each(questions)('the number of a cell is the groups behind it: $by $filter', async (of) => {
  const { evidenceMap } = await server.ask<{ evidenceMap: MapAnswer }>(mapQuery, of);
  let opened = 0;
  for (const { factor, standing, helped, hindered, total } of evidenceMap.rows.slice(0, 4)) {
    const cells = [
      { key: null, helped: standing.helped, hindered: standing.hindered, total: standing.total },
      ...evidenceMap.columns.slice(0, 4).map(({ key }, at) => ({
        ...{ key, helped: helped[at], hindered: hindered[at], total: total[at] },
      })),
    ];
    for (const { key, ...figures } of cells) {
      const cell = await openCell(of, factor.slug, key, 7);
      expect(cell.standing).toMatchObject(figures);
      expect(new Set(cell.all.map(({ id }) => id)).size).toBe(figures.total);
      expect(cell.all.filter((group) => group.helped)).toHaveLength(figures.helped ?? 0);
      expect(cell.all.filter((group) => group.hindered)).toHaveLength(figures.hindered ?? 0);
      opened += cell.all.length;
    }
  }
  expect(opened).toBeGreaterThan(20);
});

test('every source shows each side it stands on first, and the other side is among the first three', async () => {
  const { evidenceMap } = await server.ask<{ evidenceMap: MapAnswer }>(mapQuery, {});
  let both = 0;
  for (const { factor, standing } of evidenceMap.rows) {
    const { all } = await openCell({ by: 'THEME', filter: {} }, factor.slug, null);
    const shown = all.flatMap(({ evidence, sides, helped, hindered, pieces }) => {
      const first = sides.slice(0, Number(helped) + Number(hindered));
      expect(first).toEqual([...(helped ? ['HELPED'] : []), ...(hindered ? ['HINDERED'] : [])]);
      expect(sides).toHaveLength(evidence.length);
      expect(new Set(evidence.map(({ id }) => id)).size).toBeLessThanOrEqual(pieces);
      return first;
    });
    if (standing.helped === 0 || standing.hindered === 0) continue;
    both += 1;
    expect(new Set(shown.slice(0, 3)).size).toBe(2);
  }
  expect(both).toBeGreaterThan(3);
});

test('a source says what it is: projects of the family, a study, a case', async () => {
  const kinds = new Set<string>();
  const { evidenceMap } = await server.ask<{ evidenceMap: MapAnswer }>(mapQuery, {});
  for (const { factor } of evidenceMap.rows) {
    for (const group of (await openCell({ by: 'THEME', filter: {} }, factor.slug, null)).all) {
      kinds.add(group.kind);
      expect(group.projects.length > 0).toBe(group.kind === 'FAMILY');
      expect(group.study !== null).toBe(group.kind === 'STUDY');
      expect(group.studyCase !== null).toBe(group.kind === 'CASE');
    }
  }
  expect([...kinds].sort()).toEqual(['CASE', 'FAMILY', 'MEETING', 'STUDY']);
});

test('map and cell need the same few statements whatever their size', async () => {
  const reader = server.visitor();
  // Which data there is, the map, its factors; values that name nothing.
  await database.sql('UPDATE theme SET label_sv = label_sv');
  expect(await statementsOf(reader, mapQuery, { by: 'THEME' })).toBe(3);
  const filter = { themes: ['tema-6-7'] };
  expect(await statementsOf(reader, mapQuery, { by: 'PHASE', filter })).toBe(4);
  // Asked again: the map itself is kept until anything is written, be it by another test beside this.
  const again: number[] = [];
  for (let time = 0; time < 20; time += 1) {
    again.push(await statementsOf(reader, mapQuery, { by: 'THEME' }));
  }
  expect(Math.min(...again)).toBe(2);
  await database.sql('UPDATE theme SET label_sv = label_sv');
  expect(await statementsOf(reader, mapQuery, { by: 'THEME' })).toBe(3);
  const { evidenceMap } = await server.ask<{ evidenceMap: MapAnswer }>(mapQuery, {});
  const few = evidenceMap.rows.findLast(({ standing }) => standing.total > 0)?.factor.slug;
  for (const factor of [evidenceMap.rows[0]?.factor.slug, few]) {
    expect(await statementsOf(reader, cellQuery, { factor })).toBeLessThanOrEqual(5);
  }
});

test('what does not exist is told, not guessed', async () => {
  const map = await server.ask<{ evidenceMap: MapAnswer }>(mapQuery, {
    filter: { themes: ['finns-inte'], counties: ['99', '21'], funders: ['finansiar-6-0', 'ingen'] },
  });
  expect(map.evidenceMap.unknown).toEqual([
    { filter: 'THEME', value: 'finns-inte' },
    { filter: 'COUNTY', value: '99' },
    { filter: 'FUNDER', value: 'ingen' },
  ]);
  expect(map.evidenceMap.sources).toBe(0);
  const cell = async (variables: object): Promise<unknown> =>
    (await server.ask<{ evidenceMapCell: unknown }>(cellQuery, variables)).evidenceMapCell;
  expect(await cell({ factor: 'finns-inte' })).toBeNull();
  const factor = map.evidenceMap.rows[0]?.factor.slug;
  expect(await cell({ factor, column: 'finns-inte' })).toBeNull();
  expect(await cell({ factor, by: 'PHASE', column: 'NEVER' })).toBeNull();
});

test.each([
  [{ filter: { fromYear: 2020, toYear: 2019 } }, 'filter.toYear'],
  [{ filter: { fromYear: 12 } }, 'filter.fromYear'],
  [{ filter: { themes: Array.from({ length: 21 }, () => 'a') } }, 'filter.themes'],
])('input that does not fit is refused in words: %j', async (variables, path) => {
  const { errors } = await server.graphql(mapQuery, variables);
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
});
