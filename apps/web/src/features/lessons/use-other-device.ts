import { useEffect, useState } from 'react';
import type { Draft } from '../../lib/drafts/draft';
import { anonymous } from '../../lib/drafts/draft-store';
import type { OpenDraft } from '../../lib/drafts/open-draft';
import { draftOnServer } from './lesson-beginnings';

/**
 * Whether the server has newer words of a draft than this device, written on another one. Where
 * nothing was written here since, they are taken; else both are shown, and the author chooses.
 */
export function useOtherDevice(owner: string | undefined, open: OpenDraft) {
  const [newer, setNewer] = useState<Draft | null>(null);
  useEffect(() => {
    let current = true;
    setNewer(null);
    const { key, lesson, stage } = open.snapshot().draft;
    if (!owner || owner === anonymous || !lesson || stage !== 'writing') return;
    void draftOnServer(key)
      .catch(() => null)
      .then((server) => {
        const here = open.snapshot().draft;
        if (!current || !server?.lesson || here.stage !== 'writing') return;
        if (server.lesson.version <= (here.lesson?.version ?? 0)) return;
        if (here.savedRevision >= here.revision) void open.adopt(server);
        else if (server.fields.text !== here.fields.text) setNewer(server);
      });
    return () => {
      current = false;
    };
  }, [owner, open]);
  return {
    /** The words of the other device, while the author has not chosen. */
    newer,
    keepMine: () => setNewer(null),
    takeNewer: () => {
      if (newer) void open.adopt(newer);
      setNewer(null);
    },
  };
}
