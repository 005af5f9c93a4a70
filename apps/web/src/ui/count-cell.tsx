import { classes } from './classes';
import styles from './figures.module.css';
import { SplitBar } from './split-bar';

const step = (total: number) =>
  total >= 4 ? styles.step4 : total >= 2 ? styles.step2 : styles.step1;

type CountCellProps = {
  total: number;
  positive: number;
  negative: number;
  /** The whole cell in words. */
  label: string;
};

/** A number with its two sides, tinted by how many. */
export function CountCell({ total, positive, negative, label }: CountCellProps) {
  return (
    <span className={classes(styles.cell, step(total))}>
      <span aria-hidden>{total}</span>
      <SplitBar positive={positive} negative={negative} label={label} />
    </span>
  );
}
