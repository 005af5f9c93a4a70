import { createLink } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { formatNumber } from '../lib/format/numbers';
import { classes } from './classes';
import styles from './list.module.css';

/** Views of one thing, each with an address of its own. Children are `TabLink`. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.tabs} aria-label={label} data-screen-only>
      {children}
    </nav>
  );
}

type TabAnchorProps = {
  /** The view that is shown. */
  current: boolean;
  count?: number;
} & ComponentProps<'a'>;

function TabAnchor({ current, count, className, children, ...rest }: TabAnchorProps) {
  return (
    <a
      {...rest}
      className={classes(styles.tab, count === 0 && styles.none, className)}
      aria-current={current ? 'page' : undefined}
    >
      {children}
      {count !== undefined && <span className={styles.count}>{formatNumber(count)}</span>}
    </a>
  );
}

/** One tab: the router's `to` and `search`, and whether it is the current one. */
export const TabLink = createLink(TabAnchor);
