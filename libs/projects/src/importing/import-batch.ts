import { addToOutbox, lane, newId, type RequestContext } from '@pis/core';
import { foldedName } from '../organisations/folded-name.js';
import { slugOf } from '../slugs/slug.js';
import type { ListedProject } from './listed-project.js';

/** What became of the lines of one batch. */
export interface BatchOutcome {
  readonly taken: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Lines of projects that people look after: what a list says no longer changes them. */
  readonly kept: number[];
}

interface KnownRow {
  scheme: string;
  value: string;
  projectId: string;
  looked: boolean;
  same: boolean;
}

const keyOf = ({ scheme, value }: Pick<ListedProject, 'scheme' | 'value'>): string =>
  `${scheme}\n${value}`;

/** The columns that a list fills, as JSON. */
const columnsOf = (project: ListedProject) => ({
  scheme: project.scheme,
  value: project.value,
  title: project.title,
  kind: project.kind,
  language: project.language,
  summary: project.summary,
  summary_en: project.summaryEn,
  description: project.description,
  description_en: project.descriptionEn,
  period: project.period?.text ?? null,
  period_from: project.period?.from ?? null,
  period_to: project.period?.to ?? null,
});

const listed = `jsonb_to_recordset($1::jsonb) AS listed (scheme text, value text, id uuid, slug text,
  title text, kind text, language text, summary text, summary_en text, description text,
  description_en text, period text, period_from date, period_to date)`;

const filled = [
  'title',
  'summary',
  'summary_en',
  'description',
  'description_en',
  'period',
  'period_from',
  'period_to',
] as const;
const filledOf = (alias: string): string => filled.map((name) => `${alias}.${name}`).join(', ');

/** Reads past what is visible: an identifier is one project's, whoever imports. */
async function readKnown(
  tx: RequestContext,
  projects: readonly ListedProject[],
): Promise<Map<string, KnownRow>> {
  const rows = await tx.sql<KnownRow>(
    'import_known',
    `SELECT listed.scheme, listed.value, p.id AS "projectId",
       p.state <> 'PUBLISHED' OR EXISTS (SELECT FROM project_member WHERE project_id = p.id) AS looked,
       (${filledOf('p')}) IS NOT DISTINCT FROM (${filledOf('listed')}) AS same
     FROM ${listed} JOIN project_identifier i ON i.scheme = listed.scheme AND i.value = listed.value
     JOIN project p ON p.id = i.project_id`,
    [JSON.stringify(projects.map(columnsOf))],
  );
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/**
 * Notes what this run has seen of the list, in a table of its own connection, so that its memory does not
 * grow with the list. Gives what it sees for the first time.
 */
async function firstSeen(
  tx: RequestContext,
  projects: readonly ListedProject[],
): Promise<Set<string>> {
  await tx.sql(
    'import_seen_table',
    'CREATE TEMPORARY TABLE IF NOT EXISTS import_seen (scheme text, value text, PRIMARY KEY (scheme, value))',
  );
  const rows = await tx.sql<Pick<ListedProject, 'scheme' | 'value'>>(
    'import_first_seen',
    `INSERT INTO import_seen SELECT scheme, value FROM ${listed}
     ON CONFLICT DO NOTHING RETURNING scheme, value`,
    [JSON.stringify(projects.map(columnsOf))],
  );
  return new Set(rows.map(keyOf));
}

/** Slugs for new rows of one table, each free; what is taken goes on with a number. Two statements at most. */
async function freeSlugs(
  tx: RequestContext,
  table: 'organisation' | 'project',
  titles: readonly string[],
): Promise<string[]> {
  const wished = titles.map(slugOf);
  const rows = await tx.sql<{ slug: string }>(
    `import_${table}_slugs`,
    `SELECT slug FROM "${table}" JOIN unnest($1::text[]) AS wished ON slug = wished OR slug LIKE wished || '-%'`,
    [[...new Set(wished)]],
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  return wished.map((slug) => {
    let free = slug;
    for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
    taken.add(free);
    return free;
  });
}

/** Ids of organisations by their names as listed; those that are new are made. */
async function organisationIds(
  tx: RequestContext,
  names: readonly string[],
): Promise<Map<string, string>> {
  const asked = [...new Set(names)];
  const read = () =>
    tx.sql<{ name: string; id: string }>(
      'import_organisations',
      `SELECT DISTINCT ON (asked.name) asked.name, o.id
       FROM unnest($1::text[]) AS asked (name) JOIN (
         SELECT id, name FROM organisation UNION ALL SELECT organisation_id, name FROM organisation_alias
       ) o ON ${foldedName('o.name')} = ${foldedName('asked.name')} ORDER BY asked.name, o.id`,
      [asked],
    );
  const known = new Map((await read()).map(({ name, id }) => [name, id]));
  const fresh = asked.filter((name) => !known.has(name));
  if (fresh.length === 0) return known;
  const slugs = await freeSlugs(tx, 'organisation', fresh);
  const rows = fresh.map((name, at) => ({ id: newId(), slug: slugs[at], name }));
  await tx.sql(
    'import_new_organisations',
    `INSERT INTO organisation (id, slug, name, kind, public)
     SELECT DISTINCT ON (${foldedName('name')}) id, slug, name, 'OTHER', true
     FROM jsonb_to_recordset($1::jsonb) AS made (id uuid, slug text, name text)`,
    [JSON.stringify(rows)],
  );
  return new Map((await read()).map(({ name, id }) => [name, id]));
}

async function insertProjects(
  tx: RequestContext,
  projects: readonly ListedProject[],
): Promise<Map<string, string>> {
  if (projects.length === 0) return new Map();
  const slugs = await freeSlugs(
    tx,
    'project',
    projects.map(({ title }) => title),
  );
  const rows = projects.map((project, at) => ({
    ...columnsOf(project),
    id: newId(),
    slug: slugs[at],
  }));
  await tx.sql(
    'import_projects',
    `WITH listed AS (SELECT * FROM ${listed}),
     made AS (
       INSERT INTO project (id, slug, kind, language, state, family_id, published_at, ${filled.join(', ')})
       SELECT id, slug, kind, language, 'PUBLISHED', id, now(), ${filled.join(', ')} FROM listed)
     INSERT INTO project_identifier (scheme, value, project_id) SELECT scheme, value, id FROM listed`,
    [JSON.stringify(rows)],
  );
  return new Map(rows.map((row) => [keyOf(row), row.id]));
}

async function updateProjects(
  tx: RequestContext,
  projects: readonly ListedProject[],
): Promise<void> {
  if (projects.length === 0) return;
  await tx.sql(
    'import_updates',
    `UPDATE project p SET ${filled.map((name) => `${name} = listed.${name}`).join(', ')},
       version = p.version + 1, updated_at = now()
     FROM ${listed}, project_identifier i
     WHERE i.scheme = listed.scheme AND i.value = listed.value AND p.id = i.project_id`,
    [JSON.stringify(projects.map(columnsOf))],
  );
}

/** Who takes part, who pays and where; what is there already stays. Gives the projects that got something new. */
async function addFacts(
  tx: RequestContext,
  projects: readonly ListedProject[],
  idOf: (project: ListedProject) => string | undefined,
): Promise<string[]> {
  const organisations = await organisationIds(
    tx,
    projects.flatMap((project) => [
      ...project.organisations.map(({ name }) => name),
      ...(project.funder ? [project.funder.name] : []),
    ]),
  );
  const parts = projects.flatMap((project) =>
    project.organisations.map(({ name, role }) => ({
      ...{ id: newId(), project_id: idOf(project), organisation_id: organisations.get(name), role },
    })),
  );
  const grants = projects.flatMap((project) =>
    project.funder
      ? [
          {
            ...project.funder,
            id: newId(),
            project_id: idOf(project),
            funder_id: organisations.get(project.funder.name),
          },
        ]
      : [],
  );
  const places = projects.flatMap((project) =>
    project.places.map((code) => ({ project_id: idOf(project), place_code: code })),
  );
  const rows = await tx.sql<{ id: string }>(
    'import_facts',
    `WITH parts AS (
       INSERT INTO participation (id, project_id, organisation_id, role)
       SELECT DISTINCT ON (project_id, organisation_id, role) id, project_id, organisation_id, role
       FROM jsonb_to_recordset($1::jsonb) AS part (id uuid, project_id uuid, organisation_id uuid, role text)
       ON CONFLICT (project_id, organisation_id, role) DO NOTHING RETURNING project_id),
     grants AS (
       INSERT INTO "grant" (id, project_id, funder_id, programme, amount, currency)
       SELECT DISTINCT ON (project_id, funder_id, programme, amount) id, project_id, funder_id, programme, amount, currency
       FROM jsonb_to_recordset($2::jsonb) AS given
         (id uuid, project_id uuid, funder_id uuid, programme text, amount int, currency text)
       WHERE NOT EXISTS (SELECT FROM "grant" there WHERE there.project_id = given.project_id
         AND there.funder_id = given.funder_id AND there.programme IS NOT DISTINCT FROM given.programme
         AND there.amount IS NOT DISTINCT FROM given.amount) RETURNING project_id),
     places AS (
       INSERT INTO project_place (project_id, place_code)
       SELECT DISTINCT project_id, place.code FROM jsonb_to_recordset($3::jsonb) AS asked (project_id uuid, place_code text)
       JOIN place ON place.code = asked.place_code OR place.name = asked.place_code
       ON CONFLICT DO NOTHING RETURNING project_id)
     SELECT project_id AS id FROM parts UNION SELECT project_id FROM grants UNION SELECT project_id FROM places`,
    [JSON.stringify(parts), JSON.stringify(grants), JSON.stringify(places)],
  );
  return rows.map(({ id }) => id);
}

/**
 * Writes some lines of a list in one transaction: all of them, or none where it fails. A project is
 * known by its identifier, so a list that is imported again changes only what it says otherwise.
 * Where several lines name one project, the first one's texts hold, and the others add who takes part,
 * who pays and where. All batches of a list are written over the same connection.
 */
export function importBatch(
  ctx: RequestContext,
  projects: readonly ListedProject[],
): Promise<BatchOutcome> {
  return ctx.transaction(async (tx) => {
    // One import at a time, so that two never make the same project.
    await tx.sql('import_lock', `SELECT pg_advisory_xact_lock(hashtext('project-import'))`);
    const each = [...new Map(projects.toReversed().map((one) => [keyOf(one), one])).values()];
    const first = await firstSeen(tx, each);
    const known = await readKnown(tx, each);
    const fresh = each.filter((project) => !known.has(keyOf(project)));
    const looked = (project: ListedProject) => known.get(keyOf(project))?.looked === true;
    const changed = each.filter((project) => {
      const row = known.get(keyOf(project));
      return row && first.has(keyOf(project)) && !row.looked && !row.same;
    });
    const made = await insertProjects(tx, fresh);
    await updateProjects(tx, changed);
    const idOf = (project: ListedProject): string | undefined =>
      made.get(keyOf(project)) ?? known.get(keyOf(project))?.projectId;
    const filledIn = await addFacts(
      tx,
      projects.filter((project) => !looked(project)),
      idOf,
    );
    const written = new Set([
      ...made.values(),
      ...changed.flatMap((project) => idOf(project) ?? []),
      ...filledIn,
    ]);
    await addToOutbox(
      tx,
      ...[...written].map((subject) => ({
        ...{ topic: 'project.changed', subject, lane: lane.bulk },
      })),
    );
    const updated = written.size - made.size;
    const kept = each.filter(looked).map(({ line }) => line);
    return {
      taken: made.size,
      updated,
      unchanged: each.length - made.size - updated - kept.length,
      kept,
    };
  });
}
