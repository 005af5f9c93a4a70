import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './page-layout.module.css';

/** A page without a panel. */
export function Page({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={classes(styles.page, className)}>{children}</div>;
}

type PanelPageProps = {
  children: ReactNode;
  /** What qualifies the left column: who agrees, facets, sources. */
  panel: ReactNode;
  /** Name of the panel for those who move by landmarks. */
  panelLabel: string;
};

/** What is said at the left, the margin at the right; below each other on narrow screens. */
export function PanelPage({ children, panel, panelLabel }: PanelPageProps) {
  return (
    <div className={styles.grid}>
      <div className={styles.column}>{children}</div>
      <aside className={styles.panel} aria-label={panelLabel}>
        {panel}
      </aside>
    </div>
  );
}

/** A page's own action row: in the flow on wide screens, docked above the bottom bar on narrow ones. */
export function ActionDock({ children }: { children: ReactNode }) {
  return (
    <div className={styles.dock} data-screen-only>
      {children}
    </div>
  );
}
