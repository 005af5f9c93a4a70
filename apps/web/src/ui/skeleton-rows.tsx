import { m } from '../paraglide/messages';
import styles from './states.module.css';
import { VisuallyHidden } from './visually-hidden';

type SkeletonRowsProps = {
  count?: number;
  /** Height of one row in rem, the same as the rows that will come. */
  height?: number;
};

/** Grey rows for the first load, of the same height as what comes. */
export function SkeletonRows({ count = 5, height = 5 }: SkeletonRowsProps) {
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>{m.shell_loading()}</VisuallyHidden>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} aria-hidden style={{ height: `${height}rem` }} />
      ))}
    </div>
  );
}
