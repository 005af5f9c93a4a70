import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './figures.module.css';

/** A small framed word: a state, or that something is only a suggestion. */
export function Badge({ kind, children }: { kind?: 'suggestion'; children: ReactNode }) {
  return <span className={classes(styles.badge, kind && styles[kind])}>{children}</span>;
}
