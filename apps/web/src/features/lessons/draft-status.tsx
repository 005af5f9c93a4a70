import { CircleAlert, CircleCheck, CloudOff, HardDrive, LogIn, RefreshCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { placeOf, type Draft, type DraftPlace } from '../../lib/drafts/draft';
import { formatTime } from '../../lib/format/instants';
import { m } from '../../paraglide/messages';
import { classes } from '../../ui/classes';
import styles from './draft-status.module.css';

type Words = { icon: ReactNode; words: string; waits?: boolean };

function wordsOf(place: DraftPlace, at: number, durable: boolean): Words | null {
  const time = formatTime(at);
  switch (place) {
    case 'empty':
      return null;
    case 'onDevice':
      return durable
        ? {
            icon: <HardDrive size={18} aria-hidden />,
            words: m.lessons_status_on_device({ time }),
          }
        : {
            icon: <CircleAlert size={18} aria-hidden />,
            words: m.lessons_status_not_kept(),
            waits: true,
          };
    case 'onServer':
      return {
        icon: <CircleCheck size={18} aria-hidden />,
        words: m.lessons_status_saved({ time }),
      };
    case 'sending':
      return { icon: <RefreshCw size={18} aria-hidden />, words: m.lessons_status_sending() };
    case 'waitingForNetwork':
      return {
        icon: <CloudOff size={18} aria-hidden />,
        words: m.lessons_status_waiting_network(),
        waits: true,
      };
    case 'waitingForSignIn':
      return {
        icon: <LogIn size={18} aria-hidden />,
        words: m.lessons_status_waiting_sign_in(),
        waits: true,
      };
    case 'refused':
      return {
        icon: <CircleAlert size={18} aria-hidden />,
        words: m.lessons_status_refused(),
        waits: true,
      };
    case 'published':
      return {
        icon: <CircleCheck size={18} aria-hidden />,
        words: m.lessons_status_published({ time }),
      };
  }
}

type DraftStatusProps = {
  draft: Draft;
  busy?: boolean;
  /** When it was last kept on this device. Default: when it was last changed. */
  keptAt?: number | null;
  durable?: boolean;
  /** Changed since it was last kept: until it has been kept once, nothing is promised. */
  unkept?: boolean;
};

/** Where a draft is, in words, with a time. */
export function DraftStatus({
  draft,
  busy = false,
  keptAt,
  durable = true,
  unkept = false,
}: DraftStatusProps) {
  const place = placeOf(draft, { busy });
  const savedOnServer = place === 'onServer' ? draft.savedAt : null;
  if (unkept && !keptAt) return null;
  const status = wordsOf(place, savedOnServer ?? keptAt ?? draft.changedAt, durable);
  if (!status) return null;
  return (
    <span className={classes(styles.status, status.waits && styles.waits)}>
      {status.icon}
      {status.words}
    </span>
  );
}

/** Where a change to a lesson that is on the server is kept until it is saved. */
export function EditStatus({ keptAt }: { keptAt: number | null }) {
  if (keptAt === null) return null;
  return (
    <span className={styles.status}>
      <HardDrive size={18} aria-hidden />
      {m.lessons_status_on_device({ time: formatTime(keptAt) })}
    </span>
  );
}
