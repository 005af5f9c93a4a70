import type { ReactNode } from 'react';
import styles from './prose.module.css';

/** Running text in sections, at a width that can be read. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>;
}

/** Things of the same kind, one in each line. */
export function Points({ points }: { points: readonly ReactNode[] }) {
  return (
    <ul role="list" className={styles.points}>
      {points.map((point, index) => (
        <li key={index}>{point}</li>
      ))}
    </ul>
  );
}

export type Term = { name: string; meaning: ReactNode };

/** Words with what they mean. */
export function Terms({ terms }: { terms: readonly Term[] }) {
  return (
    <dl className={styles.terms}>
      {terms.map(({ name, meaning }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
