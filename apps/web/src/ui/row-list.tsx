import { createLink } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';
import styles from './list.module.css';

type RowListProps = {
  label?: string;
  /** Without the hairline above the first row, right below a heading of its own. */
  plain?: boolean;
  ordered?: boolean;
  className?: string;
  children: ReactNode;
};

/** Rows parted by hairlines. Children are `<li>`. */
export function RowList({ label, plain, ordered, className, children }: RowListProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List
      role="list"
      aria-label={label}
      className={classes(styles.rows, plain && styles.plain, className)}
    >
      {children}
    </List>
  );
}

type RowAnchorProps = {
  /** The words were said by someone: serif, 21 px. */
  quote?: boolean;
} & ComponentProps<'a'>;

/** The same for an address outside PIS: takes `href`. */
export function RowAnchor({ quote, className, ...rest }: RowAnchorProps) {
  return <a {...rest} className={classes(styles.rowLink, quote && styles.rowQuote, className)} />;
}

/** The link of a row: the whole `<li>` is its target, other links of the row stay above it. */
export const RowLink = createLink(RowAnchor);

/** Secondary line of a row: 15 px. */
export function Meta({ className, ...rest }: ComponentProps<'p'>) {
  return <p {...rest} className={classes(styles.meta, className)} />;
}

type MoreRowsProps = {
  action?: ReactNode;
  /** Where something else on the page says how much there is. */
  silent?: boolean;
  children: ReactNode;
};

/** "Visa fler" with how many of how many are shown; `action` is the button. */
export function MoreRows({ action, silent, children }: MoreRowsProps) {
  return (
    <div className={styles.more}>
      {action}
      <span aria-live={silent ? undefined : 'polite'}>{children}</span>
    </div>
  );
}
