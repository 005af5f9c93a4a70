import type { TestDatabase } from './database.js';
import { type Randomness, randomness } from './randomness.js';

/** Rows by table, under their column names. */
export type Rows = Record<string, Record<string, unknown>[]>;

const familyKinds = ['PRE_STUDY_FOR', 'CONTINUES_AS', 'SCALES_UP', 'PART_OF'];
const linkKinds = [...familyKinds, 'PARALLEL_WITH', 'BUILDS_ON'];
const plainKinds = ['IDEA', 'PRE_STUDY', 'PILOT', 'IMPLEMENTATION'];
const projectKinds = [...plainKinds, ...plainKinds, 'PROGRAMME', 'NETWORK'];
const places = ['21', '2180', '2182', '2183', '07', '0764', '0780', '24', '2480', '25'];
const day = '2024-05-01T12:00:00Z';
const dayIf = (state: unknown, at: string): string | null => (state === at ? day : null);

/** The smallest id of each family, by union and find over the links that tie. */
function familiesOf(projects: Rows[string], links: Rows[string]): Map<unknown, unknown> {
  const above = new Map<unknown, unknown>(projects.map(({ id }) => [id, id]));
  const top = (id: unknown): unknown => (above.get(id) === id ? id : top(above.get(id)));
  const byId = new Map(projects.map((project) => [project['id'], project]));
  for (const { from_id, to_id, kind } of links) {
    const ends = [byId.get(from_id), byId.get(to_id)];
    const ties =
      familyKinds.includes(String(kind)) &&
      ends.every(
        (end) => end?.['state'] === 'PUBLISHED' && !/PROGRAMME|NETWORK/.test(String(end['kind'])),
      );
    if (!ties) continue;
    const [small, large] = [top(from_id), top(to_id)].sort();
    above.set(large, small);
  }
  return new Map(projects.map(({ id }) => [id, top(id)]));
}

type Row = Record<string, unknown>;

/** What the parts of a world are made with. */
class Maker {
  readonly random: Randomness;

  constructor(readonly seed: number) {
    this.random = randomness(seed);
  }

  /** An id that tells what it is of, and that differs between worlds. */
  id(kind: string, index: number): string {
    const world = (this.seed % 0xffff).toString(16).padStart(4, '0');
    return `0190${world}-0000-7${kind}-8000-${index.toString(16).padStart(12, '0')}`;
  }

  list<Made>(count: number, make: (index: number) => Made): Made[] {
    return Array.from({ length: Math.round(count) }, (_, index) => make(index));
  }

  /** Ties each of some rows to at most `most` of others. */
  pairs(left: string, lefts: unknown[], right: string, rights: unknown[], most: number): Row[] {
    return lefts.flatMap((one) =>
      this.random.some(rights, most).map((other) => ({ [left]: one, [right]: other })),
    );
  }

  /** Each of them with this probability. */
  portion(items: unknown[], probability: number): unknown[] {
    return items.filter(() => this.random.chance(probability));
  }
}

const idsIn = (rows: Row[]): unknown[] => rows.map((row) => row['id']);

/** How many of each the vocabulary holds. */
interface Vocabulary {
  themes: number;
  factors: number;
}

/** Themes and factors: some merged into a later one, in chains but without a loop; some below others. */
function vocabulary(make: Maker, { themes, factors }: Vocabulary) {
  const { below, chance, one } = make.random;
  const concept = (kind: string, name: string, index: number, merged: number) => ({
    id: make.id(kind, index),
    slug: `${name}-${make.seed}-${index}`,
    label_sv: `${name} ${index}`,
    label_en: `${name} ${index} en`,
    state: one(['ACCEPTED', 'PROPOSED']),
    merged_into_id: chance(merged) ? make.id(kind, index + 1 + below(2)) : null,
  });
  return {
    theme: make.list(themes, (index) =>
      concept('001', 'tema', index, index < themes - 2 ? 0.4 : 0),
    ),
    factor: make.list(factors, (index) => ({
      ...concept('002', 'faktor', index, index < factors - 2 ? 0.35 : 0),
      broader_id: index > 1 && chance(0.4) ? make.id('002', below(index)) : null,
    })),
  };
}

/** Projects in every state, and links of every kind between them, from earlier to later ones. */
function projectsWithLinks(make: Maker, count: number) {
  const { below, one } = make.random;
  const project = make.list(count, (index) => {
    const state = one(['PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'DRAFT', 'WITHDRAWN']);
    return {
      id: make.id('003', index),
      slug: `projekt-${make.seed}-${index}`,
      title: `Projekt ${index}`,
      kind: one(projectKinds),
      state,
      family_id: make.id('003', index),
      published_at: dayIf(state, 'PUBLISHED'),
      withdrawn_reason: state === 'WITHDRAWN' ? 'Prövning.' : null,
      withdrawn_at: dayIf(state, 'WITHDRAWN'),
    };
  });
  const links = make.list(count * 1.2, (index) => {
    const from = below(project.length - 1);
    const to = from + 1 + below(project.length - from - 1);
    return {
      id: make.id('004', index),
      from_id: project[from]?.id,
      to_id: project[to]?.id,
      kind: one(linkKinds),
    };
  });
  const once = new Map(links.map((link) => [`${link.from_id} ${link.to_id} ${link.kind}`, link]));
  const project_link = [...once.values()];
  const families = familiesOf(project, project_link);
  for (const row of project) row.family_id = String(families.get(row.id));
  return { project, project_link };
}

/** Lessons in every state: of a project, of a meeting, of both, of neither. */
function lessonsOf(make: Maker, count: number, projects: unknown[], meetings: unknown[]) {
  const { one } = make.random;
  return make.list(count, (index) => {
    const state = one(['PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'DRAFT', 'IN_REVIEW', 'WITHDRAWN']);
    const home = one(['PROJECT', 'PROJECT', 'PROJECT', 'MEETING', 'BOTH', 'NEITHER']);
    return {
      id: make.id('006', index),
      text: `Lärdom nummer ${index} ur en påhittad värld.`,
      state,
      project_id: home === 'PROJECT' || home === 'BOTH' ? one(projects) : null,
      meeting_id: home === 'MEETING' || home === 'BOTH' ? one(meetings) : null,
      published_at: dayIf(state, 'PUBLISHED'),
      withdrawn_reason: state === 'WITHDRAWN' ? 'Prövning.' : null,
      withdrawn_at: dayIf(state, 'WITHDRAWN'),
    };
  });
}

/** Studies, published and not, with none to four cases, some of which are a project. */
function studiesWithCases(make: Maker, projects: unknown[], count: number) {
  const { below, chance, one } = make.random;
  const study = make.list(count, (index) => ({
    id: make.id('007', index),
    slug: `studie-${make.seed}-${index}`,
    title: `Studie ${index}`,
    published: chance(0.7),
  }));
  const study_case = study.flatMap((of, which) =>
    make.list(below(5), (position) => ({
      id: make.id('008', which * 10 + position),
      study_id: of.id,
      position,
      name: chance(0.8) ? `Fall ${position}` : null,
      place_code: one(places),
      project_id: chance(0.4) ? one(projects) : null,
    })),
  );
  return { study, study_case };
}

/** Evidence of every holder; that of a study names some of its cases, or none. */
function evidenceOf(
  make: Maker,
  count: number,
  factors: unknown[],
  holders: Record<string, unknown[]>,
  cases: Row[],
) {
  const { below, chance, one, some } = make.random;
  const kinds = ['lesson', 'lesson', ...Object.keys(holders)].filter(
    (kind) => holders[kind]?.length,
  );
  const evidence = make.list(count, (index): Row => {
    const holder = one(kinds);
    const quoteOnly = holder === 'lesson' && chance(0.1);
    const held = Object.entries(holders).map(([kind, of]) => [
      `${kind}_id`,
      kind === holder ? one(of) : null,
    ]);
    return {
      id: make.id('009', index),
      factor_id: quoteOnly ? null : one(factors),
      polarity: quoteOnly ? null : one(['HELPED', 'HELPED', 'HINDERED']),
      ...Object.fromEntries(held),
      quote: quoteOnly || chance(0.5) ? `Citat ${index}` : null,
      position: below(10),
    };
  });
  const evidence_case = evidence.flatMap((piece) => {
    const own = cases.filter((row) => row['study_id'] === piece['study_id']);
    const named = chance(0.6) ? some(idsIn(own), 3) : [];
    return named.map((study_case_id) => ({ evidence_id: piece['id'], study_case_id }));
  });
  return { evidence, evidence_case };
}

/** One answer at most of a project to a lesson. */
function stancesOn(make: Maker, count: number, lessons: unknown[], projects: unknown[]): Row[] {
  const { one } = make.random;
  const stances = make.list(count, (index) => ({
    id: make.id('00a', index),
    lesson_id: one(lessons),
    project_id: one(projects),
    kind: one(['AGREES', 'CONTRADICTS']),
  }));
  return [...new Map(stances.map((of) => [`${of.lesson_id} ${of.project_id}`, of])).values()];
}

const phases = ['IDEA', 'PRE_STUDY', 'RUNNING', 'CLOSING', 'AFTER', null];

/** A period of one to four years, sometimes with an open end or none at all, as the rows hold it. */
function period({ below, chance }: Randomness): [from: string | null, to: string | null] {
  if (chance(0.2)) return [null, null];
  const first = 2008 + below(14);
  const from = chance(0.1) ? null : `${first}-01-01`;
  return [from, chance(0.1) && from ? null : `${first + below(4)}-12-31`];
}

/**
 * Adds when things were, in which phase, and who paid. With chance of its own, so that what the rest
 * of the world is like does not depend on it.
 */
function fundersAndYears(seed: number, rows: Rows): Pick<Rows, 'organisation' | 'grant'> {
  const make = new Maker(seed);
  const random = randomness(seed + 1_000_000);
  for (const row of [...(rows['project'] ?? []), ...(rows['study'] ?? [])]) {
    [row['period_from'], row['period_to']] = period(random);
  }
  for (const row of rows['lesson'] ?? []) {
    [row['experience_from'], row['experience_to']] = period(random);
    row['phase'] = random.one(phases);
  }
  const organisation = make.list(6, (index) => ({
    id: make.id('00b', index),
    slug: `finansiar-${seed}-${index}`,
    name: `Finansiär ${index}`,
    kind: 'AGENCY',
    public: true,
  }));
  const projects = idsIn(rows['project'] ?? []);
  const grant = projects.flatMap((project_id) =>
    random.some(idsIn(organisation), 2).map((funder_id) => ({ project_id, funder_id })),
  );
  return {
    organisation,
    grant: grant.map((row, index) => ({ id: make.id('00c', index), ...row })),
  };
}

const groups = ['Unga', 'unga', 'Nyanlända', 'Vuxna utan gymnasium', 'Arbetssökande'];

/** Adds whom projects and lessons are about, with chance of its own as well. */
function targetGroups(
  seed: number,
  rows: Rows,
): Pick<Rows, 'lesson_target_group' | 'project_target_group'> {
  const random = randomness(seed + 2_000_000);
  const named = (key: string, of: unknown[], probability: number): Row[] =>
    of.flatMap((id) =>
      (random.chance(probability) ? random.some(groups, 2) : []).map((label) => ({
        [key]: id,
        label,
      })),
    );
  return {
    project_target_group: named('project_id', idsIn(rows['project'] ?? []), 0.6),
    lesson_target_group: named('lesson_id', idsIn(rows['lesson'] ?? []), 0.3),
  };
}

/** How large a world is. */
export interface WorldSize extends Vocabulary {
  lessons: number;
  projects: number;
  evidence: number;
  studies: number;
}

/** A world small enough for a test, by its number of lessons. */
const smallWorld = (lessons: number): WorldSize => ({
  lessons,
  projects: lessons * 0.3,
  evidence: lessons * 2,
  themes: 8,
  factors: 14,
  studies: 6,
});

/** What the bench measures on: a map of about 50 factors × 40 themes. */
export const largeWorld: WorldSize = {
  lessons: 20_000,
  projects: 2_000,
  evidence: 60_000,
  themes: 65,
  factors: 72,
  studies: 40,
};

/**
 * A made-up body of knowledge with everything the counting rule speaks of: families, drafts and
 * withdrawn things, lessons with and without project, themes or meeting, studies whose evidence names
 * cases or does not, cases of a project, stances of both kinds, merged and broader concepts, funders,
 * phases and years. The same seed and size (the number of lessons, or more exactly) make the same rows.
 */
export function generateKnowledge(seed: number, size: number | WorldSize): Rows {
  const make = new Maker(seed);
  const world = typeof size === 'number' ? smallWorld(size) : size;
  const { theme, factor } = vocabulary(make, world);
  const [themes, factors] = [idsIn(theme), idsIn(factor)];
  const { project, project_link } = projectsWithLinks(make, world.projects);
  const projects = idsIn(project);
  const meeting_holder = make.list(4, (index) => ({
    id: make.id('005', index),
    published: make.random.chance(0.7),
  }));
  const meetings = idsIn(meeting_holder);
  const lesson = lessonsOf(make, world.lessons, projects, meetings);
  const lessons = idsIn(lesson);
  const { study, study_case } = studiesWithCases(make, projects, world.studies);
  const holders = {
    lesson: lessons,
    project: projects,
    study: idsIn(study),
    study_case: idsIn(study_case),
    meeting: meetings,
  };
  const rows: Rows = {
    theme,
    factor,
    project,
    project_link,
    project_theme: make.pairs('project_id', projects, 'theme_id', themes, 3),
    project_place: make.pairs('project_id', projects, 'place_code', places, 2),
    meeting_holder,
    meeting_holder_theme: make.pairs('meeting_id', meetings, 'theme_id', themes, 2),
    lesson,
    lesson_theme: make.pairs('lesson_id', make.portion(lessons, 0.5), 'theme_id', themes, 2),
    lesson_factor: make.pairs('lesson_id', make.portion(lessons, 0.3), 'factor_id', factors, 2),
    study,
    study_theme: make.pairs('study_id', idsIn(study), 'theme_id', themes, 2),
    study_case,
    ...evidenceOf(make, world.evidence, factors, holders, study_case),
    stance: stancesOn(make, world.lessons * 0.6, lessons, projects),
  };
  const { organisation, grant } = fundersAndYears(seed, rows);
  return { organisation, ...rows, grant, ...targetGroups(seed, rows) };
}

/** Writes rows, table by table in the order given. Columns that are left out get their default. */
export async function insertRows(sql: TestDatabase['sql'], rows: Rows): Promise<void> {
  for (const [table, of] of Object.entries(rows)) {
    if (!of[0]) continue;
    const columns = Object.keys(of[0])
      .map((name) => `"${name}"`)
      .join(', ');
    await sql(
      `INSERT INTO "${table}" (${columns})
       SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1)`,
      [JSON.stringify(of)],
    );
  }
}

/** The rows that counting is about, as they stand in the database. */
export async function exportRows(sql: TestDatabase['sql']): Promise<Rows> {
  const rows: Rows = {};
  for (const table of [...Object.keys(generateKnowledge(0, 10)), 'place']) {
    // Days as text: the driver would make instants of them.
    const [row] = await sql<{ rows: Rows[string] }>(
      `SELECT coalesce(json_agg(t), '[]') AS rows FROM "${table}" t`,
    );
    rows[table] = row?.rows ?? [];
  }
  return rows;
}
