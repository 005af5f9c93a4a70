import type { TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import {
  addMember,
  makeProject,
  personIdOf,
  type Result,
  written,
  startWithoutWorker,
} from './project-requests.js';

let server: TestServer;
let owner: Session;
beforeAll(async () => {
  server = await startWithoutWorker();
  owner = await server.signInAs('owner@example.org');
});
afterAll(() => server.close());

const invite = async (projectId: string, email: string, more: object = {}): Promise<Result> =>
  (
    await owner.ask<{ inviteToProject: Result }>(
      `mutation ($input: InviteToProjectInput!) { inviteToProject(input: $input) {
         __typename ... on Invited { email project { id } } ... on AlreadyThere { id }
         ... on TooManyAttempts { retryAfterSeconds } } }`,
      { input: { projectId, email, role: 'CONTRIBUTOR', ...more } },
    )
  ).inviteToProject;

const removeMember = `mutation ($projectId: ID!, $personId: ID!) {
  removeMember(projectId: $projectId, personId: $personId) {
    __typename ... on Project { members { role email } } } }`;

test('who is invited gets a mail, and works in the project once signed in', async () => {
  const project = await makeProject(owner, { title: 'Inbjudan & samverkan', publish: false });
  expect(await invite(project.id, ' Gast@Example.ORG ')).toEqual({
    __typename: 'Invited',
    email: 'gast@example.org',
    project: { id: project.id },
  });
  const mail = await server.mailTo('gast@example.org');
  expect(mail.subject).toBe('Du är inbjuden till Inbjudan & samverkan');
  expect(mail.link).toContain(encodeURIComponent(`/projekt/${project.slug}`));
  const guest = await server.signInAs('gast@example.org');
  const answer = await guest.ask(
    `query Mine($slug: String!) {
       viewer { viewerCan { createProject } memberships { role project { id } } }
       project(slug: $slug) { viewerCan { edit editParticipations publishLesson } } }`,
    { slug: project.slug },
  );
  expect(answer).toEqual({
    viewer: {
      viewerCan: { createProject: true },
      memberships: [{ role: 'CONTRIBUTOR', project: { id: project.id } }],
    },
    project: { viewerCan: { edit: false, editParticipations: true, publishLesson: true } },
  });
  const before = await written(server);
  expect(await invite(project.id, 'gast@example.org', { role: 'OWNER' })).toEqual({
    __typename: 'AlreadyThere',
    id: await personIdOf(server, 'gast@example.org'),
  });
  expect(await written(server)).toEqual(before);
});

test('the mail is in the language that was asked for', async () => {
  const project = await makeProject(owner, { title: 'Guests' });
  await invite(project.id, 'guest@example.org', { language: 'EN', role: 'OWNER' });
  const mail = await server.mailTo('guest@example.org');
  expect(mail.subject).toBe('You are invited to Guests');
  expect(mail.text).toContain('responsible for the project Guests');
});

test('addresses are for owners, and readers see those who said that they may be asked', async () => {
  const project = await makeProject(owner);
  await invite(project.id, 'invited@example.org');
  await server.signInAs('open@example.org');
  const open = await personIdOf(server, 'open@example.org');
  await server.sql(`UPDATE person SET name = 'Exempel Öppen', contactable = true WHERE id = $1`, [
    open,
  ]);
  await addMember(server, project.id, open, 'CONTRIBUTOR');
  const contributor = await server.signInAs('contributor@example.org');
  const contributorId = await personIdOf(server, 'contributor@example.org');
  await addMember(server, project.id, contributorId, 'CONTRIBUTOR');

  const members = async (session: Session): Promise<[string | null, string | null][]> => {
    const { project: seen } = await session.ask<{
      project: { members: { person: { name: string | null }; email: string | null }[] };
    }>(
      `query Members($slug: String!) { project(slug: $slug) { members { person { name } email } } }`,
      {
        slug: project.slug,
      },
    );
    return seen.members.map(({ person, email }) => [person.name, email]);
  };
  const seenByOwner = await members(owner);
  expect(seenByOwner).toHaveLength(4);
  expect(seenByOwner).toContainEqual([null, 'invited@example.org']);
  expect(seenByOwner).toContainEqual(['Exempel Öppen', 'open@example.org']);
  expect(await members(contributor)).toEqual(seenByOwner.map(([name]) => [name, null]));
  expect(await members(await server.tryAs('CURATOR'))).toHaveLength(4);
  for (const reader of [server.visitor(), await server.signInAs('reader@example.org')]) {
    expect(await members(reader)).toEqual([['Exempel Öppen', null]]);
  }
});

test('the last owner stays', async () => {
  const project = await makeProject(owner);
  const personId = await personIdOf(server, 'owner@example.org');
  const before = await written(server);
  expect(await owner.ask(removeMember, { projectId: project.id, personId })).toEqual({
    removeMember: { __typename: 'LastOwner' },
  });
  expect(await written(server)).toEqual(before);
});

test('two owners who remove each other at once leave one', async () => {
  const other = await server.signInAs('other@example.org');
  const [one, two] = await Promise.all(
    ['owner@example.org', 'other@example.org'].map((email) => personIdOf(server, email)),
  );
  for (let round = 0; round < 5; round += 1) {
    const project = await makeProject(owner);
    await addMember(server, project.id, two ?? '', 'OWNER');
    const projectId = project.id;
    await Promise.all([
      owner.graphql(removeMember, { projectId, personId: two }),
      other.graphql(removeMember, { projectId, personId: one }),
    ]);
    const left = await server.sql('SELECT role FROM project_member WHERE project_id = $1', [
      projectId,
    ]);
    expect(left).toEqual([{ role: 'OWNER' }]);
  }
});

test('a removed member loses the right at once', async () => {
  const project = await makeProject(owner, { publish: false });
  const guest = await server.signInAs('short@example.org');
  const personId = await personIdOf(server, 'short@example.org');
  await addMember(server, project.id, personId, 'OWNER');
  const query = 'query ($slug: String!) { project(slug: $slug) { id } }';
  expect(await guest.ask(query, project)).toEqual({ project: { id: project.id } });
  await owner.ask(removeMember, { projectId: project.id, personId });
  expect(await guest.ask(query, project)).toEqual({ project: null });
});

test('invitations are limited, and none can hide in one request', async () => {
  const eager = await server.signInAs('eager@example.org');
  const project = await makeProject(eager);
  const mutation = (email: string): string =>
    `inviteToProject(input: { projectId: "${project.id}", email: "${email}", role: CONTRIBUTOR }) { __typename }`;
  const twice = await eager.graphql(
    `mutation { a: ${mutation('a@example.org')} b: ${mutation('b@example.org')} }`,
  );
  expect(twice.errors).not.toHaveLength(0);
  const answers: unknown[] = [];
  for (let n = 0; n < 31; n += 1) {
    answers.push(await eager.ask(`mutation { ${mutation(`n${n}@example.org`)} }`));
  }
  expect(answers.at(29)).toEqual({ inviteToProject: { __typename: 'Invited' } });
  expect(answers.at(30)).toEqual({ inviteToProject: { __typename: 'TooManyAttempts' } });
});

test.each(['inget', 'a@b', 'a@example.org\nBcc: b@example.org', 'a@example.org, b@example.org'])(
  '%j is no address',
  async (email) => {
    const project = await makeProject(owner);
    const before = await written(server);
    const { errors } = await owner.graphql(
      'mutation ($input: InviteToProjectInput!) { inviteToProject(input: $input) { __typename } }',
      { input: { projectId: project.id, email, role: 'OWNER' } },
    );
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(await written(server)).toEqual(before);
  },
);
