import type { ReactNode } from 'react';
import styles from './writing.module.css';

/** The line below a text where likes may come, there from the beginning so that nothing moves. */
export const LikesPlace = ({ children }: { children?: ReactNode }) => (
  <div className={styles.likes}>{children}</div>
);
