import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './list.module.css';

type FoldProps = {
  summary: ReactNode;
  /** What is chosen inside, at the right. */
  aside?: ReactNode;
  open?: boolean;
  children: ReactNode;
};

/** Something folded away until asked for. */
export function Fold({ summary, aside, open, children }: FoldProps) {
  return (
    <details className={styles.fold} open={open}>
      <summary>
        <span>{summary}</span>
        {aside && <span className={styles.foldAside}>{aside}</span>}
        <ChevronDown size={20} aria-hidden />
      </summary>
      {children}
    </details>
  );
}
