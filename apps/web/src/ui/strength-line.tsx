import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './figures.module.css';

type StrengthLineProps = {
  /** Which sides anything stands on. */
  edge: 'positive' | 'negative' | 'both' | 'none';
  word: ReactNode;
  /** One sentence on why it is counted so. */
  children?: ReactNode;
};

const edges = {
  positive: styles.onlyPositive,
  negative: styles.onlyNegative,
  both: styles.both,
  none: undefined,
};

/** The strength in a word, then why. */
export function StrengthLine({ edge, word, children }: StrengthLineProps) {
  return (
    <div className={classes(styles.strength, edges[edge])}>
      <p className={styles.word}>{word}</p>
      {children && <p>{children}</p>}
    </div>
  );
}
