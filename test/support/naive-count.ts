import type { Rows } from './knowledge-generator.js';

type Row = Record<string, unknown>;
type Polarity = 'HELPED' | 'HINDERED';

/** Parts of the counting rule that can be left out, to show that a test would notice. */
export const partsOfTheRule = [
  'broader',
  'cases',
  'families',
  'merged factors',
  'merged themes',
  'only published lessons',
  'only published projects',
  'only published studies and meetings',
  'own themes first',
  'sides of contradictions',
  'stances',
] as const;
export type PartOfTheRule = (typeof partsOfTheRule)[number];

/** What is counted in one cell. */
export interface Cell {
  helped: number;
  hindered: number;
  total: number;
  pieces: number;
}

/** What one piece of evidence says: on which sides which units put it, and under which themes. */
interface Reading {
  sides: [Polarity, unit: string][];
  themes: unknown[];
}

/** The same with what the piece is of, merged factors and themes as what they became. */
export interface NaivePiece extends Reading {
  row: Row;
  /** Its factor, and every broader one. */
  factors: unknown[];
}

const nothing: Reading = { sides: [], themes: [] };

/**
 * The rule of `domain.md`, "Counting", in plain loops over exported rows. It shares nothing with the
 * view it is held against: families are found again from the links, and named by their members.
 */
class NaiveCount {
  constructor(
    private readonly rows: Rows,
    private readonly without?: PartOfTheRule,
  ) {}

  /** By `factor theme`, and `factor *` for the factor whatever the theme. */
  cells(): Map<string, Cell> {
    const cells = new Map<string, Record<Polarity | 'pieces', Set<unknown>>>();
    for (const { row: piece, sides, themes, factors } of this.pieces()) {
      const columns = new Set(['*', ...themes]);
      for (const factor of factors) {
        for (const column of columns) {
          for (const [side, unit] of sides) {
            const key = `${String(factor)} ${String(column)}`;
            const empty = { HELPED: new Set(), HINDERED: new Set(), pieces: new Set() };
            const cell = cells.get(key) ?? empty;
            cells.set(key, cell);
            cell[side].add(unit);
            cell.pieces.add(piece['id']);
          }
        }
      }
    }
    const counted = [...cells].map(([key, { HELPED, HINDERED, pieces }]): [string, Cell] => {
      const total = new Set([...HELPED, ...HINDERED]).size;
      return [key, { helped: HELPED.size, hindered: HINDERED.size, total, pieces: pieces.size }];
    });
    return new Map(counted);
  }

  /** Every piece of evidence of a factor, read by the rule. */
  pieces(): NaivePiece[] {
    return this.table('evidence')
      .filter((row) => row['factor_id'])
      .map((row) => {
        const { sides, themes } = this.read(row);
        return {
          row,
          sides,
          themes: themes.map((theme) => this.resolved('theme', theme)),
          factors: this.factorsOf(row['factor_id']),
        };
      });
  }

  private table(name: string): Row[] {
    return this.rows[name] ?? [];
  }

  private find(name: string, id: unknown): Row | undefined {
    return id ? this.table(name).find((row) => row['id'] === id) : undefined;
  }

  private isPublicProject(project: Row | undefined): project is Row {
    if (!project) return false;
    return project['state'] === 'PUBLISHED' || this.without === 'only published projects';
  }

  /** A study or a meeting. */
  private isPublished(row: Row | undefined): row is Row {
    if (!row) return false;
    return row['published'] === true || this.without === 'only published studies and meetings';
  }

  /** Adds the other end of every link that ties, until nothing more is added. */
  private family(project: Row): string {
    const members = new Set([project['id']]);
    if (this.without === 'families') return [...members].join();
    for (let before = 0; before !== members.size;) {
      before = members.size;
      for (const link of this.table('project_link')) {
        if (link['kind'] === 'PARALLEL_WITH' || link['kind'] === 'BUILDS_ON') continue;
        const ends = [link['from_id'], link['to_id']].map((id) => this.find('project', id));
        if (ends.some((end) => end?.['state'] !== 'PUBLISHED')) continue;
        if (ends.some((end) => end?.['kind'] === 'PROGRAMME')) continue;
        if (ends.some((end) => end?.['kind'] === 'NETWORK')) continue;
        if (members.has(link['from_id'])) members.add(link['to_id']);
        if (members.has(link['to_id'])) members.add(link['from_id']);
      }
    }
    return [...members].sort().join();
  }

  private resolved(name: 'factor' | 'theme', id: unknown): unknown {
    if (this.without === `merged ${name}s`) return id;
    const into = this.find(name, id)?.['merged_into_id'];
    return into ? this.resolved(name, into) : id;
  }

  /** The factor, and every broader one. */
  private factorsOf(id: unknown): unknown[] {
    const all: unknown[] = [];
    for (let at = this.resolved('factor', id); at && !all.includes(at);) {
      all.push(at);
      const broader = this.find('factor', at)?.['broader_id'];
      at = broader && this.without !== 'broader' ? this.resolved('factor', broader) : null;
    }
    return all;
  }

  private themesIn(table: string, column: string, id: unknown): unknown[] {
    return this.table(table)
      .filter((row) => row[column] === id)
      .map((row) => row['theme_id']);
  }

  private read(piece: Row): Reading {
    const polarity = piece['polarity'] as Polarity;
    const lesson = this.find('lesson', piece['lesson_id']);
    const project = this.find('project', piece['project_id']);
    const meeting = this.find('meeting_holder', piece['meeting_id']);
    if (lesson) return this.readLesson(lesson, polarity);
    if (project) {
      if (!this.isPublicProject(project)) return nothing;
      const themes = this.themesIn('project_theme', 'project_id', project['id']);
      return { sides: [[polarity, this.family(project)]], themes };
    }
    if (meeting) {
      if (!this.isPublished(meeting)) return nothing;
      const themes = this.themesIn('meeting_holder_theme', 'meeting_id', meeting['id']);
      return { sides: [[polarity, String(meeting['id'])]], themes };
    }
    return this.readStudy(piece, polarity);
  }

  private readLesson(lesson: Row, polarity: Polarity): Reading {
    const project = this.find('project', lesson['project_id']);
    const meeting = this.find('meeting_holder', lesson['meeting_id']);
    if (lesson['state'] !== 'PUBLISHED' && this.without !== 'only published lessons')
      return nothing;
    if (project && !this.isPublicProject(project)) return nothing;
    const sides: Reading['sides'] = [];
    if (project) sides.push([polarity, this.family(project)]);
    else if (this.isPublished(meeting)) sides.push([polarity, String(meeting['id'])]);
    const own = this.themesIn('lesson_theme', 'lesson_id', lesson['id']);
    const inherited = this.themesIn('project_theme', 'project_id', lesson['project_id']);
    const both = this.without === 'own themes first' ? [...own, ...inherited] : own;
    return {
      sides: [...sides, ...this.stancesOn(lesson, polarity)],
      themes: both.length > 0 ? both : inherited,
    };
  }

  private stancesOn(lesson: Row, polarity: Polarity): Reading['sides'] {
    const sides: Reading['sides'] = [];
    for (const stance of this.without === 'stances' ? [] : this.table('stance')) {
      const project = this.find('project', stance['project_id']);
      if (stance['lesson_id'] !== lesson['id'] || !this.isPublicProject(project)) continue;
      const agrees = stance['kind'] === 'AGREES' || this.without === 'sides of contradictions';
      const other = polarity === 'HELPED' ? 'HINDERED' : 'HELPED';
      sides.push([agrees ? polarity : other, this.family(project)]);
    }
    return sides;
  }

  private readStudy(piece: Row, polarity: Polarity): Reading {
    const held = this.find('study_case', piece['study_case_id']);
    const study = this.find('study', held?.['study_id'] ?? piece['study_id']);
    if (!this.isPublished(study)) return nothing;
    const named = this.table('evidence_case')
      .filter((row) => row['evidence_id'] === piece['id'] && this.without !== 'cases')
      .map((row) => this.find('study_case', row['study_case_id']) ?? {});
    const units = (held ? [held] : named).map((studyCase) => {
      const project = this.find('project', studyCase['project_id']);
      return this.isPublicProject(project) ? this.family(project) : String(studyCase['id']);
    });
    if (units.length === 0) units.push(String(study['id']));
    return {
      sides: units.map((unit) => [polarity, unit]),
      themes: this.themesIn('study_theme', 'study_id', study['id']),
    };
  }
}

/** Every cell factor × theme and every total, with the whole rule or without a part of it. */
export const naiveCount = (rows: Rows, without?: PartOfTheRule): Map<string, Cell> =>
  new NaiveCount(rows, without).cells();

/** Every piece of evidence read by the whole rule, or without a part of it. */
export const naivePieces = (rows: Rows, without?: PartOfTheRule): NaivePiece[] =>
  new NaiveCount(rows, without).pieces();
