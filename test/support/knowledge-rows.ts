import { randomUUID } from 'node:crypto';
import type { TestServer } from './server.js';
import type { Session } from './session.js';

type Sql = TestServer['sql'];

let made = 0;
const next = (): number => (made += 1);

export interface ProjectRow {
  id: string;
  slug: string;
}

/** A project, published unless another state is asked for; with `familyOf` it is of that project's family. */
export async function addProject(
  sql: Sql,
  wishes: {
    state?: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';
    familyOf?: ProjectRow;
    title?: string;
  } = {},
): Promise<ProjectRow> {
  const id = randomUUID();
  const number = next();
  const { state = 'PUBLISHED', familyOf, title = `Projekt ${number}` } = wishes;
  const slug = `projekt-${number}`;
  await sql(
    `INSERT INTO project (id, slug, title, kind, state, family_id, published_at, withdrawn_reason, withdrawn_at)
     VALUES ($1, $2, $3, 'IMPLEMENTATION', $4, $5, CASE WHEN $4 <> 'DRAFT' THEN now() END,
       CASE WHEN $4 = 'WITHDRAWN' THEN 'Prövning.' END, CASE WHEN $4 = 'WITHDRAWN' THEN now() END)`,
    [id, slug, title, state, familyOf?.id ?? id],
  );
  return { id, slug };
}

/** The id of the person a session is signed in as. */
export async function personOf(session: Session): Promise<string> {
  const { viewer } = await session.ask<{ viewer: { id: string } }>('{ viewer { id } }');
  return viewer.id;
}

export async function addMember(
  sql: Sql,
  session: Session,
  project: ProjectRow,
  role: 'CONTRIBUTOR' | 'OWNER',
): Promise<void> {
  await sql('INSERT INTO project_member (project_id, person_id, role) VALUES ($1, $2, $3)', [
    project.id,
    await personOf(session),
    role,
  ]);
}

export async function grantRole(
  sql: Sql,
  session: Session,
  role: 'ADMINISTRATOR' | 'CURATOR',
): Promise<void> {
  await sql('INSERT INTO global_role (person_id, role) VALUES ($1, $2)', [
    await personOf(session),
    role,
  ]);
}

/** A row of the vocabulary; gives its id and slug. */
export async function addConcept(
  sql: Sql,
  table: 'factor' | 'theme',
  wishes: { mergedInto?: string; broader?: string } = {},
): Promise<{ id: string; slug: string }> {
  const id = randomUUID();
  const number = next();
  const slug = `${table}-${number}`;
  await sql(
    `INSERT INTO ${table} (id, slug, label_sv, label_en, state, merged_into_id, broader_id)
     VALUES ($1, $2, $3, $4, 'ACCEPTED', $5, $6)`,
    [id, slug, `Begrepp ${number}`, `Concept ${number}`, wishes.mergedInto, wishes.broader],
  );
  return { id, slug };
}
