import { classes } from './classes';
import styles from './figures.module.css';

type SplitBarProps = {
  positive: number;
  negative: number;
  /** What the bar says, in words, e.g. "3 bidrog, 1 hindrade". */
  label: string;
  className?: string;
};

/** Two sides of a count: solid and hatched, so that it reads without colour. Never alone: words beside it. */
export function SplitBar({ positive, negative, label, className }: SplitBarProps) {
  return (
    <span className={classes(styles.bar, className)} role="img" aria-label={label}>
      {positive > 0 && <span className={styles.barPositive} style={{ flexGrow: positive }} />}
      {negative > 0 && <span className={styles.barNegative} style={{ flexGrow: negative }} />}
    </span>
  );
}
