import { type AskedTerm, creditsOf, scoreOf, shareOf, weightOf } from './bm25.js';
import type { TellingWord } from '../query/query-plan.js';
import { ordered } from './ranking.js';

const collection = { docs: 100, words: 10_000 };
const word = (df: number, kind: AskedTerm['kind'] = 'WORD'): AskedTerm => ({
  kind,
  df,
  place: 0,
  within: null,
});
const once = { inTitle: 0, inText: 1 };

test.each([
  ['a rare word before a common one', word(2), word(50)],
  ['a concept before a word as rare', word(5, 'CONCEPT'), word(5)],
  ['a word before a part of one', word(5), word(5, 'PART')],
])('%s', (_what, more, less) => {
  expect(weightOf(more, collection)).toBeGreaterThan(weightOf(less, collection));
});

test('never less than nothing, also where the figures lag behind', () => {
  expect(weightOf(word(100), collection)).toBeGreaterThan(0);
  expect(weightOf(word(1), { docs: 0, words: 0 })).toBeGreaterThan(0);
});

const shares: [what: string, more: number, less: number][] = [
  [
    'in the title rather than in the text',
    shareOf(word(5), { inTitle: 1, inText: 0 }, 100, collection),
    shareOf(word(5), once, 100, collection),
  ],
  [
    'twice rather than once',
    shareOf(word(5), { inTitle: 0, inText: 2 }, 100, collection),
    shareOf(word(5), once, 100, collection),
  ],
  [
    'in a short text rather than in a long one',
    shareOf(word(5), once, 20, collection),
    shareOf(word(5), once, 2000, collection),
  ],
];
test.each(shares)('a term counts more %s', (_what, more, less) => {
  expect(more).toBeGreaterThan(less);
});

test('the more often, the less each time adds: a hundred times is no hundredfold', () => {
  const often = shareOf(word(5), { inTitle: 0, inText: 100 }, 100, collection);
  expect(often).toBeLessThan(2.3 * shareOf(word(5), once, 100, collection));
});

test('the figures of BM25 with k1 1.2 and b 0.75', () => {
  const idf = Math.log(1 + 95.5 / 5.5);
  expect(shareOf(word(5), once, 100, collection)).toBeCloseTo((idf * 2.2) / 2.2);
  expect(shareOf(word(5), once, 200, collection)).toBeCloseTo((idf * 2.2) / (1 + 1.2 * 1.75));
});

test('a term with several base forms counts once, by the best of them', () => {
  const one = { term: 0, inTitle: 0, inText: 1 };
  const document = { length: 100, occurrences: [one, one] };
  expect(scoreOf(document, [word(5)], collection)).toBe(shareOf(word(5), once, 100, collection));
});

describe('a whole and its pieces', () => {
  const whole = { ...word(5), place: 0 };
  const [first, second] = [1, 2].map((place) => ({ ...word(10, 'PART'), place, within: 0 }));
  const asked = [whole, first, second].flatMap((one) => one ?? []);
  const found = (...terms: number[]) => ({
    length: 100,
    occurrences: terms.map((term) => ({ term, ...once })),
  });
  const credits = (...terms: number[]): number[] => creditsOf(found(...terms), asked, collection);
  const [own, part] = [whole, word(10, 'PART')].map((one) => shareOf(one, once, 100, collection));

  test('where the whole is there, its parts add nothing', () => {
    expect(credits(0, 1, 2)).toEqual([own, 0, 0]);
  });

  test('where only pieces are there, each counts for its part of the whole', () => {
    expect(credits(1)).toEqual([0, (part ?? 0) / 2, 0]);
    expect(credits(1, 2)).toEqual([0, (part ?? 0) / 2, (part ?? 0) / 2]);
  });

  test('what is a piece of something that no document has counts by itself', () => {
    expect(creditsOf(found(0, 1), asked.slice(1), collection)).toEqual([part, part]);
  });

  test('pieces of pieces count for their part of these', () => {
    const concept = { ...word(3, 'CONCEPT'), place: 9 };
    const nested = [concept, { ...whole, within: 9 }, ...asked.slice(1)];
    const share = (part ?? 0) / 2;
    expect(creditsOf(found(2), nested, collection)).toEqual([0, 0, share, 0]);
    expect(scoreOf(found(0, 1, 2, 3), nested, collection)).toBe(
      shareOf(concept, once, 100, collection),
    );
  });
});

describe('order', () => {
  const asked: TellingWord[] = [
    { keys: ['a'], translations: [], kind: 'WORD', shown: 'a', df: 5, place: 0, within: null },
  ];
  const document = (id: string, inText: number, year: number | null) => ({
    id,
    year,
    length: 100,
    occurrences: [{ term: 0, inTitle: 0, inText }],
  });
  const order = (...documents: ReturnType<typeof document>[]): string[] =>
    ordered(documents, asked, { collection, documents }).map(({ id }) => id);

  test('by score, whatever the year', () => {
    expect(order(document('1', 1, 2024), document('2', 2, null))).toEqual(['2', '1']);
  });

  test('of the same score the latest first, what has no year last', () => {
    expect(order(document('1', 1, null), document('2', 1, 2020), document('3', 1, 2024))).toEqual([
      '3',
      '2',
      '1',
    ]);
  });

  test('what the index says nothing of comes last, and nothing is lost', () => {
    const hits = [{ id: '9' }, { id: '1' }];
    const postings = { collection, documents: [document('1', 1, null)] };
    expect(ordered(hits, asked, postings)).toEqual([{ id: '1' }, { id: '9' }]);
  });
});
