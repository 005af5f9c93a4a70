import type { TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import {
  events,
  makeProject,
  type ProjectRow,
  publishProject,
  type Result,
  written,
  startWithoutWorker,
} from './project-requests.js';

let server: TestServer;
let owner: Session;
beforeAll(async () => {
  server = await startWithoutWorker();
  owner = await server.signInAs('owner@example.org');
  await server.sql(`
    INSERT INTO organisation (id, slug, name, kind) VALUES
      ('01890000-0000-7000-8000-000000000001', 'region-kronoberg', 'Region Kronoberg', 'REGION'),
      ('01890000-0000-7000-8000-000000000002', 'skr', 'Sveriges Kommuner och Regioner', 'ASSOCIATION');
    INSERT INTO organisation_alias VALUES
      ('01890000-0000-7000-8000-000000000001', 'Regionförbundet södra Småland'),
      ('01890000-0000-7000-8000-000000000002', 'SKR');
  `);
});
afterAll(() => server.close());

const fields = `__typename ... on Project { id participations { id role period note organisation { name } }
  grants { id amount currency programme decided funder { name } } }
  ... on PeriodNotValid { value }`;
const saveParticipation = `mutation ($input: SaveParticipationInput!) {
  saveParticipation(input: $input) { ${fields} ... on AlreadyThere { id } }
}`;
const saveGrant = `mutation ($input: SaveGrantInput!) { saveGrant(input: $input) { ${fields} } }`;

interface Answer extends Result {
  participations: { id: string; role: string; organisation: { name: string } }[];
  grants: { id: string; amount: number | null; funder: { name: string } }[];
}

const participate = async (
  project: ProjectRow,
  organisation: object,
  more: object = {},
  session = owner,
): Promise<Answer> =>
  (
    await session.ask<{ saveParticipation: Answer }>(saveParticipation, {
      input: { projectId: project.id, organisation, role: 'PARTNER', ...more },
    })
  ).saveParticipation;

const grant = async (project: ProjectRow, funder: object, more: object = {}): Promise<Answer> =>
  (
    await owner.ask<{ saveGrant: Answer }>(saveGrant, {
      input: { projectId: project.id, funder, ...more },
    })
  ).saveGrant;

const named = (answer: Answer): string[] =>
  answer.participations.map(({ organisation }) => organisation.name);

test.each([
  ['Region Kronoberg', 'Region Kronoberg'],
  ['  region   KRONOBERG ', 'Region Kronoberg'],
  ['regionforbundet sodra smaland', 'Region Kronoberg'],
  // The dots as characters of their own, as some systems paste them.
  ['Regionförbundet södra Småland'.normalize('NFD'), 'Region Kronoberg'],
  ['skr', 'Sveriges Kommuner och Regioner'],
])('%j is found as %s', async (name, expected) => {
  const before = await server.sql('SELECT count(*)::int AS n FROM organisation');
  expect(named(await participate(await makeProject(owner), { name }))).toEqual([expected]);
  expect(await server.sql('SELECT count(*)::int AS n FROM organisation')).toEqual(before);
});

test('an organisation that is not there is made, once', async () => {
  const projects = await Promise.all(Array.from({ length: 6 }, () => makeProject(owner)));
  const spellings = ['Nya Lärcentret', 'nya lärcentret', 'NYA LARCENTRET'];
  const answers = await Promise.all(
    projects.map((project, n) => participate(project, { name: spellings[n % 3] })),
  );
  expect(new Set(answers.flatMap(named)).size).toBe(1);
  const rows = await server.sql(
    `SELECT id, kind, public FROM organisation WHERE slug LIKE 'nya-%'`,
  );
  expect(rows).toMatchObject([{ kind: 'OTHER', public: true }]);
  expect(await events(server, String(rows[0]?.id))).toContain('organisation.changed');
});

test('an organisation has a role in a project once, and a period', async () => {
  const project = await makeProject(owner);
  const first = await participate(
    project,
    { name: 'SKR' },
    { period: '2012/2015', note: 'Lämnade' },
  );
  expect(first.participations).toMatchObject([{ period: '2012/2015', note: 'Lämnade' }]);
  const [{ id } = { id: '' }] = first.participations;
  const before = await written(server);
  expect(await participate(project, { name: 'skr' })).toEqual({ __typename: 'AlreadyThere', id });
  expect(await participate(project, { name: 'Ny part' }, { period: '2015/2012' })).toEqual({
    __typename: 'PeriodNotValid',
    value: '2015/2012',
  });
  expect(await written(server)).toEqual(before);
  const changed = await participate(project, { name: 'SKR' }, { id, role: 'OWNER' });
  expect(changed.participations).toMatchObject([{ id, role: 'OWNER', period: null }]);
  const elsewhere = await makeProject(owner);
  const { errors } = await owner.graphql(saveParticipation, {
    input: { id, projectId: elsewhere.id, organisation: { name: 'SKR' }, role: 'OWNER' },
  });
  expect(errors[0]?.extensions?.code).toBe('NOT_FOUND');
});

test('a grant may lack amount and day; euro and kronor are kept apart', async () => {
  const project = await makeProject(owner);
  await grant(project, { name: 'Region Kronoberg' });
  const both = await grant(
    project,
    { name: 'Europeiska socialfonden' },
    {
      amount: 3_706_566,
      programme: 'ESF 2014–2020',
      decided: '2015-03',
      currency: 'EUR',
    },
  );
  expect(both.grants).toMatchObject([
    { amount: 3_706_566, currency: 'EUR', decided: '2015-03', programme: 'ESF 2014–2020' },
    { amount: null, currency: 'SEK', funder: { name: 'Region Kronoberg' } },
  ]);
  const [row] = await server.sql<{ id: string }>(
    `SELECT id FROM organisation WHERE slug = 'europeiska-socialfonden'`,
  );
  await owner.ask('mutation ($id: ID!) { removeGrant(id: $id) { id } }', {
    id: both.grants[0]?.id,
  });
  expect(await events(server, row?.id ?? '')).toHaveLength(3);
});

test.each([
  [{}, 'organisation.name'],
  [{ name: '  ' }, 'organisation.name'],
])('%j names no organisation', async (organisation, path) => {
  const project = await makeProject(owner);
  const before = await written(server);
  const { errors } = await owner.graphql(saveParticipation, {
    input: { projectId: project.id, organisation, role: 'OWNER' },
  });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
  expect(await written(server)).toEqual(before);
});

test('whom a draft names is part of the draft until it is published', async () => {
  const draft = await makeProject(owner, { publish: false });
  const list = '{ organisations(first: 100) { nodes { name } } }';
  const bySlug = '{ organisation(slug: "hemliga-bolaget-ab") { id } }';
  const before = (await server.graphql(list)).text;
  await participate(draft, { name: 'Hemliga Bolaget AB' });
  expect((await server.graphql(list)).text).toBe(before);
  const stranger = await server.signInAs('stranger@example.org');
  expect(await stranger.ask(bySlug)).toEqual({ organisation: null });
  const own = await owner.ask<{ organisation: { id: string } }>(bySlug);
  expect(await events(server, own.organisation.id)).toEqual([]);
  const { errors } = await stranger.graphql(saveParticipation, {
    input: {
      projectId: (await makeProject(stranger)).id,
      organisation: { id: own.organisation.id },
      role: 'OWNER',
    },
  });
  expect(errors[0]?.extensions?.code).toBe('NOT_FOUND');

  await owner.ask(publishProject, { id: draft.id, version: 1 });
  expect((await server.graphql(list)).text).toContain('Hemliga Bolaget AB');
  expect(await events(server, own.organisation.id)).toEqual(['organisation.changed']);
});
