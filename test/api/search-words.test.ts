import { grantRole } from '../support/knowledge-rows.js';
import { search, shown, type Found } from '../support/search-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';

// What a searcher gets, on the sample content: each promise of the design of search.

let server: TestServer;
let nobody: Session;
beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  nobody = server.visitor();
});
afterAll(() => server.close());

const ids = ({ hits }: Found): string[] => hits.map(({ id }) => id).sort();
const titles = ({ hits }: Found): string[] => hits.map(({ title }) => title);
const ask = (query: string, narrowed: object = {}): Promise<Found> =>
  search(nobody, query, { pageSize: 100, ...narrowed });

describe('words that are one', () => {
  test.each([
    ['kommuner', 'kommunens', 'kommunerna'],
    ['hinder', 'hindren', 'hindret'],
    ['lärcentrum', 'lärcentra', 'lärcentret', 'lärcentrat', 'lärcenter'],
    ['success factors', 'framgångsfaktorer', 'framgångsfaktor'],
  ])('%s', async (first, ...others) => {
    const found = ids(await ask(first));
    expect(found.length).toBeGreaterThan(0);
    for (const other of others) expect(ids(await ask(other))).toEqual(found);
  });
});

describe('words that lead to another', () => {
  test.each([
    ['a part of a compound', 'centrum', 'Lärcentrum'],
    ['another', 'avbrott', 'Studieavbrott'],
    ['a compound with the word in it', 'lärcentrautveckling', 'Lärcentrum'],
    ['written apart', 'lär centrum', 'Lärcentrum'],
    ['without its marks', 'larcentrum', 'Lärcentrum'],
    ['a typo of five letters or more', 'lärcentum', 'Lärcentrum'],
    ['two of nine or more', 'studeavbrot', 'Studieavbrott'],
    ['a typo of a source text', 'utbilningsnivå', 'Utbildningsnivå'],
    ['a beginning', 'studieav', 'Studieavbrott'],
    ['English', 'early school leaving', 'Studieavbrott'],
    ['another label', 'school dropout', 'Studieavbrott'],
  ])('%s: %s', async (_what, question, title) => {
    expect(titles(await ask(question))).toContain(title);
  });

  test('never by pieces of words', async () => {
    for (const piece of ['rcentr', 'udieavb']) expect((await ask(piece)).total).toBe(0);
  });
});

describe('what else was searched for', () => {
  test.each([
    ['kommunernas', 'kommun'],
    ['learning centres', 'Lärcentrum'],
    ['lärcentum', 'lärcentrum'],
  ])('%s: %s', async (question, word) => {
    const { alsoSearchedFor } = await ask(question);
    expect(alsoSearchedFor.map((one) => one.toLowerCase())).toContain(word.toLowerCase());
  });

  test('only my words: no other forms, no labels, no spellings', async () => {
    const { hits, alsoSearchedFor } = await ask('lärcentra', { onlyMyWords: true });
    expect(alsoSearchedFor).toEqual([]);
    for (const { title, titleMarks, excerpt, excerptMarks } of hits) {
      const marked = shown(title, titleMarks) + shown(excerpt, excerptMarks);
      expect(marked).toMatch(/\[[Ll]ärcentra\]/);
    }
    expect((await ask('lärcentum', { onlyMyWords: true })).total).toBe(0);
    expect((await ask('lärcentra', { onlyMyWords: true })).total).toBeLessThan(
      (await ask('lärcentra')).total,
    );
  });
});

test('where nothing has all the words, what has some of them, and it is said', async () => {
  const { total, someWordsOnly } = await ask('lärcentrum kattunge');
  expect({ found: total > 0, someWordsOnly }).toEqual({ found: true, someWordsOnly: true });
  expect(await ask('lärcentrum')).toMatchObject({ someWordsOnly: false });
});

test('marks: the part of a compound, another form, a label', async () => {
  const marked = async (question: string): Promise<string> =>
    (await ask(question)).hits
      .map((hit) => shown(hit.title, hit.titleMarks) + shown(hit.excerpt, hit.excerptMarks))
      .join('\n');
  expect(await marked('centrum')).toContain('Lär[centrum]');
  expect(await marked('kommunernas')).toMatch(/\[[Kk]ommuner\]/);
  expect(await marked('early school leaving')).toMatch(/\[[Ss]tudieavbrott/);
});

test('å ä ö after z', async () => {
  const { hits } = await ask('', { sort: 'TITLE', kinds: ['FACTOR', 'ORGANISATION'] });
  const names = hits.map(({ title }) => title);
  expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare));
});

describe('long questions', () => {
  const question =
    'hur kan samverkan byggas upp mellan kommuner och lärosäten för att höja andelen högutbildade';

  test('the text that tells most of them comes first; pages follow without gap', async () => {
    const whole = await ask(question);
    expect(titles(whole).slice(0, 3).join()).toMatch(/Kraftsamling/);
    const paged = [];
    for (let page = 1; page <= Math.ceil(whole.total / 7); page += 1) {
      paged.push(...(await ask(question, { page, pageSize: 7 })).hits.map(({ id }) => id));
    }
    expect(paged).toEqual(whole.hits.map(({ id }) => id));
    expect(whole.reachable).toBe(whole.total);
  });

  test('a curator is told why; nobody else is', async () => {
    const why = `query Why($query: String!) { search(input: { query: $query }, explain: true) {
      hits { explanation { score decides length terms { shown kind df weight inTitle inText score } } } } }`;
    interface Why {
      search: {
        hits: {
          explanation: { score: number; decides: boolean; terms: { score: number }[] } | null;
        }[];
      };
    }
    const curator = await server.signInAs('kurator.sok@example.org');
    await grantRole(server.sql, curator, 'CURATOR');
    const { search: told } = await curator.ask<Why>(why, { query: question });
    const scores = told.hits.map(({ explanation }) => explanation?.score ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { explanation } of told.hits) {
      const sum = explanation?.terms.reduce((all, { score }) => all + score, 0);
      expect(explanation?.decides).toBe(true);
      expect(sum).toBeCloseTo(explanation?.score ?? 0);
    }
    const { search: untold } = await nobody.ask<Why>(why, { query: question });
    expect(untold.hits.map(({ explanation }) => explanation)).toEqual(told.hits.map(() => null));
  });
});

describe('while somebody types', () => {
  const suggested = async (query: string): Promise<{ title: string; marked: string }[]> => {
    const { suggest } = await nobody.ask<{
      suggest: { title: string; titleMarks: { start: number; end: number }[] }[];
    }>(
      `query S($query: String!) { suggest(query: $query) { title titleMarks { start end } item { __typename } } }`,
      {
        query,
      },
    );
    return suggest.map(({ title, titleMarks }) => ({ title, marked: shown(title, titleMarks) }));
  };

  test.each([
    ['studieav', '[Studieav]brott'],
    ['learning cen', '[Learning cen]tre'],
    ['lärcentum', '[Lärcentrum]'],
  ])('%s', async (typed, marked) => {
    const found = (await suggested(typed)).map((one) => one.marked.replaceAll('] [', ' '));
    expect(found.some((one) => one.includes(marked))).toBe(true);
    expect(found.length).toBeLessThanOrEqual(8);
  });

  test('nothing typed, nothing offered', async () => {
    for (const typed of ['', '  ', '-x', '???']) expect(await suggested(typed)).toEqual([]);
  });
});
