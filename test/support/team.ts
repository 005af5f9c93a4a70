import { addMember, addProject, grantRole, type ProjectRow } from './knowledge-rows.js';
import type { TestServer } from './server.js';
import type { Session } from './session.js';

/** Who may try something, and the published project they do or do not belong to. */
export interface Team {
  project: ProjectRow;
  nobody: Session;
  stranger: Session;
  contributor: Session;
  owner: Session;
  curator: Session;
  administrator: Session;
}

/** Everyone of the table of rights, signed in; `name` tells teams of one file apart. */
export async function makeTeam(server: TestServer, name = 'team'): Promise<Team> {
  const { sql } = server;
  const project = await addProject(sql);
  const signIn = (who: string): Promise<Session> => server.signInAs(`${who}.${name}@example.org`);
  const contributor = await signIn('contributor');
  const owner = await signIn('owner');
  const curator = await signIn('curator');
  const administrator = await signIn('administrator');
  await addMember(sql, contributor, project, 'CONTRIBUTOR');
  await addMember(sql, owner, project, 'OWNER');
  await grantRole(sql, curator, 'CURATOR');
  await grantRole(sql, administrator, 'ADMINISTRATOR');
  return {
    project,
    nobody: server.visitor(),
    stranger: await signIn('stranger'),
    contributor,
    owner,
    curator,
    administrator,
  };
}
