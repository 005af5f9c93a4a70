import type { Rows } from './knowledge-generator.js';

type Row = Record<string, unknown>;

/** Parts of the counting rule that can be left out, to show that a test would notice. */
export type Without =
  | 'broader'
  | 'cases'
  | 'families'
  | 'merged factors'
  | 'merged themes'
  | 'only published lessons'
  | 'only published projects'
  | 'only published studies and meetings'
  | 'own themes first'
  | 'sides of contradictions'
  | 'stances';

/** What is counted in one cell. */
export interface Cell {
  helped: number;
  hindered: number;
  total: number;
  pieces: number;
}

/**
 * The rule of `domain.md`, "Counting", in plain loops over exported rows. It shares nothing with the
 * view it is held against: families are found again from the links, and named by their members.
 * Keys are `factor theme`, and `factor *` for the factor whatever the theme.
 */
export function naiveCount(rows: Rows, without?: Without): Map<string, Cell> {
  const table = (name: string): Row[] => rows[name] ?? [];
  const find = (name: string, id: unknown): Row | undefined =>
    id ? table(name).find((row) => row['id'] === id) : undefined;

  const isPublicProject = (project: Row | undefined): project is Row =>
    project !== undefined &&
    (without === 'only published projects' || project['state'] === 'PUBLISHED');
  const isPublished = (row: Row | undefined): row is Row =>
    row !== undefined &&
    (without === 'only published studies and meetings' || row['published'] === true);

  const family = (project: Row): string => {
    const members = new Set([project['id']]);
    if (without === 'families') return [...members].join();
    for (let before = 0; before !== members.size;) {
      before = members.size;
      for (const link of table('project_link')) {
        if (link['kind'] === 'PARALLEL_WITH' || link['kind'] === 'BUILDS_ON') continue;
        const ends = [find('project', link['from_id']), find('project', link['to_id'])];
        if (ends.some((end) => end?.['state'] !== 'PUBLISHED')) continue;
        if (ends.some((end) => end?.['kind'] === 'PROGRAMME' || end?.['kind'] === 'NETWORK'))
          continue;
        if (members.has(link['from_id'])) members.add(link['to_id']);
        if (members.has(link['to_id'])) members.add(link['from_id']);
      }
    }
    return [...members].sort().join();
  };

  const resolved = (name: 'factor' | 'theme', id: unknown): unknown => {
    if (without === `merged ${name}s`) return id;
    const into = find(name, id)?.['merged_into_id'];
    return into ? resolved(name, into) : id;
  };
  const factorsOf = (id: unknown): unknown[] => {
    const all: unknown[] = [];
    for (let at: unknown = resolved('factor', id); at && !all.includes(at);) {
      all.push(at);
      const broader = without === 'broader' ? null : find('factor', at)?.['broader_id'];
      at = broader ? resolved('factor', broader) : null;
    }
    return all;
  };

  const themesIn = (name: string, column: string, id: unknown): unknown[] =>
    table(name)
      .filter((row) => row[column] === id)
      .map((row) => row['theme_id']);

  const ofLesson = (piece: Row, lesson: Row): { sides: [string, string][]; themes: unknown[] } => {
    const polarity = String(piece['polarity']);
    const sides: [string, string][] = [];
    const project = find('project', lesson['project_id']);
    const meeting = find('meeting_holder', lesson['meeting_id']);
    if (isPublicProject(project)) sides.push([polarity, family(project)]);
    else if (isPublished(meeting)) sides.push([polarity, String(meeting['id'])]);
    for (const stance of without === 'stances' ? [] : table('stance')) {
      const answering = find('project', stance['project_id']);
      if (stance['lesson_id'] !== lesson['id'] || !isPublicProject(answering)) continue;
      const agrees = stance['kind'] === 'AGREES' || without === 'sides of contradictions';
      const other = polarity === 'HELPED' ? 'HINDERED' : 'HELPED';
      sides.push([agrees ? polarity : other, family(answering)]);
    }
    const own = themesIn('lesson_theme', 'lesson_id', lesson['id']);
    const inherited = themesIn('project_theme', 'project_id', lesson['project_id']);
    if (without === 'own themes first') return { sides, themes: [...own, ...inherited] };
    return { sides, themes: own.length > 0 ? own : inherited };
  };

  const caseUnit = (studyCase: Row): string => {
    const project = find('project', studyCase['project_id']);
    return isPublicProject(project) ? family(project) : String(studyCase['id']);
  };

  /** Which sides a piece stands on by which units, and under which themes. */
  const read = (piece: Row): { sides: [string, string][]; themes: unknown[] } => {
    const nothing = { sides: [], themes: [] };
    const polarity = String(piece['polarity']);
    const lesson = find('lesson', piece['lesson_id']);
    if (lesson) {
      const isPublic = lesson['state'] === 'PUBLISHED' || without === 'only published lessons';
      const project = find('project', lesson['project_id']);
      return isPublic && (!project || isPublicProject(project)) ? ofLesson(piece, lesson) : nothing;
    }
    const project = find('project', piece['project_id']);
    if (project) {
      if (!isPublicProject(project)) return nothing;
      const themes = themesIn('project_theme', 'project_id', project['id']);
      return { sides: [[polarity, family(project)]], themes };
    }
    const meeting = find('meeting_holder', piece['meeting_id']);
    if (meeting) {
      if (!isPublished(meeting)) return nothing;
      const themes = themesIn('meeting_holder_theme', 'meeting_id', meeting['id']);
      return { sides: [[polarity, String(meeting['id'])]], themes };
    }
    const held = find('study_case', piece['study_case_id']);
    const study = find('study', held?.['study_id'] ?? piece['study_id']);
    if (!isPublished(study)) return nothing;
    const named = table('evidence_case')
      .filter((row) => row['evidence_id'] === piece['id'] && without !== 'cases')
      .map((row) => find('study_case', row['study_case_id']) ?? {});
    const units = held ? [caseUnit(held)] : named.map(caseUnit);
    if (units.length === 0) units.push(String(study['id']));
    const themes = themesIn('study_theme', 'study_id', study['id']);
    return { sides: units.map((unit) => [polarity, unit]), themes };
  };

  const cells = new Map<string, Record<'HELPED' | 'HINDERED' | 'pieces', Set<string>>>();
  for (const piece of table('evidence')) {
    if (!piece['factor_id']) continue;
    const { sides, themes } = read(piece);
    const columns = new Set(['*', ...themes.map((theme) => resolved('theme', theme))]);
    for (const factor of factorsOf(piece['factor_id'])) {
      for (const column of columns) {
        for (const [side, unit] of sides) {
          const key = `${String(factor)} ${String(column)}`;
          const cell = cells.get(key) ?? {
            HELPED: new Set(),
            HINDERED: new Set(),
            pieces: new Set(),
          };
          cells.set(key, cell);
          cell[side === 'HELPED' ? 'HELPED' : 'HINDERED'].add(unit);
          cell.pieces.add(String(piece['id']));
        }
      }
    }
  }
  const counted = [...cells].map(([key, { HELPED, HINDERED, pieces }]): [string, Cell] => [
    key,
    {
      helped: HELPED.size,
      hindered: HINDERED.size,
      total: new Set([...HELPED, ...HINDERED]).size,
      pieces: pieces.size,
    },
  ]);
  return new Map(counted);
}
