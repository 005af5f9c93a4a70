import type { MapDimension } from '../../gql/enumerations';
import { labelOf } from '../../lib/language';
import { lessonPhaseNameWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import type { MapColumn, MapRow } from './map-query';
import type { LessonPhase } from '../../gql/enumerations';

const againstWords: Record<MapDimension, () => string> = {
  THEME: () => m.map_against_theme(),
  PHASE: () => m.map_against_phase(),
  FUNDER: () => m.map_against_funder(),
  COUNTY: () => m.map_against_county(),
};
/** What the columns are, in a sentence. */
export const againstWord = (by: MapDimension): string => againstWords[by]();

const allWords: Record<MapDimension, () => string> = {
  THEME: () => m.map_all_theme(),
  PHASE: () => m.map_all_phase(),
  FUNDER: () => m.map_all_funder(),
  COUNTY: () => m.map_all_county(),
};
/** The column of everything. */
export const allWord = (by: MapDimension): string => allWords[by]();

/** What a column is called. */
export const columnWord = (
  by: MapDimension,
  column: Pick<MapColumn, 'key' | 'labelSv' | 'labelEn'>,
): string => (by === 'PHASE' ? lessonPhaseNameWord(column.key as LessonPhase) : labelOf(column));

/** The figures of one cell. */
export type Figures = { helped: number; hindered: number; total: number };

/** At a place among the columns; -1 is the one of everything. */
export const figuresAt = (row: MapRow, at: number): Figures =>
  at < 0
    ? row.standing
    : {
        helped: row.helped[at] ?? 0,
        hindered: row.hindered[at] ?? 0,
        total: row.total[at] ?? 0,
      };

/** Which of the kinds of nothing an empty cell is. */
export const gapWord = (projects: number): string =>
  projects > 0 ? m.terms_gap_no_evidence() : m.terms_gap_no_projects();

/** A cell in words. `projects`: how many could have told, null where that is not the question. */
export const cellWord = (figures: Figures, projects: number): string =>
  figures.total > 0
    ? m.map_cell({ count: figures.total, helped: figures.helped, hindered: figures.hindered })
    : m.map_cell_gap({ kind: gapWord(projects).toLowerCase() });
