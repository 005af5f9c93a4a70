import type { Rows } from './knowledge-generator.js';
import { naivePieces, type NaivePiece, type PartOfTheRule } from './naive-count.js';

type Row = Record<string, unknown>;

export type Dimension = 'COUNTY' | 'FUNDER' | 'PHASE' | 'THEME';

/** The filter of the API. */
export interface MapFilter {
  themes?: string[];
  counties?: string[];
  funders?: string[];
  phases?: string[];
  targetGroups?: string[];
  fromYear?: number;
  toYear?: number;
}

const lower = (names: string[] | undefined): string[] | undefined =>
  names?.map((name) => name.toLowerCase());

/** Figures of a cell, and the names of the sources behind it. */
export interface NaiveCell {
  helped: number;
  hindered: number;
  total: number;
}

interface Period {
  from: unknown;
  to: unknown;
}

/**
 * The evidence map in plain loops over exported rows, for tests of the map: it shares nothing with
 * the statements it is held against. Units are named by their members, as `naive-count` names them.
 */
export class NaiveMap {
  private readonly pieces: NaivePiece[];
  /** Which published projects a unit is made of, by its name. */
  private readonly projectsOf = new Map<string, Row[]>();
  private readonly known = new Map<string, string[]>();

  constructor(
    private readonly rows: Rows,
    without?: PartOfTheRule,
  ) {
    this.pieces = naivePieces(rows, without);
    for (const project of this.table('project')) {
      if (project['state'] !== 'PUBLISHED') continue;
      for (const unit of this.unitsWith(project)) {
        this.projectsOf.set(unit, [...(this.projectsOf.get(unit) ?? []), project]);
      }
    }
  }

  /** By `factor column`, and `factor *` whatever the column; factors by id, columns by their key. */
  cells(by: Dimension, filter: MapFilter): Map<string, NaiveCell> {
    const cells = new Map<string, Record<string, Set<string>>>();
    for (const piece of this.pieces) {
      if (!this.passes(piece, filter)) continue;
      for (const [side, unit] of piece.sides) {
        if (!this.unitPasses(unit, filter)) continue;
        for (const column of ['*', ...this.columns(by, piece, unit, filter)]) {
          for (const factor of piece.factors) {
            const key = `${String(factor)} ${column}`;
            const cell = cells.get(key) ?? { HELPED: new Set(), HINDERED: new Set() };
            cells.set(key, cell);
            cell[side]?.add(unit);
          }
        }
      }
    }
    return new Map(
      [...cells].map(([key, { HELPED = new Set(), HINDERED = new Set() }]) => {
        const total = new Set([...HELPED, ...HINDERED]).size;
        return [key, { helped: HELPED.size, hindered: HINDERED.size, total }];
      }),
    );
  }

  /** How many published projects have a column's value and pass the filter themselves, by its key. */
  projects(by: Dimension, filter: MapFilter): Map<string, number> {
    const found = new Map<string, number>();
    for (const project of this.table('project')) {
      if (project['state'] !== 'PUBLISHED' || !this.projectPasses(project, filter)) continue;
      for (const key of new Set(this.valuesOf(by, project))) {
        if (this.isNamed(by, key, filter)) found.set(key, (found.get(key) ?? 0) + 1);
      }
    }
    return found;
  }

  private table(name: string): Row[] {
    return this.rows[name] ?? [];
  }

  private find(table: string, id: unknown): Row | undefined {
    return id ? this.table(table).find((row) => row['id'] === id) : undefined;
  }

  private unitsWith(project: Row): string[] {
    const id = String(project['id']);
    const named = new Set(this.pieces.flatMap(({ sides }) => sides.map(([, unit]) => unit)));
    return [...named].filter((unit) => unit.split(',').includes(id));
  }

  private resolvedTheme(id: unknown): string {
    const theme = this.find('theme', id);
    const into = theme?.['merged_into_id'];
    return into ? this.resolvedTheme(into) : String(theme?.['slug']);
  }

  private county(code: unknown): string {
    const place = this.table('place').find((row) => row['code'] === code);
    return String(place?.['county_code'] ?? place?.['code']);
  }

  /** The values of a project itself. */
  private valuesOf(by: Dimension, { id }: Row): string[] {
    const own = (table: string): Row[] =>
      this.table(table).filter((row) => row['project_id'] === id);
    switch (by) {
      case 'THEME':
        return own('project_theme').map((row) => this.resolvedTheme(row['theme_id']));
      case 'COUNTY':
        return own('project_place').map((row) => this.county(row['place_code']));
      case 'FUNDER':
        return own('grant').map((row) =>
          String(this.find('organisation', row['funder_id'])?.['slug']),
        );
      case 'PHASE':
        return own('lesson')
          .filter((row) => row['state'] === 'PUBLISHED' && row['phase'])
          .map((row) => String(row['phase']));
    }
  }

  /** Where a unit that is no family lies: a case at its place, a study where its cases are. */
  private casesOf(unit: string): Row[] {
    return this.table('study_case').filter(
      (row) => row['id'] === unit || row['study_id'] === unit || this.isCaseOf(row, unit),
    );
  }

  private isCaseOf(row: Row, unit: string): boolean {
    const study = this.find('study', row['study_id']);
    return study?.['published'] === true && unit.split(',').includes(String(row['project_id']));
  }

  private valuesOfUnit(by: 'COUNTY' | 'FUNDER', unit: string): string[] {
    const key = `${by} ${unit}`;
    const values = this.known.get(key) ?? this.findValuesOfUnit(by, unit);
    this.known.set(key, values);
    return values;
  }

  private findValuesOfUnit(by: 'COUNTY' | 'FUNDER', unit: string): string[] {
    const values = (this.projectsOf.get(unit) ?? []).flatMap((project) =>
      this.valuesOf(by, project),
    );
    if (by === 'FUNDER') return values;
    return [...values, ...this.casesOf(unit).map((row) => this.county(row['place_code']))];
  }

  private columns(by: Dimension, piece: NaivePiece, unit: string, filter: MapFilter): string[] {
    const values = {
      THEME: () => piece.themes.map((theme) => this.resolvedTheme(theme)),
      PHASE: () => this.phaseOf(piece),
      COUNTY: () => this.valuesOfUnit('COUNTY', unit),
      FUNDER: () => this.valuesOfUnit('FUNDER', unit),
    }[by]();
    return [...new Set(values)].filter((key) => this.isNamed(by, key, filter));
  }

  private isNamed(by: Dimension, key: string, filter: MapFilter): boolean {
    const names = {
      THEME: filter.themes?.map((slug) => this.themeBySlug(slug)),
      PHASE: filter.phases,
      COUNTY: filter.counties,
      FUNDER: filter.funders,
    }[by];
    return !names || names.includes(key);
  }

  private themeBySlug(slug: string): string {
    return this.resolvedTheme(this.table('theme').find((row) => row['slug'] === slug)?.['id']);
  }

  private phaseOf({ row }: NaivePiece): string[] {
    const phase = this.find('lesson', row['lesson_id'])?.['phase'];
    return phase ? [String(phase)] : [];
  }

  private periodOf({ row }: NaivePiece): Period {
    const lesson = this.find('lesson', row['lesson_id']);
    if (lesson) return { from: lesson['experience_from'], to: lesson['experience_to'] };
    const held = this.find('study_case', row['study_case_id']);
    const of =
      this.find('project', row['project_id']) ??
      this.find('study', row['study_id'] ?? held?.['study_id']);
    return { from: of?.['period_from'], to: of?.['period_to'] };
  }

  private groupsIn(table: string, key: string, id: unknown): string[] {
    return this.table(table)
      .filter((row) => id && row[key] === id)
      .map((row) => String(row['label']).toLowerCase());
  }

  private groupsOfProject(id: unknown): string[] {
    return this.groupsIn('project_target_group', 'project_id', id);
  }

  /** Those of the lesson, else those of the project behind it. */
  private groupsOf({ row }: NaivePiece): string[] {
    const own = this.groupsIn('lesson_target_group', 'lesson_id', row['lesson_id']);
    const lesson = this.find('lesson', row['lesson_id']);
    return own.length > 0 ? own : this.groupsOfProject(row['project_id'] ?? lesson?.['project_id']);
  }

  private touches({ from, to }: Period, { fromYear, toYear }: MapFilter): boolean {
    if (!fromYear && !toYear) return true;
    if (!from && !to) return false;
    const first = from ? Number(String(from).slice(0, 4)) : -Infinity;
    const last = to ? Number(String(to).slice(0, 4)) : Infinity;
    return first <= (toYear ?? Infinity) && last >= (fromYear ?? -Infinity);
  }

  private passes(piece: NaivePiece, filter: MapFilter): boolean {
    const any = (asked: string[] | undefined, own: string[]): boolean =>
      !asked || own.some((value) => asked.includes(value));
    const themes = filter.themes?.map((slug) => this.themeBySlug(slug));
    return (
      any(
        themes,
        piece.themes.map((theme) => this.resolvedTheme(theme)),
      ) &&
      any(filter.phases, this.phaseOf(piece)) &&
      any(lower(filter.targetGroups), this.groupsOf(piece)) &&
      this.touches(this.periodOf(piece), filter)
    );
  }

  private unitPasses(unit: string, { counties, funders }: MapFilter): boolean {
    const inOne = (by: 'COUNTY' | 'FUNDER', asked: string[] | undefined): boolean =>
      !asked || this.valuesOfUnit(by, unit).some((value) => asked.includes(value));
    return inOne('COUNTY', counties) && inOne('FUNDER', funders);
  }

  private aboutGroups({ id }: Row, { targetGroups }: MapFilter): boolean {
    const asked = lower(targetGroups);
    return !asked || this.groupsOfProject(id).some((group) => asked.includes(group));
  }

  private projectPasses(project: Row, filter: MapFilter): boolean {
    const any = (by: Dimension, asked: string[] | undefined): boolean =>
      !asked || this.valuesOf(by, project).some((value) => asked.includes(value));
    const themes = filter.themes?.map((slug) => this.themeBySlug(slug));
    const period = { from: project['period_from'], to: project['period_to'] };
    return (
      any('THEME', themes) &&
      any('COUNTY', filter.counties) &&
      any('FUNDER', filter.funders) &&
      any('PHASE', filter.phases) &&
      this.aboutGroups(project, filter) &&
      this.touches(period, filter)
    );
  }
}
