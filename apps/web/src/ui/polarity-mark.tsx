import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './figures.module.css';

export type Side = 'positive' | 'negative';

/** The sign of a side alone, for where the word stands elsewhere. */
export function SideSign({ side }: { side: Side }) {
  return (
    <span aria-hidden className={classes(styles.sign, styles[side])}>
      {side === 'positive' ? '▲' : '▼'}
    </span>
  );
}

/** Sign, colour and word of a side, always together. */
export function PolarityMark({ side, children }: { side: Side; children: ReactNode }) {
  return (
    <span className={classes(styles.mark, styles[side])}>
      <SideSign side={side} /> {children}
    </span>
  );
}
