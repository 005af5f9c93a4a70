import { type EngineAnswer, type EngineHit, nothing } from '../engines/search-engine.js';
import { withoutDropped } from './facets.js';

const hit = (id: string, kind: EngineHit['kind'], counties: string[]): EngineHit => ({
  id,
  kind,
  facets: { COUNTY: counties, FUNDER: [], PHASE: [], SOURCE_KIND: [], THEME: [] },
});
const first = hit('1', 'LESSON', ['21', '07']);
const second = hit('2', 'PROJECT', ['21']);

const answer: EngineAnswer = {
  ...nothing,
  engine: 'POSTGRES',
  hits: [first, second],
  total: 2,
  totalExact: true,
  facets: {
    COUNTY: [
      { value: '21', count: 2, unfiltered: 3 },
      { value: '07', count: 1, unfiltered: 1 },
    ],
    FUNDER: [],
    KIND: [
      { value: 'LESSON', count: 1, unfiltered: 2 },
      { value: 'PROJECT', count: 1, unfiltered: 1 },
    ],
    PHASE: [],
    SOURCE_KIND: [],
    THEME: [],
  },
  totalWithout: { COUNTY: 2, FUNDER: 2, KIND: 2, PHASE: 2, SOURCE_KIND: 2, THEME: 2 },
};

test('what is gone is taken out of hits, total and every count it was in', () => {
  const mended = withoutDropped(answer, [first]);
  expect(mended.hits).toEqual([second]);
  expect(mended.total).toBe(1);
  expect(mended.facets.COUNTY.map(({ value, count }) => [value, count])).toEqual([
    ['21', 1],
    ['07', 0],
  ]);
  expect(mended.facets.KIND.map(({ value, count }) => [value, count])).toEqual([
    ['LESSON', 0],
    ['PROJECT', 1],
  ]);
});

test('where nothing is gone, nothing changes', () => {
  expect(withoutDropped(answer, [])).toBe(answer);
});
