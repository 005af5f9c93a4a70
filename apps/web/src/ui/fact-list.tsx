import { Fragment, type ReactNode } from 'react';
import { classes } from './classes';
import styles from './list.module.css';

export type Fact = {
  name: string;
  /** Say in words what is missing; a fact whose value is null is left out. */
  value: ReactNode;
};

/** Names with their values, three beside each other where there is room. */
export function FactList({ facts, className }: { facts: readonly Fact[]; className?: string }) {
  return (
    <dl className={classes(styles.facts, className)}>
      {facts.map(({ name, value }) =>
        value === null || value === undefined ? (
          <Fragment key={name} />
        ) : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
