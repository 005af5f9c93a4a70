import type { ReactNode } from 'react';
import type { StandingFiguresFragment } from '../../gql/graphql';
import { classes } from '../../ui/classes';
import { SplitBar } from '../../ui/split-bar';
import styles from './evidence.module.css';
import { Polarities } from './polarities';
import { barLabel, strengthWords } from './standing';
import { m } from '../../paraglide/messages';
import { VisuallyHidden } from '../../ui/visually-hidden';

type StandingRowProps = {
  standing: StandingFiguresFragment;
  /** The link of the row: the factor's label. */
  name: ReactNode;
  /** What leads on each side, below. */
  children?: ReactNode;
  chosen?: boolean;
};

/** One factor of a ranked list: name, number and bar, sides, strength in words. */
export function StandingRow({ standing, name, children, chosen = false }: StandingRowProps) {
  return (
    <li className={classes(styles.row, chosen && styles.chosen)}>
      <div className={styles.name}>{name}</div>
      <div className={styles.number}>
        <span aria-hidden>{standing.total}</span>
        <VisuallyHidden>{m.evidence_sources({ count: standing.total })}</VisuallyHidden>
        <SplitBar
          positive={standing.helped}
          negative={standing.hindered}
          label={barLabel(standing)}
        />
      </div>
      <Polarities standing={standing} />
      <div className={styles.strength}>{strengthWords(standing)}</div>
      {children && <div className={styles.leading}>{children}</div>}
    </li>
  );
}

/** Names of the columns, where there is room for them. */
export function StandingHead() {
  return (
    <div className={styles.head} aria-hidden>
      <span>{m.evidence_answer_factor()}</span>
      <span>{m.evidence_answer_sources()}</span>
      <span>{m.evidence_answer_side()}</span>
      <span>{m.evidence_answer_strength()}</span>
    </div>
  );
}
