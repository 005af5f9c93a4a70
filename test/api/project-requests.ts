import { randomUUID } from 'node:crypto';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';

/** PIS without its worker: what is written to the outbox stays there to be looked at. */
export async function startWithoutWorker(): Promise<TestServer> {
  const server = await startServer();
  await server.worker.stop();
  return server;
}

/** What the tests of projects ask of each project that is answered. */
export const projectFields = `fragment P on Project {
  id slug title kind state phase period version summary language
  viewerCan { edit editParticipations manageMembers publish withdraw publishLesson takeStance }
}`;

export interface ProjectRow {
  __typename: string;
  id: string;
  slug: string;
  title: string;
  kind: string;
  state: string;
  phase: string;
  period: string | null;
  version: number;
  summary: string | null;
  viewerCan: Record<string, boolean>;
}

/** A result union: the project, or what else it says. */
export type Result = ProjectRow & Record<string, unknown>;

export const createProject = `${projectFields} mutation Create($input: CreateProjectInput!) {
  createProject(input: $input) {
    __typename ... P ... on PeriodNotValid { value } ... on IdentifierTaken { scheme value }
  }
}`;

export const updateProject = `${projectFields} mutation Update($input: UpdateProjectInput!) {
  updateProject(input: $input) {
    __typename ... P ... on EditConflict { currentVersion } ... on PeriodNotValid { value }
    ... on IdentifierTaken { scheme value }
  }
}`;

export const publishProject = `${projectFields} mutation Publish($id: ID!, $version: Int!) {
  publishProject(id: $id, version: $version) {
    __typename ... P ... on EditConflict { currentVersion } ... on ProjectNotReady { missing }
  }
}`;

export const withdrawProject = `${projectFields} mutation Withdraw($id: ID!, $version: Int!, $reason: String!) {
  withdrawProject(id: $id, version: $version, reason: $reason) {
    __typename ... P ... on EditConflict { currentVersion }
  }
}`;

export const saveLink = `mutation Link($input: SaveProjectLinkInput!) {
  saveProjectLink(input: $input) {
    __typename ... on Project { id } ... on LinkMakesLoop { path } ... on LinkExists { linkId }
    ... on PeriodNotValid { value }
  }
}`;

export const removeLink = `mutation Unlink($id: ID!, $projectId: ID!) {
  removeProjectLink(id: $id, projectId: $projectId) { id }
}`;

/** The input of a project that can be published. */
export const projectInput = (changes: object = {}): Record<string, unknown> => ({
  clientKey: randomUUID(),
  title: 'Ett påhittat projekt',
  kind: 'IMPLEMENTATION',
  summary: 'Vi prövar något nytt.',
  ...changes,
});

/** Makes a project, published unless `changes` say otherwise. @throws Error when it is not made */
export async function makeProject(session: Session, changes: object = {}): Promise<ProjectRow> {
  const { createProject: made } = await session.ask<{ createProject: Result }>(createProject, {
    input: projectInput({ publish: true, ...changes }),
  });
  if (made.__typename !== 'Project') throw new Error(JSON.stringify(made));
  return made;
}

const tables = [
  'project',
  'project_identifier',
  'project_theme',
  'project_place',
  'project_target_group',
  'project_goal',
  'project_web_link',
  'participation',
  'grant',
  'project_link',
  'project_member',
  'organisation',
  'person',
  'outbox',
  'audit_event',
];

/** Everything that mutations of projects could write, as one hash a table. */
export async function written(server: TestServer): Promise<Record<string, string>> {
  const columns = tables.map(
    (table) =>
      `(SELECT md5(coalesce(string_agg(t::text, ';' ORDER BY t::text), '')) FROM "${table}" t) AS "${table}"`,
  );
  const [row] = await server.sql<Record<string, string>>(`SELECT ${columns.join(', ')}`);
  return row ?? {};
}

/** The topics that wait in the outbox for a thing, oldest first. */
export async function events(server: TestServer, subject: string): Promise<string[]> {
  const rows = await server.sql<{ topic: string }>(
    'SELECT topic FROM outbox WHERE subject = $1 ORDER BY sequence',
    [subject],
  );
  return rows.map(({ topic }) => topic);
}

export async function personIdOf(server: TestServer, email: string): Promise<string> {
  const [row] = await server.sql<{ id: string }>('SELECT id FROM person WHERE email = $1', [email]);
  if (!row) throw new Error(`Nobody has ${email}`);
  return row.id;
}

export const addMember = (
  server: TestServer,
  projectId: string,
  personId: string,
  role: 'CONTRIBUTOR' | 'OWNER',
): Promise<unknown> =>
  server.sql('INSERT INTO project_member (project_id, person_id, role) VALUES ($1, $2, $3)', [
    projectId,
    personId,
    role,
  ]);
