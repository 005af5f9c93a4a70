import { randomUUID } from 'node:crypto';
import type { TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import {
  createProject,
  events,
  makeProject,
  projectFields,
  projectInput,
  type ProjectRow,
  type Result,
  updateProject,
  written,
  startWithoutWorker,
} from './project-requests.js';

let server: TestServer;
let author: Session;
let stranger: Session;
beforeAll(async () => {
  server = await startWithoutWorker();
  author = await server.signInAs('author@example.org');
  stranger = await server.signInAs('stranger@example.org');
});
afterAll(() => server.close());

const bySlug = `${projectFields} query One($slug: String!) { project(slug: $slug) { ... P } }`;
const seen = async (slug: string, session?: Session): Promise<ProjectRow | null> =>
  (await server.ask<{ project: ProjectRow | null }>(bySlug, { slug }, session)).project;

const create = async (session: Session, changes: object): Promise<Result> =>
  (await session.ask<{ createProject: Result }>(createProject, { input: projectInput(changes) }))
    .createProject;

test('a new project is a draft that its author owns and nobody else sees', async () => {
  const project = await create(author, { title: 'Lärande på landsbygden' });
  expect(project).toMatchObject({
    __typename: 'Project',
    slug: 'larande-pa-landsbygden',
    state: 'DRAFT',
    version: 1,
    viewerCan: { edit: true, manageMembers: true, publish: true, withdraw: false },
  });
  expect(await seen(project.slug, author)).toMatchObject({ id: project.id });
  expect(await seen(project.slug, stranger)).toBeNull();
  expect(await seen(project.slug)).toBeNull();
  expect(await seen(project.slug, await server.tryAs('CURATOR'))).toBeNull();
  expect(await seen(project.slug, await server.tryAs('ADMINISTRATOR'))).not.toBeNull();
  expect(await events(server, project.id)).toEqual([]);
});

test('published at once it is for everyone to see and for the index to hear of', async () => {
  const project = await create(author, { title: 'Öppet för alla', publish: true });
  expect(project).toMatchObject({
    state: 'PUBLISHED',
    viewerCan: { publish: false, withdraw: true },
  });
  expect(await seen(project.slug)).toMatchObject({ viewerCan: { edit: false, publish: false } });
  expect(await events(server, project.id)).toEqual(['project.changed']);
  const [row] = await server.sql('SELECT family_id, published_at FROM project WHERE id = $1', [
    project.id,
  ]);
  expect(row).toMatchObject({ family_id: project.id, published_at: expect.any(Date) });
});

test('what is published says what it is about', async () => {
  const before = await written(server);
  const input = projectInput({ publish: true, summary: '  ' });
  const { errors } = await author.graphql(createProject, { input });
  expect(errors[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: [{ path: 'summary' }],
  });
  expect(await written(server)).toEqual(before);
});

test('the same key makes one project, however often and however fast it is sent', async () => {
  const input = projectInput({ title: 'Sänd två gånger' });
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      author.ask<{ createProject: Result }>(createProject, { input }),
    ),
  );
  const ids = new Set(answers.map((answer) => answer.createProject.id));
  expect(ids.size).toBe(1);
  const again = await author.ask<{ createProject: Result }>(createProject, {
    input: { ...input, title: 'Något annat' },
  });
  expect(again.createProject).toMatchObject({
    id: [...ids][0],
    title: 'Sänd två gånger',
    viewerCan: { edit: true },
  });
  const others = await stranger.ask<{ createProject: Result }>(createProject, { input });
  expect(ids.has(others.createProject.id)).toBe(false);
});

test('each project has an address of its own, made once', async () => {
  const title = 'Höga kusten';
  const made = await Promise.all(Array.from({ length: 6 }, () => create(author, { title })));
  expect(made.map(({ slug }) => slug).sort()).toEqual(
    ['', '-2', '-3', '-4', '-5', '-6'].map((end) => `hoga-kusten${end}`),
  );
  const [first] = made;
  const { updateProject: renamed } = await author.ask<{ updateProject: Result }>(updateProject, {
    input: { id: first?.id, version: 1, title: 'Låga kusten' },
  });
  expect(renamed).toMatchObject({ title: 'Låga kusten', slug: first?.slug });
  expect(await create(author, { title: 'Nytt' })).toMatchObject({ slug: 'nytt-2' });
});

test('a period that ends before it begins is told as such, and nothing is written', async () => {
  const before = await written(server);
  for (const period of ['2018/2015', 'i våras', '2021-13']) {
    expect(await create(author, { period })).toEqual({
      __typename: 'PeriodNotValid',
      value: period,
    });
  }
  expect(await written(server)).toEqual(before);
});

test('a number belongs to one project', async () => {
  const number = { scheme: 'ESF', value: '2015/00123' };
  const first = await create(author, { identifiers: [number, number] });
  expect(first.__typename).toBe('Project');
  const before = await written(server);
  expect(
    await create(stranger, { identifiers: [{ scheme: 'ESF', value: 'fri' }, number] }),
  ).toEqual({ __typename: 'IdentifierTaken', ...number });
  expect(await written(server)).toEqual(before);
  const kept = { id: first.id, version: 1, identifiers: [number] };
  expect(await author.ask(updateProject, { input: kept })).toMatchObject({
    updateProject: { __typename: 'Project', version: 2 },
  });
});

test('the facts come back as they were given', async () => {
  const themes = await server.sql<{ id: string }>(
    `INSERT INTO theme (id, slug, label_sv, label_en) VALUES
       (gen_random_uuid(), 'studieavbrott', 'studieavbrott', 'dropping out'),
       (gen_random_uuid(), 'larcentrum', 'lärcentrum', 'learning centre') RETURNING id`,
  );
  const { slug } = await makeProject(author, {
    title: 'Med allt',
    language: 'EN',
    period: '2012/2015-22',
    themeIds: themes.map(({ id }) => id),
    placeCodes: ['2180', '21', '21'],
    targetGroups: ['unga', ' unga ', 'vuxna i omställning'],
    identifiers: [{ scheme: 'Diarienummer', value: 'RK 12' }],
    goals: [{ text: 'Fler klarar skolan', strategy: 'Gröna Kronoberg' }, { text: 'Färre avbrott' }],
    webLinks: [{ url: 'https://example.org/projekt', title: 'Webbplats' }],
  });
  const { project } = await server.ask<{ project: unknown }>(
    `query Facts($slug: String!) { project(slug: $slug) {
       language phase period targetGroups identifiers { scheme value } goals { text strategy }
       webLinks { url title } themes { slug } places { code county { code } } } }`,
    { slug },
  );
  expect(project).toEqual({
    language: 'EN',
    phase: 'ENDED',
    period: '2012/2015-22',
    targetGroups: ['unga', 'vuxna i omställning'],
    identifiers: [{ scheme: 'Diarienummer', value: 'RK 12' }],
    goals: [
      { text: 'Fler klarar skolan', strategy: 'Gröna Kronoberg' },
      { text: 'Färre avbrott', strategy: null },
    ],
    webLinks: [{ url: 'https://example.org/projekt', title: 'Webbplats' }],
    themes: [{ slug: 'larcentrum' }, { slug: 'studieavbrott' }],
    places: [
      { code: '21', county: null },
      { code: '2180', county: { code: '21' } },
    ],
  });
});

test.each<[object, string]>([
  [{ title: 'x' }, 'title'],
  [{ title: '𝒳' }, 'title'],
  [{ title: 'två\nrader' }, 'title'],
  [{ title: 'x'.repeat(201) }, 'title'],
  [{ summary: 'x'.repeat(601) }, 'summary'],
  [{ summary: 'noll\0tecken' }, 'summary'],
  [{ clientKey: 'ingen nyckel' }, 'clientKey'],
  [{ themeIds: [randomUUID()] }, 'themeIds'],
  [{ placeCodes: ['99'] }, 'placeCodes'],
  [{ placeCodes: ['Kronoberg'] }, 'placeCodes'],
  [{ webLinks: [{ url: 'javascript:alert(1)', title: 'Klicka' }] }, 'webLinks.0.url'],
  [{ goals: [{ text: '' }] }, 'goals.0.text'],
  [{ targetGroups: Array.from({ length: 21 }, (_, n) => `grupp ${n}`) }, 'targetGroups'],
])('%j is refused', async (changes, path) => {
  const before = await written(server);
  const { errors } = await author.graphql(createProject, { input: projectInput(changes) });
  expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  const fields = errors[0]?.extensions?.fields as { path: string }[];
  expect(fields.map((field) => field.path)).toContain(path);
  expect(await written(server)).toEqual(before);
});
