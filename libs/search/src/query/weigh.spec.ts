import { Vocabulary } from '../vocabulary/vocabulary.js';
import { parseQuestion } from './parse-question.js';
import type { QueryPlan } from './query-plan.js';
import { type KnownWords, weighed, wordsToWeigh } from './weigh.js';

const vocabulary = Vocabulary.of([{ concept: 'xp9999z', label: 'Öppen skola' }]);

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
    const df = { region: 9, kommun: 2, barn: 5, skola: 3, lärare: 8, museum: 1 };
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
    const df = { museum: 1, bibliotek: 2, barn: 3, öppen: 4, skola: 4, xp9999z: 9 };
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

describe('what else was searched for', () => {
  test.each([
    ['base forms that documents have', 'kommunernas', known({ kommun: 3 }), ['kommun']],
    ['not where none has', 'kommunernas', known({}), []],
    ['not the word typed', 'kommun', known({ kommun: 3 }), []],
    ['what was probably meant', 'komun', known({}, { komun: ['kommun'] }), ['kommun']],
    ['labels', 'öppen skolor', known({ xp9999z: 2 }), ['Öppen skola']],
    ['nothing by only my words', '"kommunernas"', known({ kommun: 3 }), []],
  ])('%s', (_what, question, words, also) => {
    expect(plan(question, words).alsoSearchedFor).toEqual(also);
  });
});
