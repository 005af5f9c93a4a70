import { addProject, type ProjectRow } from './knowledge-rows.js';
import type { TestServer } from './server.js';
import { type Answer, type Session } from './session.js';

export interface Proposal {
  project: { id: string; slug: string };
  reason: {
    facts: { kind: string; labelSv: string | null }[];
    sentences: { shared: string[] }[];
  };
}

export interface ConcurrentAnswer {
  __typename: string;
  proposals: Proposal[];
  viewerCan: { contact: boolean; dismiss: boolean };
}

export const concurrentQuery = `query Q($slug: String!) { concurrent: concurrentProjects(slug: $slug) { __typename
  ... on ConcurrentProjects { proposals { project { id slug title state phase takesContact
    members { role email person { name } } } reason { facts { kind labelSv }
    sentences { shared asked { text } found { text } } } } viewerCan { contact dismiss } }
  ... on TooManyAttempts { retryAfterSeconds } } }`;

/** What goes on at the same time as a project, as its page asks. */
export const concurrentTo = async (
  session: Session,
  { slug }: { slug: string },
): Promise<ConcurrentAnswer | null> =>
  (await session.ask<{ concurrent: ConcurrentAnswer | null }>(concurrentQuery, { slug }))
    .concurrent;

/** The ids of what is proposed, in order. */
export const proposedTo = async (session: Session, project: { slug: string }): Promise<string[]> =>
  ((await concurrentTo(session, project))?.proposals ?? []).map((one) => one.project.id);

const judge = `mutation J($input: JudgeConcurrentProjectInput!) { judgeConcurrentProject(input: $input) { id } }`;

export const judgeProject = (
  session: Session,
  input: { projectId: string; otherId: string; relevant: boolean },
): Promise<Answer<{ judgeConcurrentProject: { id: string } | null }>> =>
  session.graphql(judge, { input });

interface Wishes {
  title?: string;
  /** What it is about, in a sentence. */
  summary?: string;
  themes?: readonly { id: string }[];
  /** Codes of counties or municipalities. */
  places?: readonly string[];
  state?: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';
  familyOf?: ProjectRow;
  /** Days from today. */
  from?: number;
  to?: number;
}

/** A project that goes on today, unless other days are asked for. */
export async function addConcurrent(
  { sql }: Pick<TestServer, 'sql'>,
  { summary, themes = [], places = [], from = -100, to = 200, ...rest }: Wishes = {},
): Promise<ProjectRow> {
  const project = await addProject(sql, rest);
  await sql(
    `UPDATE project SET summary = $2, period_from = current_date + $3::int, period_to = current_date + $4::int,
       period = to_char(current_date + $3::int, 'YYYY-MM-DD') || '/' || to_char(current_date + $4::int, 'YYYY-MM-DD')
     WHERE id = $1`,
    [project.id, summary ?? null, from, to],
  );
  for (const { id } of themes) {
    await sql('INSERT INTO project_theme (project_id, theme_id) VALUES ($1, $2)', [project.id, id]);
  }
  for (const code of places) {
    await sql('INSERT INTO project_place (project_id, place_code) VALUES ($1, $2)', [
      project.id,
      code,
    ]);
  }
  await sql(
    `INSERT INTO outbox (id, topic, subject, lane) VALUES (gen_random_uuid(), 'project.changed', $1, 1)`,
    [project.id],
  );
  return project;
}
