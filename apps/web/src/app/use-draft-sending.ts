import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/**
 * While this person is signed in, drafts that are to be published are sent as soon as that is
 * possible: at once, and whenever the connection or the page comes back. Loaded after the first view.
 */
export function useDraftSending(personId: string | undefined): void {
  const cache = useQueryClient();
  useEffect(() => {
    if (!personId) return;
    let stopped = false;
    let stop: (() => void) | undefined;
    const start = async () => {
      const { keepSending } = await import('../lib/drafts/keep-sending');
      if (!stopped) stop = keepSending(personId, () => void cache.invalidateQueries());
    };
    start().catch(() => undefined); // the page that writes sends by itself
    return () => {
      stopped = true;
      stop?.();
    };
  }, [personId, cache]);
}
