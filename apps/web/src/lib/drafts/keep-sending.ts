import type { Draft } from './draft';
import { onDraftChange, takeOver } from './draft-store';
import { sendDue } from './send-drafts';

/** How long to wait before the next try while the server cannot be reached, in milliseconds. */
const firstWait = 10_000;
const longestWait = 5 * 60_000;

/**
 * Sends this person's due drafts now, and again when the connection is back, when the page is looked
 * at again, and from time to time while any of them waits. `onPublished` is called after each that
 * became a lesson. Returns how to stop.
 */
export function keepSending(owner: string, onPublished: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = firstWait;
  let stopped = false;

  const waits = ({ stage, hindrance }: Draft) => stage === 'due' && hindrance === 'network';
  const send = async () => {
    clearTimeout(timer);
    timer = undefined;
    const after = await sendDue(owner);
    if (after.some(({ stage }) => stage === 'published')) onPublished();
    if (stopped) return;
    if (after.some(waits)) later();
    else wait = firstWait;
  };
  const later = () => {
    timer = setTimeout(() => void send(), wait);
    wait = Math.min(wait * 2, longestWait);
  };
  const unwatch = onDraftChange((change) => {
    if (change.owner === owner && timer === undefined) later();
  });
  const soon = () => {
    wait = firstWait;
    void send();
  };
  const whenSeen = () => {
    if (document.visibilityState === 'visible') soon();
  };

  window.addEventListener('online', soon);
  window.addEventListener('focus', soon);
  document.addEventListener('visibilitychange', whenSeen);
  void takeOver(owner).then(send);
  return () => {
    stopped = true;
    clearTimeout(timer);
    unwatch();
    window.removeEventListener('online', soon);
    window.removeEventListener('focus', soon);
    document.removeEventListener('visibilitychange', whenSeen);
  };
}
