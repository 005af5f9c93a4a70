import type { ReactNode } from 'react';
import styles from './states.module.css';

/** Nothing to show, in words that tell which kind of nothing, and what to do about it. */
export function EmptyState({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
