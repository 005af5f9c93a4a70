import type { TestDatabase } from '../../support/database.js';

/** What results are narrowed by, as the API calls it. */
export type Facet = 'COUNTY' | 'FUNDER' | 'KIND' | 'PHASE' | 'SOURCE_KIND' | 'THEME';

/** One thing and everything it can be narrowed by, read from the tables without any of the index. */
export interface NaiveDocument {
  id: string;
  values: Record<Facet, ReadonlySet<string>>;
  from: number | null;
  to: number | null;
}

interface ProjectRow {
  id: string;
  kind: string;
  from: string | null;
  to: string | null;
  themes: string[];
  counties: string[];
  funders: string[];
  kinds: string[];
}

/** A year in which nothing new was heard is still believed; as the product says. */
const yearsBelieved = 2;

const yearOf = (day: string): number => Number(day.slice(0, 4));

function phase({ kind, from, to }: ProjectRow, day: string): string {
  if (!from && !to) return kind === 'IDEA' ? 'PLANNED' : 'UNKNOWN';
  if (from && from > day) return 'PLANNED';
  if (to) return to < day ? 'ENDED' : 'GOING_ON';
  return yearOf(day) - yearOf(from ?? '0000') <= yearsBelieved ? 'GOING_ON' : 'UNKNOWN';
}

/** What things share with the projects they stand on. */
function about(projects: readonly ProjectRow[], day: string) {
  const all = (list: (project: ProjectRow) => readonly string[]): Set<string> =>
    new Set(projects.flatMap((project) => [...list(project)]));
  const days = projects.flatMap(({ from, to }) => [from, to]).filter((one) => one !== null);
  const years = days.map(yearOf);
  return {
    THEME: all(({ themes }) => themes),
    COUNTY: all(({ counties }) => counties),
    FUNDER: all(({ funders }) => funders),
    PHASE: all((project) => [phase(project, day)]),
    from: years.length > 0 ? Math.min(...years) : null,
    to: years.length > 0 ? Math.max(...years) : null,
  };
}

const list = (column: string, from: string): string =>
  `ARRAY(SELECT DISTINCT ${column} FROM ${from})`;
const county = 'coalesce(place.county_code, place.code)';

const projectText = `SELECT p.id, p.kind, p.period_from::text AS "from", p.period_to::text AS "to",
  ${list('t.slug', 'project_theme pt JOIN theme t ON t.id = pt.theme_id WHERE pt.project_id = p.id')} AS themes,
  ${list(county, 'project_place pp JOIN place ON place.code = pp.place_code WHERE pp.project_id = p.id')} AS counties,
  ${list('o.slug', '"grant" g JOIN organisation o ON o.id = g.funder_id WHERE g.project_id = p.id')} AS funders,
  ${list('s.kind', 'project_source ps JOIN source s ON s.id = ps.source_id WHERE ps.project_id = p.id')} AS kinds
  FROM project p`;

/** Every thing of a world, as the tables have it now. */
export async function naiveDocuments(sql: TestDatabase['sql']): Promise<NaiveDocument[]> {
  const [now] = await sql<{ day: string }>(
    `SELECT (now() AT TIME ZONE 'Europe/Stockholm')::date::text AS day`,
  );
  const day = now?.day ?? '';
  const projects = await sql<ProjectRow>(projectText);
  const byId = new Map(projects.map((project) => [project.id, project]));
  const of = (ids: readonly string[]): ProjectRow[] => ids.flatMap((id) => byId.get(id) ?? []);
  const documents: NaiveDocument[] = [];
  const none = new Set<string>();
  const add = (
    id: string,
    kind: string,
    scope: ReturnType<typeof about>,
    more: Partial<NaiveDocument['values']> = {},
    years?: Pick<NaiveDocument, 'from' | 'to'>,
  ): void => {
    const { from, to, ...values } = scope;
    const shared = { KIND: new Set([kind]), SOURCE_KIND: none, ...values, ...more };
    documents.push({ id, values: shared, from, to, ...years });
  };
  for (const project of projects)
    add(project.id, 'PROJECT', about([project], day), { SOURCE_KIND: new Set(project.kinds) });
  const lessons = await sql<{
    id: string;
    project_id: string | null;
    county: string | null;
    themes: string[];
    from: number | null;
    to: number | null;
  }>(
    `SELECT l.id, l.project_id, ${county} AS county, extract(year FROM l.experience_from)::int AS "from", extract(year FROM l.experience_to)::int AS "to",
       ${list('t.slug', 'lesson_theme lt JOIN theme t ON t.id = lt.theme_id WHERE lt.lesson_id = l.id')} AS themes
     FROM lesson l LEFT JOIN place ON place.code = l.place_code`,
  );
  for (const { id, project_id, themes, from, to, ...lesson } of lessons) {
    const scope = about(of(project_id ? [project_id] : []), day);
    const own = {
      ...(themes.length > 0 ? { THEME: new Set(themes) } : {}),
      ...(lesson.county ? { COUNTY: new Set([lesson.county]) } : {}),
    };
    add(id, 'LESSON', scope, own, { from, to });
  }
  const sources = await sql<{
    id: string;
    kind: string;
    published: string | null;
    projects: string[];
  }>(
    `SELECT s.id, s.kind, s.published, ${list('ps.project_id', 'project_source ps WHERE ps.source_id = s.id')} AS projects FROM source s`,
  );
  for (const { id, kind, published, projects: holders } of sources) {
    const year = published ? Number(published) : null;
    add(
      id,
      'SOURCE',
      about(of(holders), day),
      { SOURCE_KIND: new Set([kind]) },
      { from: year, to: year },
    );
  }
  for (const { id, slug } of await sql<{ id: string; slug: string }>('SELECT id, slug FROM theme'))
    add(id, 'THEME', about([], day), { THEME: new Set([slug]) });
  const funders = await sql<{ id: string; projects: string[] }>(
    `SELECT o.id, ${list('g.project_id', '"grant" g WHERE g.funder_id = o.id')} AS projects FROM organisation o`,
  );
  for (const { id, projects: paid } of funders) add(id, 'ORGANISATION', about(of(paid), day));
  return documents;
}
