import { type MapAnswer, mapQuery } from '../support/map-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import {
  expectedCounties,
  type ExpectedColumn,
  expectedFunders,
  expectedPhases,
} from './evidence-map-hand-count.js';
import { expectedStandings, expectedThemes } from './sample-hand-count.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
});
afterAll(() => server.close());

const mapBy = async (by: string): Promise<MapAnswer> =>
  (await server.ask<{ evidenceMap: MapAnswer }>(mapQuery, { by })).evidenceMap;

/** Factors with a figure in a column, with the figure. */
const figuresIn = (map: MapAnswer, label: string): Record<string, number> => {
  const at = map.columns.findIndex(({ labelSv }) => labelSv === label);
  return Object.fromEntries(
    map.rows
      .filter(({ total }) => (total[at] ?? 0) > 0)
      .map(({ factor, total }) => [factor.labelSv, total[at] ?? 0]),
  );
};

const ofStudy = expectedStandings.filter(({ themes }) => themes.includes('Lärcentrum'));

test('by theme: every cell is what was counted by hand, and every gap is of the kind said', async () => {
  const map = await mapBy('THEME');
  expect(map.rows).toHaveLength(expectedStandings.length);
  expect(map.columns).toHaveLength(expectedThemes.length);
  for (const { factor, themes, helped, hindered, total, strength } of expectedStandings) {
    const row = map.rows.find((one) => one.factor.labelSv === factor);
    expect(row?.standing).toEqual({ helped, hindered, total, strength });
    map.columns.forEach(({ labelSv }, at) => {
      const counted = themes.includes(labelSv) ? [helped, hindered, total] : [0, 0, 0];
      expect({
        factor,
        labelSv,
        cell: [row?.helped[at], row?.hindered[at], row?.total[at]],
      }).toEqual({
        ...{ factor, labelSv, cell: counted },
      });
    });
  }
  for (const { theme, projects } of expectedThemes) {
    expect(map.columns.find(({ labelSv }) => labelSv === theme)?.projects).toBe(projects.length);
  }
  expect([map.sources, map.pieces]).toEqual([3, 18]);
});

test.each<[string, readonly ExpectedColumn[]]>([
  ['COUNTY', expectedCounties],
  ['FUNDER', expectedFunders],
  ['PHASE', expectedPhases],
])('by %s: every column is what was counted by hand', async (by, expected) => {
  const map = await mapBy(by);
  for (const { column, projects, factors } of expected) {
    const labels = factors === 'study' ? ofStudy.map(({ factor }) => factor) : factors;
    expect({ column, figures: figuresIn(map, column) }).toEqual({
      ...{ column, figures: Object.fromEntries(labels.map((label) => [label, 1])) },
    });
    expect(map.columns.find(({ labelSv }) => labelSv === column)).toMatchObject({ projects });
  }
  const named = new Set(expected.map(({ column }) => column));
  const others = map.columns.filter(({ labelSv }) => !named.has(labelSv));
  expect(others.filter(({ projects, sources }) => projects + sources > 0)).toEqual([]);
});
