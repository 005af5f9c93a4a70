import { analyse } from '../../analyzer/analyse.js';
import { parseQuestion } from '../../query/parse-question.js';
import type { PlanTerm, QueryPlan, TellingWord } from '../../query/query-plan.js';
import { weighed } from '../../query/weigh.js';
import { Vocabulary } from '../../vocabulary/vocabulary.js';
import { wordsOf } from '../document-words.js';
import type { DocumentText } from '../search-document.js';
import { allWordsQuery, exactQuery, formsQuery, longQuery, suggestQuery } from './tsquery.js';
import { tsvectorOf } from './tsvector.js';

const typed = (given: Partial<PlanTerm> & Pick<PlanTerm, 'surface'>): PlanTerm => ({
  folded: given.surface,
  marked: false,
  prefix: false,
  lemmas: [],
  parts: [],
  near: [],
  translations: [],
  ...given,
});

const planOf = (...terms: PlanTerm[]): QueryPlan => ({
  parts: [{ terms, quoted: false, concepts: [], joined: [] }],
  without: [],
  telling: [],
  long: null,
  alsoSearchedFor: [],
});

describe('all words', () => {
  const table: [what: string, plan: QueryPlan, tsquery: string | null][] = [
    ['nothing', { ...planOf(), parts: [] }, null],
    [
      'as typed: also what is the same without marks',
      planOf(typed({ surface: 'idé', folded: 'ide' })),
      `('ide' | '~ide')`,
    ],
    [
      'typed with å, ä or ö: nothing else',
      planOf(typed({ surface: 'råd', folded: 'rad', marked: true })),
      `'råd'`,
    ],
    [
      'the beginning of a word',
      planOf(typed({ surface: 'rå', folded: 'ra', marked: true, prefix: true })),
      `'rå':*`,
    ],
    [
      'another form: the word itself, in another form, or in a compound',
      planOf(typed({ surface: 'kommuner', lemmas: ['kommun'] })),
      `('kommuner' | '~kommuner' | '+kommuner' | 'kommun' | '=kommun' | '^kommun' | '+kommun')`,
    ],
    [
      'a compound: all its parts will do',
      planOf(typed({ surface: 'xy', marked: true, lemmas: ['xy'], parts: ['x', 'y'] })),
      `('xy' | '+xy' | '=xy' | '^xy' | (('x' | '=x' | '^x' | '+x') & ('y' | '=y' | '^y' | '+y')))`,
    ],
    [
      'a word that was probably meant',
      planOf(typed({ surface: 'xö', marked: true, lemmas: ['xö'], near: ['y'] })),
      `('xö' | '+xö' | '=xö' | '^xö' | 'y' | '=y' | '^y' | '+y')`,
    ],
    [
      'words beside each other',
      planOf(typed({ surface: 'ä', marked: true }), typed({ surface: 'ö', marked: true })),
      `('ä' <-> 'ö')`,
    ],
  ];
  test.each(table)('%s', (_what, plan, tsquery) => {
    expect(allWordsQuery(plan)).toBe(tsquery);
  });

  test('a concept, and words written together, will do for each part that names them', () => {
    const part = {
      terms: [typed({ surface: 'ä', marked: true })],
      quoted: false,
      concepts: ['xc1z'],
      joined: ['äö'],
    };
    expect(allWordsQuery({ ...planOf(), parts: [part, part] })).toBe(
      `('ä' | 'äö' | '=äö' | '^äö' | '+äö' | 'xc1z') & ('ä' | 'äö' | '=äö' | '^äö' | '+äö' | 'xc1z')`,
    );
  });

  test('what must not be there is the word in its forms, not what has it in it', () => {
    const unwanted = { terms: [typed({ surface: 'länen', marked: true, lemmas: ['län'] })] };
    const without = [{ ...unwanted, quoted: false, concepts: [], joined: [] }];
    expect(allWordsQuery({ ...planOf(), parts: [], without })).toBe(
      `!(('länen' | 'län' | '=län' | '^län'))`,
    );
  });

  test('signs in a word are only text', () => {
    const term = typed({ surface: `a'\\`, marked: true });
    expect(allWordsQuery(planOf(term))).toBe(`'a''\\\\'`);
  });
});

test('exactly as typed is without folding, beginnings and other forms', () => {
  const plan = parseQuestion('Råd "lär centrum" -län');
  expect(exactQuery(plan)).toBe(`'råd' & 'lär' & 'centrum'`);
  expect(exactQuery(parseQuestion('-län'))).toBeNull();
});

test('in any form is without folding and beginnings', () => {
  expect(formsQuery(planOf(typed({ surface: 'råds', lemmas: ['råd'] })))).toBe(
    `('råds' | 'råd' | '=råd')`,
  );
});

describe('of many words', () => {
  const word = (key: string, df: number): TellingWord => ({
    keys: [key],
    translations: [],
    kind: 'WORD',
    shown: key,
    df,
    place: 0,
    within: null,
  });
  const concept: TellingWord = {
    ...word('c', 3),
    keys: ['xc1z'],
    kind: 'CONCEPT',
  };
  const plan: QueryPlan = {
    ...planOf(),
    telling: [word('a', 1), concept, word('b', 0)],
    long: { pairs: [[word('a', 1), concept]], alone: [word('a', 1)] },
  };

  test('pairs, and the rarest alone', () => {
    expect(longQuery(plan)).toBe(
      `((('a' | '=a' | '^a' | '+a') & 'xc1z') | ('a' | '=a' | '^a' | '+a'))`,
    );
    expect(longQuery({ ...plan, long: { pairs: [], alone: [] } })).toBeNull();
    expect(longQuery({ ...plan, long: null })).toBeNull();
  });

  test('and nothing that must not be there', () => {
    const without = [
      { terms: [typed({ surface: 'ä', marked: true })], quoted: true, concepts: [], joined: [] },
    ];
    expect(longQuery({ ...plan, without })).toMatch(/ & !\('ä'\)$/u);
  });
});

test('suggestions ask for all parts', () => {
  const known = { df: new Map<string, number>(), near: new Map<string, string[]>() };
  const plan = weighed(parseQuestion('råd län'), known);
  expect(suggestQuery(plan)).toBe(
    `('råd':* | '+råd' | 'råd' | '=råd' | '^råd') & ('län':* | '+län' | 'län' | '=län' | '^län')`,
  );
});

describe('tsvectorOf', () => {
  const project: DocumentText = {
    id: '',
    kind: 'PROJECT',
    version: 1,
    language: 'SV',
    title: 'Råd i län',
    labels: ['Council'],
    passages: ['i kommun', 'län'],
  };
  const vectorOf = (document: DocumentText, vocabulary = Vocabulary.empty): string =>
    tsvectorOf(document, wordsOf(document, vocabulary));

  test('words with their place and weight, folded ones behind their mark', () => {
    const lexemes = vectorOf(project).split(' ');
    expect(lexemes).toEqual(
      expect.arrayContaining([
        `'råd':1A`,
        `'~rad':1A`,
        `'i':2A,21C`,
        `'län':3A,31C`,
        `'~lan':3A,31C`,
        `'council':12B`,
        `'kommun':22C`,
      ]),
    );
  });

  test('base forms and parts stand at the place of their word', () => {
    const fields = wordsOf({ ...project, title: 'x', labels: [], passages: [] }, Vocabulary.empty);
    const [token] = analyse('Kommunernas');
    if (!token) throw new Error('No word');
    const words = {
      ...token,
      lemmas: ['kommun', 'kommuna'],
      parts: [{ lemma: 'del', start: 0, end: 3 }],
    };
    const [title] = fields;
    if (!title) throw new Error('No title');
    expect(tsvectorOf(project, [{ ...title, tokens: [words] }])).toBe(
      `'kommunernas':1A '=kommun':1A '^kommuna':1A '+del':1A`,
    );
  });

  test('a concept stands where its label begins', () => {
    const vocabulary = Vocabulary.of([{ concept: 'xc1z', label: 'i län' }]);
    expect(vectorOf(project, vocabulary)).toContain(`'xc1z':2A`);
  });

  test('the sentence of a lesson weighs no more than a label', () => {
    expect(vectorOf({ ...project, kind: 'LESSON' })).toContain(`'råd':1B`);
  });

  test('a text without end is cut at the last place the database knows', () => {
    const text = vectorOf({ ...project, passages: ['ord '.repeat(20_000)] });
    expect(text).not.toMatch(/:\d*1638[3-9]|:\d*[2-9]\d{4}/);
  });
});
