import { randomUUID } from 'node:crypto';
import { insertRows, type Rows } from './knowledge-generator.js';
import type { TestDatabase } from './database.js';

type Row = Record<string, unknown> & { id: string };
type Wishes = Record<string, unknown>;

/**
 * Rows for tests of what the evidence says. Each maker keeps a row with sensible contents, under
 * column names, and gives it back; what is asked for goes before. `write` writes them all.
 */
export class EvidenceRows {
  private readonly rows: Record<string, Wishes[]> = {};
  private made = 0;

  theme = (label: string, wishes: Wishes = {}): Row => this.concept('theme', label, wishes);

  factor = (label: string, wishes: Wishes = {}): Row => this.concept('factor', label, wishes);

  /** A published project, a family of its own unless `family_id` says otherwise. */
  project(title: string, themes: Row[] = [], wishes: Wishes = {}): Row {
    const id = randomUUID();
    const row = this.keep('project', {
      id,
      slug: `projekt-${this.made}`,
      title,
      kind: 'IMPLEMENTATION',
      state: 'PUBLISHED',
      family_id: id,
      published_at: '2024-01-01T00:00:00Z',
      ...wishes,
    });
    this.tag('project_theme', { project_id: row.id }, themes);
    return row;
  }

  place = (project: Row, ...codes: string[]): void =>
    codes.forEach((place_code) =>
      this.tie('project_place', { project_id: project.id, place_code }),
    );

  /** A published lesson. */
  lesson(project: Row | null, wishes: Wishes = {}): Row {
    return this.keep('lesson', {
      id: randomUUID(),
      text: `Lärdom nummer ${this.made}.`,
      state: 'PUBLISHED',
      withdrawn_reason: null,
      project_id: project?.id ?? null,
      published_at: `2024-01-01T00:00:${String(this.made % 60).padStart(2, '0')}Z`,
      ...wishes,
    });
  }

  /** A published study with cases at these places. */
  study(
    title: string,
    themes: Row[],
    places: string[] = [],
    wishes: Wishes = {},
  ): Row & { cases: Row[] } {
    const row = this.keep('study', {
      id: randomUUID(),
      slug: `studie-${this.made}`,
      title,
      published: true,
      ...wishes,
    });
    this.tag('study_theme', { study_id: row.id }, themes);
    const cases = places.map((place_code, position) => {
      const name = `Fall ${position}`;
      return this.keep('study_case', {
        id: randomUUID(),
        study_id: row.id,
        position,
        name,
        place_code,
        project_id: null,
      });
    });
    return { ...row, cases };
  }

  /** That a factor helped or hindered, told by one holder: `{ lesson_id: lesson.id }`. */
  evidence(factor: Row, polarity: 'HELPED' | 'HINDERED', holder: Wishes, wishes: Wishes = {}): Row {
    const none = { lesson_id: null, project_id: null, study_id: null, study_case_id: null };
    return this.keep('evidence', {
      id: randomUUID(),
      factor_id: factor.id,
      polarity,
      ...none,
      ...holder,
      quote: null,
      position: 0,
      ...wishes,
    });
  }

  stance(lesson: Row, project: Row, kind: 'AGREES' | 'CONTRADICTS'): Row {
    return this.keep('stance', {
      id: randomUUID(),
      lesson_id: lesson.id,
      project_id: project.id,
      kind,
    });
  }

  /** A row of a table that only ties others together, or any other row. */
  tie(table: string, row: Wishes): void {
    (this.rows[table] ??= []).push(row);
  }

  async write(sql: TestDatabase['sql']): Promise<void> {
    const order = ['theme', 'factor', 'project', 'lesson', 'study', 'study_case', 'evidence'];
    const tables = [...new Set([...order, ...Object.keys(this.rows)])];
    const rows: Rows = Object.fromEntries(tables.map((table) => [table, this.rows[table] ?? []]));
    await insertRows(sql, rows);
    for (const table of tables) delete this.rows[table];
  }

  private concept(table: 'factor' | 'theme', label: string, wishes: Wishes): Row {
    const labels = { label_sv: label, label_en: `${label} (en)` };
    const links = { broader_id: null, merged_into_id: null };
    const slug = `${table}-${this.made}`;
    return this.keep(table, {
      id: randomUUID(),
      slug,
      ...labels,
      state: 'ACCEPTED',
      ...links,
      ...wishes,
    });
  }

  private tag(table: string, row: Wishes, themes: Row[]): void {
    for (const { id } of themes) this.tie(table, { ...row, theme_id: id });
  }

  private keep<Kept extends Row>(table: string, row: Kept): Kept {
    this.made += 1;
    this.tie(table, row);
    return row;
  }
}
