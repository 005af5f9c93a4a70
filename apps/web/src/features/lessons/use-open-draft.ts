import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { begunText, clearBegunText } from '../../lib/drafts/begun-text';
import { draftToResume, type Draft, type LessonFields } from '../../lib/drafts/draft';
import { anonymous, forget, keptOf, takeOver } from '../../lib/drafts/draft-store';
import { OpenDraft } from '../../lib/drafts/open-draft';
import {
  blankFields,
  draftOnServer,
  isPrefilled,
  prefilledFields,
  type Opening,
} from './lesson-beginnings';

/** What this device keeps for the person, without what is published, seen and done with. */
async function keptDrafts(owner: string) {
  if (owner !== anonymous) await takeOver(owner);
  const kept = await keptOf(owner);
  const edited = new Set(kept.flatMap((one) => (one.kind === 'edit' ? [one.lessonId] : [])));
  const drafts = kept.filter((one) => one.kind === 'lesson');
  for (const { key, seen, lesson } of drafts) {
    if (seen && !edited.has(lesson?.id ?? '')) await forget(owner, key);
  }
  return { drafts, edited };
}

/** The draft to show instead of an empty one, if any. */
async function found(owner: string, opening: Opening): Promise<Draft | null> {
  const { drafts, edited } = await keptDrafts(owner);
  const { utkast } = opening;
  if (utkast) {
    const here = drafts.find(({ key }) => key === utkast);
    if (here || owner === anonymous) return here ?? null;
    return draftOnServer(utkast).catch(() => null);
  }
  return isPrefilled(opening) || begunText() ? null : draftToResume(drafts, edited);
}

const begin = (fields: Partial<LessonFields> = {}) =>
  OpenDraft.begin({ ...blankFields(), ...fields });

/**
 * The draft of `/ny`: the one the address names, the one last worked on, or a new one. One can write
 * at once; what was typed before it is known who is signed in, is never replaced.
 */
export function useOpenDraft(
  owner: string | undefined,
  opening: Opening,
  onBegun: (key: string) => void,
) {
  const [open, setOpen] = useState(() => begin({ text: opening.text ?? begunText() }));
  const [resumed, setResumed] = useState(false);
  const [lookedFor, setLookedFor] = useState<string>();
  const asked = useRef(opening);
  asked.current = opening;
  const { utkast } = opening;
  const person = useRef<string>(undefined);

  useEffect(() => {
    if (!owner) return;
    let current = true;
    const begun = open.snapshot().draft;
    const wanted = asked.current;
    const another = person.current !== undefined && person.current !== owner;
    if (owner !== anonymous) person.current = owner;
    if (another) {
      // Someone else has signed in: the former one's words are not theirs.
      const blank = begin();
      blank.belongTo(owner);
      setOpen(blank);
      setLookedFor(utkast);
      return;
    }
    // After taking over, the same draft goes on under the person's own name.
    if (utkast === begun.key) {
      open.belongTo(owner);
      return;
    }
    void found(owner, wanted).then((draft) => {
      if (!current) return;
      setLookedFor(utkast);
      const typed = open.snapshot().draft.revision > 0;
      open.belongTo(owner);
      if (draft && draft.key !== begun.key && !(typed && !utkast)) {
        const next = new OpenDraft(draft);
        next.belongTo(owner);
        setOpen(next);
        setResumed(!utkast && draft.stage === 'writing');
        return;
      }
      // An address that begins a draft goes on naming it, so that a reload finds it again.
      if (utkast || isPrefilled(wanted)) onBegun(begun.key);
      if (begun.fields.text) open.write(open.snapshot().draft.fields);
      clearBegunText();
    });
    return () => {
      current = false;
    };
    // `open` changes by this effect; what decides is who writes and what the address asks for.
  }, [owner, utkast]);

  useEffect(() => {
    void prefilledFields(asked.current)
      .then((fields) => {
        if (Object.keys(fields).length > 0) open.prefill(fields);
      })
      .catch(() => undefined);
    // Once: the address only says what to begin with.
  }, []);

  const state = useSyncExternalStore(open.subscribe, open.snapshot);

  const { draft } = state;
  return {
    ...state,
    open,
    resumed,
    /** The draft that the address names is still being looked for, and nothing is typed meanwhile. */
    awaited:
      utkast !== undefined && utkast !== draft.key && utkast !== lookedFor && draft.revision === 0,
    /** Leaves this draft as it is and begins an empty one. A published one is done with. */
    beginAnother: () => {
      const { draft } = open.snapshot();
      if (owner && draft.stage === 'published') void forget(owner, draft.key);
      const next = begin({ project: draft.fields.project });
      if (owner) next.belongTo(owner);
      setOpen(next);
      setLookedFor(utkast);
      setResumed(false);
    },
  };
}
