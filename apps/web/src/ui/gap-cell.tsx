import { classes } from './classes';
import styles from './gap-cell.module.css';

/** Nothing known: hatched, never blank. Which of the kinds of nothing stands in words beside it. */
export function GapCell({ className }: { className?: string }) {
  return (
    <span className={classes(styles.gap, className)} aria-hidden>
      –
    </span>
  );
}
