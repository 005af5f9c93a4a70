import { useCallback, useEffect, useRef, useState } from 'react';
import { forget, keep, keepWhileLeaving, readKept } from '../../lib/drafts/draft-store';
import {
  emptyEvidence,
  isEdited,
  rebase,
  type Clash,
  type Edit,
  type EditFields,
  type EvidenceFields,
} from '../../lib/drafts/edit-draft';
import { saveEdit, type EditProblem } from '../../lib/drafts/save-edit';
import { toPeriod } from './experience';
import { beginEdit, fieldsOf, type LessonEditableFragment } from './lesson-editable';

/** How long after the last key the changes are kept on this device; milliseconds. */
const pauseBeforeKeeping = 400;

const store = (owner: string, edit: Edit) =>
  isEdited(edit) ? keep(owner, edit) : forget(owner, edit.key);

/** Keeps what is changed on this device, so that it survives reload, closing and a lost connection. */
function useKeptEdit(owner: string, lesson: LessonEditableFragment) {
  const [edit, setEdit] = useState<Edit>(() => beginEdit(lesson));
  const [restored, setRestored] = useState(false);
  const [keptAt, setKeptAt] = useState<number | null>(null);
  const latest = useRef(edit);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const replace = useCallback((next: Edit) => {
    latest.current = next;
    setEdit(next);
  }, []);

  useEffect(() => {
    let current = true;
    void readKept(owner, latest.current.key).then((kept) => {
      if (!current || kept?.kind !== 'edit' || isEdited(latest.current)) return;
      replace(kept);
      setRestored(true);
    });
    return () => {
      current = false;
    };
  }, [owner, lesson.id, replace]);

  useEffect(() => {
    const leaving = () => {
      clearTimeout(timer.current);
      if (isEdited(latest.current)) keepWhileLeaving(owner, latest.current);
    };
    const hiding = () => document.visibilityState === 'hidden' && leaving();
    window.addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', hiding);
    return () => {
      leaving();
      window.removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', hiding);
    };
  }, [owner]);

  const write = useCallback(
    (change: Partial<Pick<Edit, 'fields' | 'evidence'>>) => {
      replace({ ...latest.current, ...change, changedAt: Date.now() });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        void store(owner, latest.current).then(() => setKeptAt(Date.now()));
      }, pauseBeforeKeeping);
    },
    [owner, replace],
  );

  const settle = useCallback(
    (next: Edit) => {
      clearTimeout(timer.current);
      replace(next);
      return store(owner, next);
    },
    [owner, replace],
  );

  return { edit, latest, restored, keptAt, write, settle };
}

type Saving = {
  busy: boolean;
  problem: EditProblem | null;
  /** No answer, or a failure of the server; what was typed stands. */
  error: unknown;
  savedAt: number | null;
};
const idle: Saving = { busy: false, problem: null, error: null, savedAt: null };

/**
 * Changes to one lesson that the server has: kept on this device until they are saved. `refetch`
 * reads the lesson again.
 */
export function useLessonEdit(
  owner: string,
  lesson: LessonEditableFragment,
  refetch: () => Promise<LessonEditableFragment | null>,
) {
  const { edit, latest, restored, keptAt, write, settle } = useKeptEdit(owner, lesson);
  const [saving, setSaving] = useState<Saving>(idle);
  const [clashes, setClashes] = useState<readonly Clash[]>([]);

  // Someone else saved it meanwhile: nothing of mine is lost, what only they changed is shown.
  useEffect(() => {
    if (lesson.version <= latest.current.version) return;
    const rebased = rebase(latest.current, fieldsOf(lesson), lesson.version);
    void settle(rebased.edit);
    setClashes(rebased.clashes);
  }, [lesson, latest, settle, restored]);

  const attempt = async (confirmed: boolean): Promise<boolean> => {
    const experience = toPeriod(latest.current.fields.experience);
    if (experience === undefined) {
      setSaving({ ...idle, problem: { kind: 'period' } });
      return false;
    }
    const saved = await saveEdit(latest.current, { experience, confirmed });
    await settle(saved.edit);
    const conflict =
      saved.problem?.kind === 'conflict' || saved.problem?.kind === 'evidenceConflict';
    const now = conflict || !saved.problem ? await refetch() : null;
    if (saved.problem?.kind === 'conflict' && now) {
      const rebased = rebase(latest.current, fieldsOf(now), now.version);
      await settle(rebased.edit);
      setClashes(rebased.clashes);
      // The answer to my own change may be what was lost.
      if (!isEdited(rebased.edit)) saved.problem = null;
    }
    setSaving({ ...idle, problem: saved.problem, savedAt: saved.problem ? null : Date.now() });
    return !saved.problem;
  };

  return {
    edit,
    restored,
    /** When the changes were last kept on this device; null where there are none to keep. */
    keptAt: isEdited(edit) ? keptAt : null,
    clashes,
    ...saving,
    writeFields: (fields: EditFields) => write({ fields }),
    writeEvidence: (evidence: EvidenceFields) => write({ evidence }),
    /** Takes the other's words for one field, or keeps mine. */
    settleClash: ({ field, theirs }: Clash, taken: 'mine' | 'theirs') => {
      if (taken === 'theirs')
        write({ fields: { ...latest.current.fields, [field]: theirs[field] } });
      setClashes((left) => left.filter((clash) => clash.field !== field));
    },
    save: async (confirmed = false): Promise<boolean> => {
      setSaving({ ...idle, busy: true });
      try {
        return await attempt(confirmed);
      } catch (error) {
        setSaving({ ...idle, error });
        return false;
      }
    },
    /** Gives up everything that was changed. */
    discard: () => settle({ ...beginEdit(lesson), evidence: emptyEvidence() }),
  };
}

export type LessonEdit = ReturnType<typeof useLessonEdit>;
