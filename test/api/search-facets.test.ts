import { facet, search, shown } from '../support/search-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';

let server: TestServer;
let nobody: Session;
beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  nobody = server.visitor();
});
afterAll(() => server.close());

const inputOf = {
  COUNTY: 'counties',
  FUNDER: 'funders',
  KIND: 'kinds',
  PHASE: 'phases',
  SOURCE_KIND: 'sourceKinds',
  THEME: 'themes',
} as const;
type Facet = keyof typeof inputOf;
const names = Object.keys(inputOf) as Facet[];

async function totalOf(input: object): Promise<number> {
  const total = `query Total($input: SearchInput!) { search(input: $input) { total } }`;
  return (await nobody.ask<{ search: { total: number } }>(total, { input })).search.total;
}

// The count beside a value is what one gets by choosing it, whatever else is chosen.
test.each([
  ['nothing chosen', '', {}],
  ['a word', 'lärcentrum', {}],
  ['a word and a county', 'lärcent', { counties: ['21'] }],
  ['two facets', '', { themes: ['studieavbrott'], kinds: ['PROJECT', 'SOURCE'] }],
  ['years', '', { fromYear: 2015, toYear: 2018 }],
])('every count is the total of its choice: %s', async (_what, query, chosen) => {
  const found = await search(nobody, query, chosen);
  for (const name of names) {
    const counts = facet(found, name).map(({ value, count }) => ({ value, count }));
    const totals = counts.map(async ({ value }) => ({
      value,
      count: await totalOf({ query, ...chosen, [inputOf[name]]: [value] }),
    }));
    expect(await Promise.all(totals)).toEqual(counts);
  }
});

test('tabs: all seven kinds, in order, zeros too', async () => {
  const kinds = facet(await search(nobody, 'brobyggare'), 'KIND');
  expect(kinds.map(({ value }) => value)).toEqual([
    'LESSON',
    'PROJECT',
    'FACTOR',
    'THEME',
    'ORGANISATION',
    'OPEN_QUESTION',
    'SOURCE',
  ]);
  expect(kinds.find(({ value }) => value === 'LESSON')?.count).toBe(1);
  expect(kinds.find(({ value }) => value === 'THEME')?.count).toBe(0);
});

test('values keep their place when something is chosen', async () => {
  const place = async (chosen: object): Promise<string[]> =>
    facet(await search(nobody, '', { ...chosen }), 'THEME').map(({ value }) => value);
  const free = await place({});
  expect(free.length).toBeGreaterThan(5);
  expect(await place({ themes: ['studieavbrott'], counties: ['07'] })).toEqual(free);
});

test('values have labels in both languages, and the chosen ones are marked', async () => {
  const found = await search(nobody, '', {
    counties: ['21'],
    themes: ['larcentrum', 'finns-inte'],
  });
  expect(facet(found, 'COUNTY').find(({ value }) => value === '21')).toMatchObject({
    labelSv: 'Gävleborgs län',
    labelEn: 'Gävleborg County',
    selected: true,
  });
  expect(facet(found, 'THEME').filter(({ selected }) => selected)).toMatchObject([
    { value: 'larcentrum', labelSv: 'Lärcentrum' },
    { value: 'finns-inte', labelSv: 'finns-inte', count: 0 },
  ]);
});

test('every mark of every hit stands inside its text, on a word asked for', async () => {
  const { hits } = await search(nobody, 'lärcent kommun', { pageSize: 100 });
  expect(hits.length).toBeGreaterThan(3);
  for (const { title, titleMarks, excerpt, excerptMarks } of hits) {
    const texts = [[title, titleMarks] as const, [excerpt ?? '', excerptMarks] as const];
    for (const [text, marks] of texts) {
      for (const { start, end } of marks) {
        expect(text.slice(start, end).toLowerCase()).toMatch(
          /^(lärcent|kommun)(er|en|erna|ens|ernas|s|al\p{L}*)?$/u,
        );
      }
    }
    expect(shown(title, titleMarks) + shown(excerpt, excerptMarks)).toContain('[');
  }
});

test('a theme leads its own word', async () => {
  const { hits } = await search(nobody, 'studieavbrott');
  expect(hits[0]).toMatchObject({ kind: 'THEME', title: 'Studieavbrott' });
});

test('found by English and other names', async () => {
  const { hits } = await search(nobody, 'political buy-in');
  expect(hits[0]).toMatchObject({ kind: 'FACTOR', title: 'Politisk förankring och uppbackning' });
  expect(shown(hits[0]?.excerpt ?? '', hits[0]?.excerptMarks ?? [])).toContain(
    '[Political buy-in and backing]',
  );
});

describe('nothing found', () => {
  test('the filter whose removal gives most', async () => {
    const { total } = await search(nobody, 'lärcentrum', { kinds: ['LESSON'] });
    const { nothingFound } = await search(nobody, 'lärcentrum', {
      kinds: ['LESSON'],
      themes: ['studieavbrott'],
    });
    expect(nothingFound).toMatchObject({ withoutFilter: 'THEME', withoutFilterTotal: total });
  });

  test('no filter, where taking one away does not help', async () => {
    const { nothingFound } = await search(nobody, 'finnsinte', { themes: ['larcentrum'] });
    expect(nothingFound).toMatchObject({ withoutFilter: null, withoutFilterTotal: 0 });
  });

  test('the names that look most like what was asked for', async () => {
    const { nothingFound } = await search(nobody, 'förankringzzz');
    expect(nothingFound?.nearest[0]).toMatchObject({
      kind: 'FACTOR',
      title: 'Politisk förankring och uppbackning',
    });
    expect(nothingFound?.nearest.length).toBeLessThanOrEqual(3);
  });

  test('not where something was found', async () => {
    expect((await search(nobody, '')).nothingFound).toBeNull();
  });
});
