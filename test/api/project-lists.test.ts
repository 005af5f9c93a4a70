import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { statementsOf } from '../support/statements.js';
import { addMember, personIdOf } from './project-requests.js';

let server: TestServer;
let member: Session;
beforeAll(async () => {
  server = await startServer();
  member = await server.signInAs('member@example.org');
  await fill();
  const [draft] = await server.sql<{ id: string }>(
    `SELECT id FROM project WHERE state = 'DRAFT' ORDER BY title LIMIT 1`,
  );
  await addMember(server, draft?.id ?? '', await personIdOf(server, 'member@example.org'), 'OWNER');
});
afterAll(() => server.close());

/** 130 projects, every tenth a draft, each with something of everything, and theme and funder in common. */
async function fill(): Promise<void> {
  await server.sql(`
    INSERT INTO theme (id, slug, label_sv, label_en) SELECT gen_random_uuid(), 'tema-' || n, 'tema ' || n, 'theme ' || n
      FROM generate_series(1, 110) n;
    UPDATE theme SET merged_into_id = (SELECT id FROM theme WHERE slug = 'tema-1') WHERE slug = 'tema-2';
    INSERT INTO organisation (id, slug, name, kind) SELECT gen_random_uuid(), 'org-' || n, 'Organisation ' || n, 'OTHER'
      FROM generate_series(1, 110) n;
    INSERT INTO project (id, slug, title, kind, state, period, period_from, period_to, family_id)
      SELECT id, 'projekt-' || n, (ARRAY['Äng', 'Åker', 'Zebra', 'Ö', 'apa', 'Apa', 'ek'])[1 + n % 7] || ' ' || n / 20,
        CASE WHEN n % 11 = 0 THEN 'PROGRAMME' ELSE 'PILOT' END,
        CASE WHEN n % 10 = 0 THEN 'DRAFT' ELSE 'PUBLISHED' END,
        CASE WHEN n % 2 = 0 THEN '2015/2018' END, CASE WHEN n % 2 = 0 THEN date '2015-01-01' END,
        CASE WHEN n % 2 = 0 THEN date '2018-12-31' END, id
      FROM (SELECT gen_random_uuid() AS id, n FROM generate_series(1, 130) n) made;
    INSERT INTO project_theme SELECT p.id, t.id FROM project p JOIN theme t ON t.slug IN ('tema-2', 'tema-' || substring(p.slug FROM '[0-9]+$'));
    INSERT INTO project_place SELECT id, CASE WHEN slug LIKE '%1' THEN '0780' WHEN slug LIKE '%2' THEN '07' ELSE '2180' END FROM project;
    INSERT INTO participation (id, project_id, organisation_id, role)
      SELECT gen_random_uuid(), p.id, o.id, 'PARTNER' FROM project p
      JOIN organisation o ON o.slug IN ('org-1', 'org-' || substring(p.slug FROM '[0-9]+$'));
    INSERT INTO "grant" (id, project_id, funder_id)
      SELECT gen_random_uuid(), p.id, o.id FROM project p JOIN organisation o ON o.slug = 'org-2';
    INSERT INTO project_link (id, from_id, to_id, kind)
      SELECT gen_random_uuid(), a.id, b.id, 'CONTINUES_AS' FROM project a JOIN project b
        ON substring(b.slug FROM '[0-9]+$')::int = substring(a.slug FROM '[0-9]+$')::int + 1;
    INSERT INTO project_goal (id, project_id, position, text) SELECT gen_random_uuid(), id, 0, 'Mål' FROM project;
  `);
}

interface Listed {
  nodes: { id: string; title: string; state: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** All pages of `field` with the given arguments, seven rows at a time. */
async function walk(session: Session, field: string, path: string[]): Promise<Listed['nodes']> {
  const rows: Listed['nodes'] = [];
  for (let after: string | null = null; ;) {
    const data: unknown = await session.ask(
      `query Walk($after: String) { ${field.replace('PAGE', 'first: 7, after: $after')} }`.replace(
        'ROWS',
        '{ nodes { id title state } pageInfo { hasNextPage endCursor } }',
      ),
      { after },
    );
    const list = path.reduce((at, name) => (at as Record<string, unknown>)[name], data) as Listed;
    rows.push(...list.nodes);
    if (!list.pageInfo.hasNextPage) return rows;
    expect(list.nodes).toHaveLength(7);
    after = list.pageInfo.endCursor;
  }
}

const swedish = new Intl.Collator('sv');

test('the pages hold each published project once, å ä ö after z', async () => {
  const rows = await walk(server.visitor(), 'projects(PAGE) ROWS', ['projects']);
  expect(rows).toHaveLength(117);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(117);
  expect(rows.every(({ state }) => state === 'PUBLISHED')).toBe(true);
  const titles = rows.map(({ title }) => title);
  expect(titles).toEqual([...titles].sort(swedish.compare));
  const first = (word: string): number => titles.findIndex((title) => title.startsWith(word));
  expect(first('Zebra')).toBeGreaterThan(first('ek'));
  expect(first('Åker')).toBeGreaterThan(first('Zebra'));
  expect(first('Äng')).toBeGreaterThan(first('Åker'));
  expect(first('Ö')).toBeGreaterThan(first('Äng'));
});

test.each([
  [
    'of a theme, merged ones too',
    'theme(slug: "tema-2") { projects(PAGE) ROWS }',
    ['theme', 'projects'],
    117,
  ],
  [
    'of an organisation',
    'organisation(slug: "org-1") { projects(PAGE) ROWS }',
    ['organisation', 'projects'],
    117,
  ],
  [
    'that are funded',
    'organisation(slug: "org-2") { fundedProjects(PAGE) ROWS }',
    ['organisation', 'fundedProjects'],
    117,
  ],
  ['by the theme', 'projects(filter: { theme: "tema-1" }, PAGE) ROWS', ['projects'], 117],
  ['by a theme of few', 'projects(filter: { theme: "tema-7" }, PAGE) ROWS', ['projects'], 1],
  ['by the funder', 'projects(filter: { funder: "org-2" }, PAGE) ROWS', ['projects'], 117],
  [
    'by the county and its municipalities',
    'projects(filter: { county: "07" }, PAGE) ROWS',
    ['projects'],
    26,
  ],
  ['by kind', 'projects(filter: { kind: PROGRAMME }, PAGE) ROWS', ['projects'], 10],
  ['that have ended', 'projects(filter: { phase: ENDED }, PAGE) ROWS', ['projects'], 52],
  ['without dates', 'projects(filter: { phase: UNKNOWN }, PAGE) ROWS', ['projects'], 65],
  ['that go on', 'projects(filter: { phase: GOING_ON }, PAGE) ROWS', ['projects'], 0],
  ['by what nobody has', 'projects(filter: { theme: "inget" }, PAGE) ROWS', ['projects'], 0],
  ['that are nobody’s', 'projects(filter: { mine: true }, PAGE) ROWS', ['projects'], 0],
])('projects %s: %s', async (_about, field, path, count) => {
  const rows = await walk(server.visitor(), field, path);
  expect(rows).toHaveLength(count);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
});

test('one’s own are listed in any state, and in no other list', async () => {
  const mine = await walk(member, 'projects(filter: { mine: true }, PAGE) ROWS', ['projects']);
  expect(mine.map(({ state }) => state)).toEqual(['DRAFT']);
  expect(await walk(member, 'projects(PAGE) ROWS', ['projects'])).toHaveLength(117);
});

test('organisations are found by a part of the name', async () => {
  const { organisations } = await server.ask<{ organisations: { nodes: unknown[] } }>(
    '{ organisations(name: "ORGANISATION 10", first: 100) { nodes { name } } }',
  );
  expect(organisations.nodes).toHaveLength(11);
});

const lists: [name: string, query: string][] = [
  [
    'facts',
    '{ projects(first: N) { nodes { id phase targetGroups themes { slug broader { slug } labels { label } } places { code county { code } } goals { text } identifiers { value } webLinks { url } viewerCan { edit } } } }',
  ],
  [
    'participations and grants',
    '{ projects(first: N) { nodes { participations { organisation { name aliases partOf { name } } } grants { funder { name successor { name } } } } } }',
  ],
  [
    'links',
    '{ projects(first: N) { nodes { links { tiesFamily from { title } to { title } } } } }',
  ],
  [
    'families',
    '{ projects(first: N) { nodes { family { title phase } members { role person { name } } } } }',
  ],
  [
    'themes with projects',
    '{ themes(first: N) { nodes { slug labels { label } projects(first: 3) { nodes { title themes { slug } } } } } }',
  ],
  [
    'organisations with projects',
    '{ organisations(first: N) { nodes { slug aliases projects(first: 2) { nodes { title } } fundedProjects(first: 2) { nodes { title } } } } }',
  ],
  [
    'mine',
    '{ viewer { organisations { name } memberships { role project { title places { code } } } } projects(first: N) { nodes { id } } }',
  ],
];

test.each(lists)('%s take as many statements for 100 rows as for 10', async (_name, query) => {
  const [ten, hundred] = [query.replace('N', '10'), query.replace('N', '100')];
  const few = await statementsOf(member, ten);
  // Two fields that read the same kind of row share a statement when their turns meet: one more or less.
  expect(Math.abs((await statementsOf(member, hundred)) - few)).toBeLessThanOrEqual(1);
  expect(few).toBeLessThanOrEqual(16);
});

test.each([
  '{ projects(first: 101) { nodes { id } } }',
  '{ projects(first: 0) { nodes { id } } }',
  '{ theme(slug: "tema-1") { projects(first: 101) { nodes { id } } } }',
  '{ projects(after: "x") { nodes { id } } }',
  '{ project(slug: "noll\\u0000tecken") { id } }',
  `{ projects(after: "${Buffer.from('["a","b"]').toString('base64url')}") { nodes { id } } }`,
  `{ themes(after: "${Buffer.from('["a","b"]').toString('base64url')}") { nodes { id } } }`,
])('%s is refused', async (query) => {
  const { errors } = await server.graphql(query);
  expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('all places of Sweden, or those of a county', async () => {
  const places = (args: string) =>
    server.ask<{ places: { shortName: string }[] }>(`{ places${args} { shortName } }`);
  expect((await places('')).places).toHaveLength(311);
  expect((await places('(kind: COUNTY)')).places).toHaveLength(21);
  const kronoberg = (await places('(county: "07")')).places.map(({ shortName }) => shortName);
  expect(kronoberg).toHaveLength(8);
  expect(kronoberg).toEqual([...kronoberg].sort(swedish.compare));
});
