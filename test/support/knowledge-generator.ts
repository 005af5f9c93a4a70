import type { TestDatabase } from './database.js';
import { randomness } from './randomness.js';

/** Rows by table, under their column names. */
export type Rows = Record<string, Record<string, unknown>[]>;

const familyKinds = ['PRE_STUDY_FOR', 'CONTINUES_AS', 'SCALES_UP', 'PART_OF'];
const linkKinds = [...familyKinds, 'PARALLEL_WITH', 'BUILDS_ON'];
const plainKinds = ['IDEA', 'PRE_STUDY', 'PILOT', 'IMPLEMENTATION'];
const projectKinds = [...plainKinds, ...plainKinds, 'PROGRAMME', 'NETWORK'];
const places = ['21', '2180', '2182', '2183', '07', '0764', '0780', '24', '2480', '25'];
const day = '2024-05-01T12:00:00Z';
const empty = (state: unknown, at: string): string | null => (state === at ? day : null);

type Id = (kind: string, index: number) => string;

/** Ids that tell what they are of, and that differ between worlds. */
const idsOf =
  (seed: number): Id =>
  (kind, index) =>
    `0190${(seed % 0xffff).toString(16).padStart(4, '0')}-0000-7${kind}-8000-${index.toString(16).padStart(12, '0')}`;

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

/**
 * A made-up body of knowledge with everything the counting rule speaks of: families, drafts and
 * withdrawn things, lessons with and without project, themes or meeting, studies whose evidence names
 * cases or does not, cases of a project, stances of both kinds, merged and broader concepts. The same
 * seed and size make the same rows.
 */
export function generateKnowledge(seed: number, size: number): Rows {
  const { below, chance, one, some } = randomness(seed);
  const id = idsOf(seed);
  const list = <Row>(count: number, make: (index: number) => Row): Row[] =>
    Array.from({ length: Math.round(count) }, (_, index) => make(index));
  const pairs = (left: string, lefts: unknown[], right: string, rights: unknown[], most: number) =>
    lefts.flatMap((one) => some(rights, most).map((other) => ({ [left]: one, [right]: other })));
  const idsIn = (rows: Rows[string]): unknown[] => rows.map((row) => row['id']);

  const concept = (kind: string, name: string, index: number, merged: number) => ({
    id: id(kind, index),
    slug: `${name}-${seed}-${index}`,
    label_sv: `${name} ${index}`,
    label_en: `${name} ${index} en`,
    state: one(['ACCEPTED', 'PROPOSED']),
    // Into a later one, so that merges make chains but no loop.
    merged_into_id: chance(merged) ? id(kind, index + 1 + below(2)) : null,
  });
  const theme = list(8, (index) => concept('001', 'tema', index, index < 6 ? 0.4 : 0));
  const factor = list(14, (index) => ({
    ...concept('002', 'faktor', index, index < 12 ? 0.35 : 0),
    broader_id: index > 1 && chance(0.4) ? id('002', below(index)) : null,
  }));
  const [themes, factors] = [idsIn(theme), idsIn(factor)];

  const project = list(size * 0.3, (index) => {
    const state = one(['PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'DRAFT', 'WITHDRAWN']);
    return {
      id: id('003', index),
      slug: `projekt-${seed}-${index}`,
      title: `Projekt ${index}`,
      kind: one(projectKinds),
      state,
      family_id: id('003', index),
      published_at: empty(state, 'PUBLISHED'),
      withdrawn_reason: state === 'WITHDRAWN' ? 'Prövning.' : null,
      withdrawn_at: empty(state, 'WITHDRAWN'),
    };
  });
  const projects = idsIn(project);
  const links = list(size * 0.35, (index) => {
    const from = below(projects.length - 1);
    const to = from + 1 + below(projects.length - from - 1);
    return {
      id: id('004', index),
      from_id: projects[from],
      to_id: projects[to],
      kind: one(linkKinds),
    };
  });
  const once = new Map(links.map((link) => [`${link.from_id} ${link.to_id} ${link.kind}`, link]));
  const project_link = [...once.values()];
  const families = familiesOf(project, project_link);
  for (const row of project) row.family_id = String(families.get(row.id));

  const meeting_holder = list(4, (index) => ({ id: id('005', index), published: chance(0.7) }));
  const meetings = idsIn(meeting_holder);
  const lesson = list(size, (index) => {
    const state = one(['PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'DRAFT', 'IN_REVIEW', 'WITHDRAWN']);
    const home = one(['PROJECT', 'PROJECT', 'PROJECT', 'MEETING', 'BOTH', 'NEITHER']);
    return {
      id: id('006', index),
      text: `Lärdom nummer ${index} ur en påhittad värld.`,
      state,
      project_id: home === 'PROJECT' || home === 'BOTH' ? one(projects) : null,
      meeting_id: home === 'MEETING' || home === 'BOTH' ? one(meetings) : null,
      published_at: empty(state, 'PUBLISHED'),
      withdrawn_reason: state === 'WITHDRAWN' ? 'Prövning.' : null,
      withdrawn_at: empty(state, 'WITHDRAWN'),
    };
  });
  const lessons = idsIn(lesson);

  const study = list(6, (index) => ({
    id: id('007', index),
    slug: `studie-${seed}-${index}`,
    title: `Studie ${index}`,
    published: chance(0.7),
  }));
  const study_case = study.flatMap((of, which) =>
    list(below(5), (position) => ({
      id: id('008', which * 10 + position),
      study_id: of.id,
      position,
      name: `Fall ${position}`,
      place_code: one(places),
      project_id: chance(0.4) ? one(projects) : null,
    })),
  );

  const evidence = list(size * 2, (index) => {
    const holder = one(['lesson', 'lesson', 'lesson', 'project', 'study', 'study_case', 'meeting']);
    const holders = {
      lesson: lessons,
      project: projects,
      study: idsIn(study),
      study_case: idsIn(study_case),
      meeting: meetings,
    };
    const quoteOnly = holder === 'lesson' && chance(0.1);
    return {
      id: id('009', index),
      factor_id: quoteOnly ? null : one(factors),
      polarity: quoteOnly ? null : one(['HELPED', 'HELPED', 'HINDERED']),
      ...Object.fromEntries(
        Object.entries(holders).map(([name, of]) => [
          `${name}_id`,
          name === holder ? one(of) : null,
        ]),
      ),
      quote: quoteOnly || chance(0.5) ? `Citat ${index}` : null,
      position: below(10),
    };
  });
  const evidence_case = evidence.flatMap((piece: Record<string, unknown>) => {
    const cases = study_case.filter(({ study_id }) => study_id === piece['study_id']);
    if (cases.length === 0 || chance(0.4)) return [];
    return some(idsIn(cases), 3).map((named) => ({
      evidence_id: piece['id'],
      study_case_id: named,
    }));
  });
  const stances = list(size * 0.6, (index) => ({
    id: id('00a', index),
    lesson_id: one(lessons),
    project_id: one(projects),
    kind: one(['AGREES', 'CONTRADICTS']),
  }));
  const stance = [
    ...new Map(stances.map((of) => [`${of.lesson_id} ${of.project_id}`, of])).values(),
  ];

  return {
    theme,
    factor,
    project,
    project_link,
    project_theme: pairs('project_id', projects, 'theme_id', themes, 3),
    project_place: pairs('project_id', projects, 'place_code', places, 2),
    meeting_holder,
    meeting_holder_theme: pairs('meeting_id', meetings, 'theme_id', themes, 2),
    lesson,
    lesson_theme: pairs(
      'lesson_id',
      lessons.filter(() => chance(0.5)),
      'theme_id',
      themes,
      2,
    ),
    lesson_factor: pairs(
      'lesson_id',
      lessons.filter(() => chance(0.3)),
      'factor_id',
      factors,
      2,
    ),
    study,
    study_theme: pairs('study_id', idsIn(study), 'theme_id', themes, 2),
    study_case,
    evidence,
    evidence_case,
    stance,
  };
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
  for (const table of Object.keys(generateKnowledge(0, 10))) {
    rows[table] = await sql(`SELECT * FROM "${table}"`);
  }
  return rows;
}
