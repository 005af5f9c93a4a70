import { labelOf } from '../../lib/language';
import { SplitBar } from '../../ui/split-bar';
import { classes } from '../../ui/classes';
import type { MapRow } from './map-query';
import { cellWord, type Figures } from './map-words';
import styles from './evidence-map.module.css';

/** The background says roughly how many: in four steps. */
export const stepOf = (total: number): string | undefined => {
  if (total >= 8) return styles.step4;
  if (total >= 4) return styles.step3;
  return total >= 2 ? styles.step2 : styles.step1;
};

/** Id of a cell, so that closing its panel gives the focus back. */
export const cellId = (factor: string, column: string | undefined): string =>
  `ruta-${factor}${column === undefined ? '' : `-${column}`}`;

type MatrixCellProps = {
  row: MapRow;
  /** Key of the column; undefined: the factor in all of them. */
  column: string | undefined;
  /** Which stop of the row it is. */
  stop: number;
  figures: Figures;
  /** How many projects could have told. */
  projects: number;
};

/** One cell of the table: a number with its two sides, or one of the two kinds of nothing. */
export function MatrixCell({ row, column, stop, figures, projects }: MatrixCellProps) {
  const { total, helped, hindered } = figures;
  return (
    <td
      id={cellId(row.factor.slug, column)}
      data-stop={stop}
      data-factor={row.factor.slug}
      data-column={column}
      data-total={total}
      tabIndex={-1}
      aria-label={cellWord(figures, projects)}
      title={total > 0 ? undefined : `${labelOf(row.factor)}: ${cellWord(figures, projects)}`}
      className={classes(
        styles.cell,
        total > 0 ? stepOf(total) : projects > 0 ? styles.gap : styles.none,
        column === undefined && styles.all,
      )}
    >
      {total > 0 ? (
        <span aria-hidden className={styles.figure}>
          <span>{total}</span>
          <SplitBar positive={helped} negative={hindered} label="" />
        </span>
      ) : (
        <span aria-hidden>–</span>
      )}
    </td>
  );
}
