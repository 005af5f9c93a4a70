import type { ReactNode } from 'react';
import styles from './start.module.css';

type BoxProps = {
  heading: string;
  lead: string;
  onSubmit: () => void;
  /** The one button. */
  action: ReactNode;
  children: ReactNode;
};

/** One of the three things to begin with. */
export function Box({ heading, lead, onSubmit, action, children }: BoxProps) {
  return (
    <form
      aria-label={heading}
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div>
        <h2>{heading}</h2>
        <p className={styles.lead}>{lead}</p>
      </div>
      {children}
      <div className={styles.action}>{action}</div>
    </form>
  );
}
