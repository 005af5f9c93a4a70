import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatTime } from '../lib/format/instants';
import { m } from '../paraglide/messages';
import { ErrorSection } from './error-section';
import { SkeletonRows } from './skeleton-rows';
import styles from './states.module.css';

type LoadedProps<T> = {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'dataUpdatedAt'> & { refetch: () => unknown };
  /** Of the same size as what comes. Default: five grey rows. */
  skeleton?: ReactNode;
  /** What could not be fetched, in words. */
  what?: string;
  children: (data: T) => ReactNode;
};

/** One section's data: grey rows first, the data, and a failure beside what is already there. */
export function Loaded<T>({ query, skeleton, what, children }: LoadedProps<T>) {
  const { data, error, dataUpdatedAt, refetch } = query;
  const failed = error && <ErrorSection error={error} what={what} onRetry={() => void refetch()} />;
  if (data === undefined) return failed ?? skeleton ?? <SkeletonRows />;
  return (
    <>
      {failed}
      {failed && (
        <p className={styles.quiet}>{m.shell_shown_since({ time: formatTime(dataUpdatedAt) })}</p>
      )}
      {children(data)}
    </>
  );
}
