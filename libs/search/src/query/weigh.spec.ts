import { Vocabulary } from '../vocabulary/vocabulary.js';
import { parseQuestion } from './parse-question.js';
import type { QueryPlan } from './query-plan.js';
import { forSomeWords, type KnownWords, weighed, wordsToWeigh } from './weigh.js';

const vocabulary = Vocabulary.of([
  { concept: 'xp9999z', label: 'Öppen skola' },
  { concept: 'xp8888z', label: 'Lärcentrum' },
]);

const known = (df: Record<string, number>, near: Record<string, string[]> = {}): KnownWords => ({
  df: new Map(Object.entries(df)),
  near: new Map(Object.entries(near)),
});

const plan = (question: string, words: KnownWords): QueryPlan =>
  weighed(parseQuestion(question, vocabulary), words);

test('every word and concept is asked about', () => {
  expect(wordsToWeigh(parseQuestion('öppen skola', vocabulary))).toEqual(
    expect.arrayContaining(['skola', 'öppen', 'xp9999z']),
  );
});

describe('beginnings', () => {
  const prefixOf = (question: string, words: KnownWords): boolean | undefined =>
    plan(question, words).parts[0]?.terms[0]?.prefix;
  test.each([
    ['a word that documents have is meant as it stands', 'kommun', { kommun: 4 }, false],
    ['one that none has may go on', 'kommunika', { kommun: 4 }, true],
    ['so may one that is too common to be meant', 'för', { för: 90 }, true],
  ])('%s', (_what, question, df, prefix) => {
    expect(prefixOf(question, known(df))).toBe(prefix);
  });
});

describe('long questions', () => {
  const shown = ({ long }: QueryPlan) => ({
    pairs: long?.pairs.map((pair) => pair.map(({ shown: word }) => word).join('+')),
    alone: long?.alone.map(({ shown: word }) => word),
  });

  test('go by pairs of the rarest words that documents have, and by the rarest alone', () => {
    const df = { region: 990, kommun: 20, barn: 500, skola: 300, lärare: 800, museum: 10 };
    expect(shown(plan('region kommun barn skola lärare museum bibliotek', known(df)))).toEqual({
      pairs: [
        'museum+kommun',
        'museum+skola',
        'museum+barn',
        'museum+lärare',
        'kommun+skola',
        'kommun+barn',
        'kommun+lärare',
        'skola+barn',
        'skola+lärare',
        'barn+lärare',
      ],
      alone: ['museum', 'kommun'],
    });
  });

  test('a concept goes before words', () => {
    const df = { museum: 1, bibliotek: 200, barn: 300, öppen: 400, skola: 400, xp9999z: 900 };
    const { pairs, alone } = shown(plan('öppen skola museum bibliotek barn', known(df)));
    expect(pairs?.slice(0, 4)).toEqual([
      'Öppen skola+museum',
      'Öppen skola+bibliotek',
      'Öppen skola+barn',
      expect.stringMatching(/^Öppen skola\+/),
    ]);
    expect(alone).toEqual(['Öppen skola', 'museum']);
  });

  test('that no document has a word of ask for nothing', () => {
    expect(shown(plan('museum bibliotek barn skola', known({})))).toEqual({ pairs: [], alone: [] });
  });
});

test('a third word is enough by itself where few documents have it', () => {
  const df = { museum: 1, bibliotek: 2, barn: 3, skola: 500 };
  const { long } = plan('museum bibliotek barn skola', known(df));
  expect(long?.alone.map(({ shown: word }) => word)).toEqual(['museum', 'bibliotek', 'barn']);
});

describe('for some of the words', () => {
  const some = (question: string, df: Record<string, number>): string[] | undefined =>
    forSomeWords(plan(question, known(df)))?.long?.alone.map(({ shown: word }) => word);

  test('each of those that documents have, the rarest first', () => {
    expect(some('museum bibliotek barn', { museum: 9, barn: 3 })).toEqual(['barn', 'museum']);
  });

  test('parts of a compound only where no document has a whole word', () => {
    expect(some('lärcentrum', { centrum: 4 })).toEqual(['centrum']);
    expect(some('lärcentrum museum', { centrum: 4, museum: 5 })).toEqual(['museum']);
  });

  test('none where something must not be there', () => {
    expect(some('museum -barn', { museum: 3, barn: 2 })).toBeUndefined();
  });

  test('none where none is known', () => {
    expect(some('museum', {})).toBeUndefined();
    expect(some('"museum"', { museum: 3 })).toBeUndefined();
  });
});

describe('what else was searched for', () => {
  test.each([
    ['base forms that documents have', 'kommunernas', known({ kommun: 3 }), ['kommun']],
    ['not where none has', 'kommunernas', known({}), []],
    ['not the word typed', 'kommun', known({ kommun: 3 }), []],
    ['what was probably meant', 'komun', known({}, { komun: ['kommun'] }), ['kommun']],
    ['labels', 'öppen skolor', known({ xp9999z: 2 }), ['Öppen skola']],
    [
      'a label like the word once',
      'lärcentra',
      known({ lärcentrum: 3, xp8888z: 2 }),
      ['lärcentrum'],
    ],
    ['nothing by only my words', '"kommunernas"', known({ kommun: 3 }), []],
  ])('%s', (_what, question, words, also) => {
    expect(plan(question, words).alsoSearchedFor).toEqual(also);
  });
});
