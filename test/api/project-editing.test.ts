import type { TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import {
  events,
  makeProject,
  projectFields,
  type ProjectRow,
  publishProject,
  type Result,
  updateProject,
  withdrawProject,
  written,
  startWithoutWorker,
} from './project-requests.js';

let server: TestServer;
let owner: Session;
let curator: Session;
beforeAll(async () => {
  server = await startWithoutWorker();
  owner = await server.signInAs('owner@example.org');
  curator = await server.tryAs('CURATOR');
});
afterAll(() => server.close());

const update = async (session: Session, input: object): Promise<Result> =>
  (await session.ask<{ updateProject: Result }>(updateProject, { input })).updateProject;

const publish = async (session: Session, { id, version }: ProjectRow): Promise<Result> =>
  (await session.ask<{ publishProject: Result }>(publishProject, { id, version })).publishProject;

const withdraw = async (
  session: Session,
  { id, version }: ProjectRow,
  reason = 'Lades in två gånger',
): Promise<Result> =>
  (await session.ask<{ withdrawProject: Result }>(withdrawProject, { id, version, reason }))
    .withdrawProject;

test('what is given is changed, null empties, and the rest stays', async () => {
  const { id } = await makeProject(owner, {
    period: '2015/2018',
    description: 'Längre text.',
    targetGroups: ['unga'],
  });
  expect(await update(owner, { id, version: 1, title: 'Ny titel', period: null })).toMatchObject({
    title: 'Ny titel',
    period: null,
    phase: 'UNKNOWN',
    summary: 'Vi prövar något nytt.',
    version: 2,
  });
  await update(owner, { id, version: 2, lastConfirmed: '2022-05', language: 'EN' });
  const [row] = await server.sql(
    `SELECT description, last_confirmed, language, period_from,
       (SELECT count(*)::int FROM project_target_group WHERE project_id = p.id) AS groups
     FROM project p WHERE id = $1`,
    [id],
  );
  expect(row).toEqual({
    description: 'Längre text.',
    last_confirmed: '2022-05',
    language: 'EN',
    period_from: null,
    groups: 1,
  });
  expect(await events(server, id)).toEqual(Array(3).fill('project.changed'));
});

test('of two editors the second hears of the first, and nothing of theirs is lost', async () => {
  const { id } = await makeProject(owner, { targetGroups: ['unga'] });
  expect(await update(owner, { id, version: 1, title: 'Den första' })).toMatchObject({
    version: 2,
  });
  const before = await written(server);
  const late = { id, version: 1, title: 'Den andra', targetGroups: ['vuxna'] };
  expect(await update(owner, late)).toEqual({ __typename: 'EditConflict', currentVersion: 2 });
  expect(await written(server)).toEqual(before);
  expect(await update(owner, { ...late, version: 2 })).toMatchObject({ title: 'Den andra' });
});

test('of 50 editors one wins, and 49 are told', async () => {
  const { id } = await makeProject(owner);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) => update(owner, { id, version: 1, title: `Titel ${n}` })),
  );
  const won = answers.filter(({ __typename }) => __typename === 'Project');
  expect(won).toHaveLength(1);
  expect(answers.filter(({ __typename }) => __typename === 'EditConflict')).toHaveLength(49);
  const [row] = await server.sql('SELECT title, version FROM project WHERE id = $1', [id]);
  expect(row).toEqual({ title: won[0]?.title, version: 2 });
  expect(await events(server, id)).toHaveLength(2);
});

test('an impossible period or another’s number leaves the project as it was', async () => {
  const number = { scheme: 'ESF', value: '1' };
  await makeProject(owner, { identifiers: [number] });
  const { id } = await makeProject(owner);
  const before = await written(server);
  expect(await update(owner, { id, version: 1, title: 'Ny', period: '2018/2015' })).toEqual({
    __typename: 'PeriodNotValid',
    value: '2018/2015',
  });
  expect(await update(owner, { id, version: 1, title: 'Ny', identifiers: [number] })).toEqual({
    __typename: 'IdentifierTaken',
    ...number,
  });
  expect(await written(server)).toEqual(before);
});

test.each([
  [{ title: null }, 'title'],
  [{ kind: null }, 'kind'],
  [{ summary: null }, 'summary'],
])('a published project is not left with %j', async (changes, path) => {
  const { id } = await makeProject(owner);
  const before = await written(server);
  const { errors } = await owner.graphql(updateProject, { input: { id, version: 1, ...changes } });
  expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  const fields = errors[0]?.extensions?.fields as { path: string }[];
  expect(fields.map((field) => field.path)).toContain(path);
  expect(await written(server)).toEqual(before);
});

test('a draft becomes public when it says what it is about', async () => {
  const draft = await makeProject(owner, { publish: false, summary: null });
  expect(await publish(owner, draft)).toEqual({
    __typename: 'ProjectNotReady',
    missing: ['summary'],
  });
  const edited = await update(owner, { id: draft.id, version: 1, summaryEn: 'Something new.' });
  expect(await events(server, draft.id)).toEqual([]);
  expect(await publish(owner, draft)).toEqual({ __typename: 'EditConflict', currentVersion: 2 });
  const published = await publish(owner, edited);
  expect(published).toMatchObject({ state: 'PUBLISHED', version: 3 });
  expect(await events(server, draft.id)).toEqual(['project.changed']);
  // A repeated request is harmless.
  expect(await publish(owner, edited)).toMatchObject({ state: 'PUBLISHED', version: 3 });
  expect(await events(server, draft.id)).toEqual(['project.changed']);
});

test('a withdrawn project keeps its page with the reason, and leaves the lists', async () => {
  const project = await makeProject(owner, { title: 'Ska dras tillbaka' });
  expect(await withdraw(owner, project)).toMatchObject({ state: 'WITHDRAWN', version: 2 });
  const page = await server.ask<{ project: object; projects: { nodes: { id: string }[] } }>(
    `query Page($slug: String!) {
       project(slug: $slug) { state withdrawnReason withdrawnAt }
       projects(first: 100) { nodes { id } } }`,
    { slug: project.slug },
  );
  expect(page.project).toEqual({
    state: 'WITHDRAWN',
    withdrawnReason: 'Lades in två gånger',
    withdrawnAt: expect.stringMatching(/^\d{4}-.*Z$/),
  });
  expect(page.projects.nodes.map(({ id }) => id)).not.toContain(project.id);
  const lanes = await server.sql(
    'SELECT topic, lane FROM outbox WHERE subject = $1 ORDER BY sequence',
    [project.id],
  );
  expect(lanes.at(-1)).toEqual({ topic: 'project.changed', lane: 0 });
  const { errors } = await owner.graphql(publishProject, { id: project.id, version: 2 });
  expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

test.each(['', '  x ', 'x'.repeat(501)])('%j is no reason to withdraw', async (reason) => {
  const { id } = await makeProject(owner);
  const before = await written(server);
  const { errors } = await owner.graphql(withdrawProject, { id, version: 1, reason });
  expect(errors[0]?.extensions).toMatchObject({ fields: [{ path: 'reason' }] });
  expect(await written(server)).toEqual(before);
});

test('what a curator does to another’s project is written down, what an owner does is not', async () => {
  const project = await makeProject(owner);
  await update(owner, { id: project.id, version: 1, title: 'Min' });
  const edited = await update(curator, { id: project.id, version: 2, title: 'Rättad' });
  await withdraw(curator, edited, 'Inget projekt');
  const rows = await server.sql(
    `SELECT action, ground, person.email FROM audit_event
     JOIN person ON person.id = actor_id WHERE subject = $1 ORDER BY audit_event.id`,
    [project.id],
  );
  const email = 'ordlisteansvarig@example.org';
  expect(rows).toEqual([
    { action: 'project.edited', ground: null, email },
    { action: 'project.withdrawn', ground: 'Inget projekt', email },
  ]);
});

test('the answer of a second change in one request is what it left, not what the first had read', async () => {
  const { id } = await makeProject(owner);
  const answer = await owner.ask(
    `${projectFields} mutation Two($one: UpdateProjectInput!, $two: UpdateProjectInput!) {
       one: updateProject(input: $one) { ... P ... on Project { targetGroups } }
       two: updateProject(input: $two) { ... P ... on Project { targetGroups } } }`,
    {
      one: { id, version: 1, targetGroups: ['unga'] },
      two: { id, version: 2, targetGroups: ['vuxna'] },
    },
  );
  expect(answer).toMatchObject({
    one: { version: 2, targetGroups: ['unga'] },
    two: { version: 3, targetGroups: ['vuxna'] },
  });
});
