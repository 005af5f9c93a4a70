import { BadInput, newId, Rejection, type RequestContext } from '@pis/core';
import { Project } from './project.entity.js';
import type { ProjectFacts } from './project.inputs.js';
import {
  ProjectGoal,
  ProjectIdentifier,
  ProjectTargetGroup,
  ProjectWebLink,
} from './project-facts.entity.js';
import { IdentifierTaken } from './project.rejections.js';

type Texts = Pick<Project, 'summary' | 'summaryEn' | 'description' | 'descriptionEn'>;

const textFields = ['summary', 'summaryEn', 'description', 'descriptionEn'] as const;

/** Whether a reader is told what the project is about, in either language. */
export const saysWhatItIsAbout = (project: Partial<Texts>): boolean =>
  textFields.some((field) => Boolean(project[field]));

/** The texts an input changes; an empty one is none. */
export function textsOf(input: ProjectFacts): Partial<Texts> {
  return Object.fromEntries(
    textFields
      .filter((field) => input[field] !== undefined)
      .map((field) => [field, input[field] || null]),
  );
}

/**
 * Writes what stands in tables of its own. A list that is given replaces the one there was.
 * @throws BadInput for a theme or place that does not exist
 * @throws Rejection with IdentifierTaken
 */
export async function writeFacts(
  tx: RequestContext,
  projectId: string,
  input: ProjectFacts,
): Promise<void> {
  if (input.themeIds !== undefined) await writeThemes(tx, projectId, input.themeIds ?? []);
  if (input.placeCodes !== undefined) await writePlaces(tx, projectId, input.placeCodes ?? []);
  if (input.targetGroups !== undefined) {
    await writeTargetGroups(tx, projectId, input.targetGroups ?? []);
  }
  if (input.identifiers !== undefined) {
    await writeIdentifiers(tx, projectId, input.identifiers ?? []);
  }
  if (input.goals !== undefined) await writeGoals(tx, projectId, input.goals ?? []);
  if (input.webLinks !== undefined) await writeWebLinks(tx, projectId, input.webLinks ?? []);
}

async function writeThemes(
  tx: RequestContext,
  projectId: string,
  given: readonly string[],
): Promise<void> {
  const ids = [...new Set(given.map((id) => id.toLowerCase()))];
  await tx.sql('forget_themes', 'DELETE FROM project_theme WHERE project_id = $1', [projectId]);
  const written = await tx.sql(
    'tag_with_themes',
    `INSERT INTO project_theme (project_id, theme_id)
     SELECT $1::uuid, id FROM theme WHERE id = ANY($2::uuid[]) RETURNING theme_id`,
    [projectId, ids],
  );
  if (written.length < ids.length) {
    throw new BadInput('themeIds', 'Choose among the themes there are.');
  }
}

async function writePlaces(
  tx: RequestContext,
  projectId: string,
  given: readonly string[],
): Promise<void> {
  const codes = [...new Set(given)];
  await tx.sql('forget_places', 'DELETE FROM project_place WHERE project_id = $1', [projectId]);
  const written = await tx.sql(
    'tag_with_places',
    `INSERT INTO project_place (project_id, place_code)
     SELECT $1::uuid, code FROM place WHERE code = ANY($2::text[]) RETURNING place_code`,
    [projectId, codes],
  );
  if (written.length < codes.length) {
    throw new BadInput('placeCodes', 'Choose among the counties and municipalities.');
  }
}

async function writeTargetGroups(
  tx: RequestContext,
  projectId: string,
  labels: readonly string[],
): Promise<void> {
  await tx.manager.delete(ProjectTargetGroup, { projectId });
  const rows = [...new Set(labels)].map((label) => ({ projectId, label }));
  if (rows.length > 0) await tx.manager.insert(ProjectTargetGroup, rows);
}

async function writeIdentifiers(
  tx: RequestContext,
  projectId: string,
  given: readonly Pick<ProjectIdentifier, 'scheme' | 'value'>[],
): Promise<void> {
  const wanted = new Map(given.map((one) => [JSON.stringify([one.scheme, one.value]), one]));
  const identifiers = [...wanted.values()];
  await tx.manager.delete(ProjectIdentifier, { projectId });
  const written = await tx.sql<Pick<ProjectIdentifier, 'scheme' | 'value'>>(
    'identify_project',
    `INSERT INTO project_identifier (scheme, value, project_id)
     SELECT scheme, value, $3::uuid FROM unnest($1::text[], $2::text[]) AS given (scheme, value)
     ON CONFLICT DO NOTHING RETURNING scheme, value`,
    [identifiers.map(({ scheme }) => scheme), identifiers.map(({ value }) => value), projectId],
  );
  const free = new Set(written.map(({ scheme, value }) => JSON.stringify([scheme, value])));
  const taken = [...wanted].find(([key]) => !free.has(key));
  if (taken) throw new Rejection(new IdentifierTaken(taken[1]));
}

async function writeGoals(
  tx: RequestContext,
  projectId: string,
  goals: readonly { text: string; strategy?: string | null }[],
): Promise<void> {
  await tx.manager.delete(ProjectGoal, { projectId });
  const rows = goals.map(({ text, strategy }, position) => ({
    id: newId(),
    projectId,
    position,
    text,
    strategy: strategy || null,
  }));
  if (rows.length > 0) await tx.manager.insert(ProjectGoal, rows);
}

async function writeWebLinks(
  tx: RequestContext,
  projectId: string,
  links: readonly { url: string; title: string }[],
): Promise<void> {
  await tx.manager.delete(ProjectWebLink, { projectId });
  const rows = links.map(({ url, title }, position) => ({
    id: newId(),
    projectId,
    position,
    url,
    title,
  }));
  if (rows.length > 0) await tx.manager.insert(ProjectWebLink, rows);
}
