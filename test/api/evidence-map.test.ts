import { createDatabase, type TestDatabase } from '../support/database.js';
import {
  exportRows,
  generateKnowledge,
  insertRows,
  type Rows,
} from '../support/knowledge-generator.js';
import { type MapAnswer, mapQuery, type MapQuestion } from '../support/map-requests.js';
import { type Dimension, NaiveMap } from '../support/naive-map.js';
import { type Randomness, randomness } from '../support/randomness.js';
import { startServer, type TestServer } from '../support/server.js';

const seed = 4;
const dimensions: Dimension[] = ['THEME', 'COUNTY', 'FUNDER', 'PHASE'];

let database: TestDatabase;
let server: TestServer;
let rows: Rows;
let naive: NaiveMap;

beforeAll(async () => {
  database = await createDatabase();
  await insertRows(database.sql, generateKnowledge(seed, 200));
  rows = await exportRows(database.sql);
  naive = new NaiveMap(rows);
  server = await startServer({ database });
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

const slugsIn = (table: string): string[] => (rows[table] ?? []).map(({ slug }) => String(slug));

/** One to three of them, or nothing asked. */
function maybe<Item>(
  random: Randomness,
  items: readonly Item[],
  chance: number,
): Item[] | undefined {
  const chosen = random.chance(chance) ? random.some(items, 3) : [];
  return chosen.length > 0 ? chosen : undefined;
}

function question(random: Randomness): MapQuestion {
  const year = random.chance(0.3) ? 2008 + random.below(16) : undefined;
  return {
    by: random.one(dimensions),
    filter: {
      themes: maybe(random, slugsIn('theme'), 0.4),
      counties: maybe(random, ['21', '07', '24', '25', '01'], 0.3),
      funders: maybe(random, slugsIn('organisation'), 0.3),
      phases: maybe(random, ['IDEA', 'PRE_STUDY', 'RUNNING', 'CLOSING', 'AFTER'], 0.3),
      targetGroups: maybe(random, ['Unga', 'nyanlända', 'Vuxna utan gymnasium'], 0.3),
      fromYear: year,
      toYear: year && random.chance(0.7) ? year + random.below(5) : undefined,
    },
  };
}

const questions = (): MapQuestion[] => {
  const random = randomness(2026);
  return [
    ...dimensions.map((by) => ({ by, filter: {} })),
    ...Array.from({ length: 200 }, () => question(random)),
  ];
};

/** Every cell of an answer that has a figure, as `naive-map` names them. */
function cellsOf(map: MapAnswer): Record<string, string> {
  const cells: Record<string, string> = {};
  const put = (key: string, helped = 0, hindered = 0, total = 0): void => {
    if (total > 0) cells[key] = `${helped} ${hindered} ${total}`;
  };
  for (const { factor, standing, helped, hindered, total } of map.rows) {
    put(`${factor.id} *`, standing.helped, standing.hindered, standing.total);
    map.columns.forEach(({ key }, at) =>
      put(`${factor.id} ${key}`, helped[at], hindered[at], total[at]),
    );
  }
  return cells;
}

const naiveCells = (map: NaiveMap, { by, filter }: MapQuestion): Record<string, string> =>
  Object.fromEntries(
    [...map.cells(by, filter)].map(([key, cell]) => [
      key,
      `${cell.helped} ${cell.hindered} ${cell.total}`,
    ]),
  );

const ask = async (of: MapQuestion): Promise<MapAnswer> =>
  (await server.ask<{ evidenceMap: MapAnswer }>(mapQuery, of)).evidenceMap;

test('a naive count over the rows equals the map in every cell, for 200 random filters', async () => {
  let figures = 0;
  for (const of of questions()) {
    const cells = cellsOf(await ask(of));
    figures += Object.keys(cells).length;
    expect({ of, cells }).toEqual({ of, cells: naiveCells(naive, of) });
  }
  expect(figures).toBeGreaterThan(4000);
});

test('the kind of every gap is what the projects say, for 200 random filters', async () => {
  for (const of of questions()) {
    const { columns } = await ask(of);
    const projects = Object.fromEntries(
      columns
        .filter((column) => column.projects > 0)
        .map((column) => [column.key, column.projects]),
    );
    const expected = Object.fromEntries(naive.projects(of.by, of.filter));
    expect({ of, projects }).toEqual({ of, projects: expected });
  }
});

test.each(['families', 'only published lessons', 'only published projects', 'stances'] as const)(
  'the comparison would notice if counting went without: %s',
  async (part) => {
    const without = new NaiveMap(rows, part);
    for (const by of dimensions) {
      expect(naiveCells(without, { by, filter: {} })).not.toEqual(
        cellsOf(await ask({ by, filter: {} })),
      );
    }
  },
);

test('columns stand in the order of their sources, rows in the order said', async () => {
  for (const by of dimensions) {
    const map = await ask({ by, filter: {} });
    const sources = map.columns.map((column) => column.sources);
    if (by === 'PHASE') {
      expect(map.columns.map(({ key }) => key)).toEqual([
        ...['IDEA', 'PRE_STUDY', 'RUNNING', 'CLOSING', 'AFTER'],
      ]);
    } else expect(sources).toEqual([...sources].sort((a, b) => b - a));
    const place = map.rows.map(({ standing: { total, helped } }) => [-total, Number(helped === 0)]);
    expect(place).toEqual([...place].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
  }
});
