import {
  addConcept,
  addMember,
  addProject,
  personOf,
  type ProjectRow,
} from '../support/knowledge-rows.js';
import { lessonInput, publish, send } from '../support/lesson-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { statementsOf } from '../support/statements.js';
import { makeTeam, type Team } from '../support/team.js';

let server: TestServer;
let team: Team;
beforeAll(async () => {
  server = await startServer();
  team = await makeTeam(server);
});
afterAll(() => server.close());

interface Found {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const list = `query List($filter: LessonFilter, $first: Int, $after: String) {
  lessons(filter: $filter, first: $first, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor } } }`;

async function idsOf(filter: object, session: Session = team.nobody): Promise<string[]> {
  const { lessons } = await session.ask<{ lessons: Found }>(list, { filter, first: 100 });
  return lessons.nodes.map(({ id }) => id);
}

/** Published lessons written past the API, with everything a card shows, one microsecond apart. */
async function fill(project: ProjectRow, count: number): Promise<void> {
  const { sql } = server;
  const theme = await addConcept(sql, 'theme');
  const factor = await addConcept(sql, 'factor');
  const speaking = await addProject(sql);
  await sql(
    `WITH made AS (
       INSERT INTO lesson (id, text, state, project_id, author_id, place_code, published_at)
       SELECT gen_random_uuid(), 'Lärdom nummer ' || number, 'PUBLISHED', $1, $3, '2183',
         '2024-05-01'::timestamptz + number / 2 * interval '1 microsecond'
       FROM generate_series(1, $2::integer) number RETURNING id
     ), themed AS (
       INSERT INTO lesson_theme SELECT id, $4 FROM made
     ), grouped AS (
       INSERT INTO lesson_target_group SELECT id, 'unga' FROM made
     ), answered AS (
       INSERT INTO stance (id, lesson_id, project_id, kind)
       SELECT gen_random_uuid(), id, $6, 'AGREES' FROM made
     )
     INSERT INTO evidence (id, lesson_id, factor_id, polarity, quote)
     SELECT gen_random_uuid(), id, $5, 'HELPED', 'citat' FROM made`,
    [project.id, count, await personOf(team.owner), theme.id, factor.id, speaking.id],
  );
}

test('a page starts where the one before ended, whatever the instant they share', async () => {
  const project = await addProject(server.sql);
  await fill(project, 25);
  const filter = { project: project.slug };
  const all = await idsOf(filter);
  expect(new Set(all).size).toBe(25);
  const paged: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 9; page += 1) {
    const { lessons }: { lessons: Found } = await server.ask(list, { filter, first: 3, after });
    paged.push(...lessons.nodes.map(({ id }) => id));
    after = lessons.pageInfo.endCursor;
    expect(lessons.pageInfo.hasNextPage).toBe(paged.length < 25);
  }
  expect(paged).toEqual(all);
});

test('the newest published first', async () => {
  const { id: older } = await publish(team.owner, { projectId: team.project.id });
  const { id: newer } = await publish(team.owner, { projectId: team.project.id });
  const ids = await idsOf({});
  expect(ids.slice(0, 2)).toEqual([newer, older]);
});

test.each([
  ['no cursor of ours', 'nonsense'],
  ['no instant', Buffer.from(JSON.stringify(['igår', 'x'])).toString('base64url')],
  [
    'no day of the calendar',
    Buffer.from(
      JSON.stringify(['2024-13-41 00:00:00+00', '01900000-0000-7000-8000-000000000001']),
    ).toString('base64url'),
  ],
])('a cursor that is %s is refused', async (_what, after) => {
  const { errors } = await server.graphql(list, { after });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test.each([0, 101])('%s rows at a time are refused', async (first) => {
  const { errors } = await server.graphql(list, { first });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('by theme: the lesson’s own, else its project’s, through merges', async () => {
  const { sql } = server;
  const [target, own] = [await addConcept(sql, 'theme'), await addConcept(sql, 'theme')];
  const merged = await addConcept(sql, 'theme', { mergedInto: target.id });
  const project = await addProject(sql);
  await sql('INSERT INTO project_theme VALUES ($1, $2)', [project.id, merged.id]);
  const inherits = await publish(team.curator, { projectId: project.id });
  const has = await publish(team.curator, { projectId: project.id, themeIds: [own.id] });
  for (const slug of [target.slug, merged.slug]) {
    expect(await idsOf({ theme: slug })).toEqual([inherits.id]);
  }
  expect(await idsOf({ theme: own.slug })).toEqual([has.id]);
  const themes = `query Themes($id: ID!) { lesson(id: $id) { themes { slug } effectiveThemes { slug } } }`;
  expect(await server.ask(themes, { id: inherits.id })).toEqual({
    lesson: { themes: [], effectiveThemes: [{ slug: target.slug }] },
  });
  expect(await server.ask(themes, { id: has.id })).toEqual({
    lesson: { themes: [{ slug: own.slug }], effectiveThemes: [{ slug: own.slug }] },
  });
});

test('by factor: evidence or a mention, through merges and narrower ones', async () => {
  const { sql } = server;
  const broad = await addConcept(sql, 'factor');
  const merged = await addConcept(sql, 'factor', { mergedInto: broad.id });
  const narrow = await addConcept(sql, 'factor', { broader: broad.id });
  const mentions = await publish(team.curator, { mentionIds: [merged.id] });
  const factors = [{ factorId: narrow.id, polarity: 'HINDERED' }];
  const rests = await publish(team.curator, { factors });
  for (const slug of [broad.slug, merged.slug]) {
    expect(await idsOf({ factor: slug })).toEqual([rests.id, mentions.id]);
  }
  expect(await idsOf({ factor: narrow.slug })).toEqual([rests.id]);
});

test('by county: the lesson’s own place, else its project’s', async () => {
  const { sql } = server;
  const project = await addProject(sql);
  await sql(`INSERT INTO project_place VALUES ($1, '2183'), ($1, '07')`, [project.id]);
  const inherits = await publish(team.curator, { projectId: project.id });
  const has = await publish(team.curator, { projectId: project.id, placeCode: '2480' });
  const filter = { project: project.slug };
  expect(await idsOf({ ...filter, county: '21' })).toEqual([inherits.id]);
  expect(await idsOf({ ...filter, county: '07' })).toEqual([inherits.id]);
  expect(await idsOf({ ...filter, county: '24' })).toEqual([has.id]);
  expect(await idsOf({ ...filter, county: '01' })).toEqual([]);
});

test('what a filter names and is not there finds nothing', async () => {
  for (const name of ['project', 'factor', 'theme', 'county']) {
    expect(await idsOf({ [name]: 'finns inte' })).toEqual([]);
    expect(await idsOf({ [name]: 'fi\u0000nns' })).toEqual([]);
  }
});

test('other states only as far as the viewer sees them', async () => {
  const project = await addProject(server.sql);
  await addMember(server.sql, team.owner, project, 'OWNER');
  const waiting = await publish(team.stranger, { projectId: project.id });
  const input = lessonInput({ projectId: project.id });
  const draft = await send(team.stranger, 'saveDraft', { input });
  const review = { project: project.slug, state: 'IN_REVIEW' };
  const drafts = { project: project.slug, state: 'DRAFT' };
  for (const session of [team.stranger, team.owner]) {
    expect(await idsOf(review, session)).toEqual([waiting.id]);
    expect(await idsOf(drafts, session)).toEqual([draft.id]);
  }
  expect(await idsOf(review, team.curator)).toEqual([waiting.id]);
  expect(await idsOf(drafts, team.curator)).toEqual([]);
  for (const session of [team.nobody, team.contributor]) {
    expect(await idsOf(review, session)).toEqual([]);
    expect(await idsOf(drafts, session)).toEqual([]);
  }
});

test('one’s own, last changed first', async () => {
  const session = await server.signInAs('own.lessons@example.org');
  const first = await send(session, 'saveDraft', { input: lessonInput() });
  const second = await publish(session);
  await send(session, 'editLesson', { input: { id: first.id, version: 1, text: 'Ändrad sist' } });
  const own = `query Own($states: [LessonState!]) { viewer { lessons(states: $states) { nodes { id } } } }`;
  const ids = async (states: string[] | null): Promise<string[]> => {
    const { viewer } = await session.ask<{ viewer: { lessons: Found } }>(own, { states });
    return viewer.lessons.nodes.map(({ id }) => id);
  };
  expect(await ids(null)).toEqual([first.id, second.id]);
  expect(await ids(['IN_REVIEW'])).toEqual([second.id]);
  expect(await ids([])).toEqual([]);
});

test('an author is a name, and nothing where there is none', async () => {
  const author = 'query Author($id: ID!) { lesson(id: $id) { author { name } } }';
  const { id } = await publish(team.curator);
  expect(await server.ask(author, { id })).toEqual({ lesson: { author: null } });
  await team.curator.ask('mutation { updateSettings(input: { name: "Exempel" }) { name } }');
  expect(await server.ask(author, { id })).toEqual({ lesson: { author: { name: 'Exempel' } } });
});

describe('the number of statements does not grow with the rows', () => {
  const card = `id text viewerCan { edit takeStance } author { name } place { code } targetGroups
    project { title themes { slug } } themes { slug } effectiveThemes { slug } mentions { slug }
    evidence { quote counted factor { slug } source { title } viewerCan { edit } }
    stances { kind project { title } } revisions { version }`;
  const cards = `query Cards($filter: LessonFilter) {
    lessons(filter: $filter, first: 100) { nodes { ${card} } } }`;
  const ofProject = `query Project($slug: String!) {
    project(slug: $slug) { lessons(first: 100) { nodes { ${card} } } } }`;

  test.each([
    ['lessons', cards, (slug: string) => ({ filter: { project: slug } })],
    ['Project.lessons', ofProject, (slug: string) => ({ slug })],
  ])('%s', async (_what, document, variablesOf) => {
    const counts: number[] = [];
    for (const count of [10, 100]) {
      const project = await addProject(server.sql);
      await fill(project, count);
      for (const session of [team.nobody, team.contributor]) {
        counts.push(await statementsOf(session, document, variablesOf(project.slug)));
      }
    }
    const [ten, tenSignedIn, hundred, hundredSignedIn] = counts;
    expect([hundred, hundredSignedIn]).toEqual([ten, tenSignedIn]);
    expect(ten).toBeLessThan(25);
  });

  test('many projects with their lessons', async () => {
    const many = `query Many($first: Int) { projects(first: $first) { nodes {
      lessons(first: 3) { nodes { text } } evidence { id } sources { source { title } } } } }`;
    for (let count = 0; count < 20; count += 1) await fill(await addProject(server.sql), 2);
    expect(await statementsOf(team.nobody, many, { first: 20 })).toBe(
      await statementsOf(team.nobody, many, { first: 2 }),
    );
  });
});
