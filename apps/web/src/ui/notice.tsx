import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './states.module.css';

type NoticeProps = {
  /** `wait` for drafts and what is unsure, `done` after a success, `fault` for a refusal. */
  kind?: 'wait' | 'done' | 'fault';
  /** Read out when it appears. */
  live?: boolean;
  children: ReactNode;
};

/** A banner about the whole page or form. */
export function Notice({ kind, live, children }: NoticeProps) {
  return (
    <div
      className={classes(styles.notice, kind && styles[kind])}
      role={live ? (kind === 'fault' ? 'alert' : 'status') : undefined}
    >
      {children}
    </div>
  );
}
