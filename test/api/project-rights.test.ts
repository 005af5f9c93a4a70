import type { TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import {
  addMember,
  makeProject,
  personIdOf,
  projectInput,
  type ProjectRow,
  written,
  startWithoutWorker,
} from './project-requests.js';

/** One project with something of everything in it, made anew for each try. */
interface Stage {
  project: ProjectRow;
  elsewhere: ProjectRow;
  participationId: string;
  grantId: string;
  linkId: string;
  contributorId: string;
}

type Who = 'nobody' | 'stranger' | 'contributor' | 'owner' | 'curator';

let server: TestServer;
const sessions = {} as Record<Who, Session>;
let contributorId: string;
beforeAll(async () => {
  server = await startWithoutWorker();
  sessions.nobody = server.visitor();
  for (const who of ['stranger', 'contributor', 'owner'] as const) {
    sessions[who] = await server.signInAs(`${who}@example.org`);
  }
  sessions.curator = await server.tryAs('CURATOR');
  contributorId = await personIdOf(server, 'contributor@example.org');
});
afterAll(() => server.close());

const made = async (table: string, columns: string, values: unknown[]): Promise<string> => {
  const places = values.map((_, index) => `$${index + 1}`).join(', ');
  const [row] = await server.sql<{ id: string }>(
    `INSERT INTO "${table}" (id, ${columns}) VALUES (gen_random_uuid(), ${places}) RETURNING id`,
    values,
  );
  return row?.id ?? '';
};

async function stage(state: 'DRAFT' | 'PUBLISHED'): Promise<Stage> {
  const project = await makeProject(sessions.owner, { publish: state === 'PUBLISHED' });
  const elsewhere = await makeProject(sessions.owner);
  await server.sql('DELETE FROM project_member WHERE project_id = $1', [elsewhere.id]);
  await addMember(server, project.id, contributorId, 'CONTRIBUTOR');
  const organisation = await made('organisation', 'slug, name, kind', [
    `org-${project.id}`,
    `Organisation ${project.id}`,
    'OTHER',
  ]);
  return {
    project,
    elsewhere,
    contributorId,
    participationId: await made('participation', 'project_id, organisation_id, role', [
      project.id,
      organisation,
      'OWNER',
    ]),
    grantId: await made('grant', 'project_id, funder_id', [project.id, organisation]),
    linkId: await made('project_link', 'from_id, to_id, kind', [
      project.id,
      elsewhere.id,
      'BUILDS_ON',
    ]),
  };
}

interface Try {
  mutation: string;
  variables: (stage: Stage) => object;
  /** Who may, where they see the project. */
  may: Who[];
  /** Where the step leads on from one state only. */
  state?: 'DRAFT' | 'PUBLISHED';
}

const mutations: Record<string, Try> = {
  createProject: {
    mutation: `mutation ($input: CreateProjectInput!) { createProject(input: $input) { __typename } }`,
    variables: () => ({ input: projectInput() }),
    may: ['stranger', 'contributor', 'owner', 'curator'],
  },
  updateProject: {
    mutation: `mutation ($input: UpdateProjectInput!) { updateProject(input: $input) { __typename } }`,
    variables: ({ project: { id } }) => ({ input: { id, version: 1, title: 'Annan titel' } }),
    may: ['owner', 'curator'],
  },
  publishProject: {
    mutation: `mutation ($id: ID!) { publishProject(id: $id, version: 1) { __typename } }`,
    variables: ({ project: { id } }) => ({ id }),
    may: ['owner'],
    state: 'DRAFT',
  },
  withdrawProject: {
    mutation: `mutation ($id: ID!) { withdrawProject(id: $id, version: 1, reason: "Prövning") { __typename } }`,
    variables: ({ project: { id } }) => ({ id }),
    may: ['owner', 'curator'],
    state: 'PUBLISHED',
  },
  saveParticipation: {
    mutation: `mutation ($input: SaveParticipationInput!) { saveParticipation(input: $input) { __typename } }`,
    variables: ({ project }) => ({
      input: { projectId: project.id, organisation: { name: 'En ny part' }, role: 'PARTNER' },
    }),
    may: ['contributor', 'owner', 'curator'],
  },
  removeParticipation: {
    mutation: `mutation ($id: ID!) { removeParticipation(id: $id) { id } }`,
    variables: ({ participationId: id }) => ({ id }),
    may: ['contributor', 'owner', 'curator'],
  },
  saveGrant: {
    mutation: `mutation ($input: SaveGrantInput!) { saveGrant(input: $input) { __typename } }`,
    variables: ({ project }) => ({
      input: { projectId: project.id, funder: { name: 'En ny fond' }, amount: 100 },
    }),
    may: ['owner', 'curator'],
  },
  removeGrant: {
    mutation: `mutation ($id: ID!) { removeGrant(id: $id) { id } }`,
    variables: ({ grantId: id }) => ({ id }),
    may: ['owner', 'curator'],
  },
  saveProjectLink: {
    mutation: `mutation ($input: SaveProjectLinkInput!) { saveProjectLink(input: $input) { __typename } }`,
    variables: ({ project, elsewhere }) => ({
      input: { fromId: elsewhere.id, toId: project.id, kind: 'CONTINUES_AS' },
    }),
    may: ['owner', 'curator'],
  },
  removeProjectLink: {
    mutation: `mutation ($id: ID!, $projectId: ID!) { removeProjectLink(id: $id, projectId: $projectId) { id } }`,
    variables: ({ linkId: id, project }) => ({ id, projectId: project.id }),
    may: ['owner', 'curator'],
  },
  inviteToProject: {
    mutation: `mutation ($input: InviteToProjectInput!) { inviteToProject(input: $input) { __typename } }`,
    variables: ({ project }) => ({
      input: { projectId: project.id, email: `${project.id}@example.org`, role: 'OWNER' },
    }),
    may: ['owner', 'curator'],
  },
  removeMember: {
    mutation: `mutation ($projectId: ID!, $personId: ID!) { removeMember(projectId: $projectId, personId: $personId) { __typename } }`,
    variables: ({ project, contributorId: personId }) => ({ projectId: project.id, personId }),
    may: ['owner', 'curator'],
  },
};

const everyone: Who[] = ['nobody', 'stranger', 'contributor', 'owner', 'curator'];
const members: Who[] = ['contributor', 'owner'];

const tries = Object.entries(mutations).flatMap(([name, { state }]) =>
  (state ? [state] : (['PUBLISHED', 'DRAFT'] as const)).map((at) => [name, at] as const),
);

test.each(tries)('%s on a project that is %s, as everyone in turn', async (name, state) => {
  const { mutation, variables, may } = mutations[name] as Try;
  const seen = (who: Who): boolean =>
    state === 'PUBLISHED' || members.includes(who) || name === 'createProject';
  const refused = everyone.filter((who) => !may.includes(who) || !seen(who));

  const of = await stage(state);
  const before = await written(server);
  const answers: [Who, unknown][] = [];
  for (const who of refused) {
    const { errors } = await sessions[who].graphql(mutation, variables(of));
    answers.push([who, errors[0]?.extensions?.code]);
  }
  expect(answers).toEqual(
    refused.map((who) => [
      who,
      who === 'nobody' ? 'UNAUTHENTICATED' : seen(who) ? 'FORBIDDEN' : 'NOT_FOUND',
    ]),
  );
  expect(await written(server)).toEqual(before);

  for (const who of everyone.filter((one) => !refused.includes(one))) {
    const own = await stage(state);
    const { errors } = await sessions[who].graphql(mutation, variables(own));
    expect([who, errors]).toEqual([who, []]);
  }
});

const ofAProject = Object.entries(mutations).filter(([name]) => name !== 'createProject');

test('what is hidden answers as what is not there', async () => {
  const hidden = await stage('DRAFT');
  const nowhere = '01890000-0000-7000-8000-00000000dead';
  const absent: Stage = {
    ...hidden,
    project: { ...hidden.project, id: nowhere },
    participationId: nowhere,
    grantId: nowhere,
    linkId: nowhere,
  };
  for (const [, { mutation, variables }] of ofAProject) {
    const [one, other] = await Promise.all(
      [hidden, absent].map((of) => sessions.stranger.graphql(mutation, variables(of))),
    );
    const withoutId = (text = ''): string => text.replace(/"requestId":"[^"]*"/, '');
    expect(withoutId(one?.text)).toBe(withoutId(other?.text));
  }
});

test.each(ofAProject)('%s refuses an id that is none', async (_name, of) => {
  const odd: Stage = {
    project: { id: 'x' } as ProjectRow,
    elsewhere: { id: 'x' } as ProjectRow,
    participationId: 'x',
    grantId: 'x',
    linkId: 'x',
    contributorId: 'x',
  };
  const { errors } = await sessions.owner.graphql(of.mutation, of.variables(odd));
  expect(['NOT_FOUND', 'BAD_USER_INPUT']).toContain(errors[0]?.extensions?.code);
});
