import styles from './states.module.css';

/** Two pixels at the lower edge of what holds it, seen after 300 ms of work. */
export function ProgressLine({ busy }: { busy: boolean }) {
  return busy ? <div className={styles.progress} data-screen-only aria-hidden /> : null;
}
