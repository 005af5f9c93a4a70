import { useCallback, useEffect, useRef, useState } from 'react';
import { graphql } from '../../gql';
import type { PersonalPattern } from '../../gql/enumerations';
import {
  briefEditKey,
  changedTexts,
  isBriefEdited,
  rebaseBrief,
  type BriefEdit,
  type BriefTexts,
} from '../../lib/drafts/brief-edit';
import { forget, keep, keepWhileLeaving, readKept } from '../../lib/drafts/draft-store';
import { assertNever } from '../../lib/assert-never';
import { execute } from '../../lib/graphql/execute';

const EditBrief = graphql(`
  mutation EditBrief($input: EditBriefInput!, $confirmed: Boolean!) {
    editBrief(input: $input, confirmed: $confirmed) {
      __typename
      ... on Brief {
        id
        version
      }
      ... on EditConflict {
        currentVersion
      }
      ... on LooksPersonal {
        kinds
      }
    }
  }
`);

/** What of a brief its owner writes, as the server has it. */
export type WrittenBrief = BriefTexts & { id: string; version: number };

/** How long after the last key the texts are kept on this device; milliseconds. */
const pauseBeforeKeeping = 400;

const textsOf = ({ title, question, shortAnswer }: BriefTexts): BriefTexts => ({
  title,
  question,
  shortAnswer,
});

const begin = (brief: WrittenBrief): BriefEdit => ({
  kind: 'brief',
  key: briefEditKey(brief.id),
  briefId: brief.id,
  version: brief.version,
  base: textsOf(brief),
  fields: textsOf(brief),
  changedAt: Date.now(),
});

const store = (owner: string, edit: BriefEdit) =>
  isBriefEdited(edit) ? keep(owner, edit) : forget(owner, edit.key);

/** Keeps what is typed on this device until it is saved or given up. */
function useKeptTexts(owner: string, brief: WrittenBrief) {
  const [edit, setEdit] = useState<BriefEdit>(() => begin(brief));
  const [restored, setRestored] = useState(false);
  const [keptAt, setKeptAt] = useState<number | null>(null);
  const latest = useRef(edit);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const replace = useCallback((next: BriefEdit) => {
    latest.current = next;
    setEdit(next);
  }, []);

  useEffect(() => {
    let current = true;
    void readKept(owner, latest.current.key).then((kept) => {
      if (!current || kept?.kind !== 'brief' || isBriefEdited(latest.current)) return;
      replace(kept);
      setRestored(isBriefEdited(kept));
    });
    return () => {
      current = false;
    };
  }, [owner, brief.id, replace]);

  useEffect(() => {
    const leaving = () => {
      clearTimeout(timer.current);
      if (isBriefEdited(latest.current)) keepWhileLeaving(owner, latest.current);
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

  const settle = useCallback(
    (next: BriefEdit) => {
      clearTimeout(timer.current);
      replace(next);
      return store(owner, next);
    },
    [owner, replace],
  );
  const write = (change: Partial<BriefTexts>) => {
    const fields = { ...latest.current.fields, ...change };
    replace({ ...latest.current, fields, changedAt: Date.now() });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      void store(owner, latest.current).then(() => setKeptAt(Date.now()));
    }, pauseBeforeKeeping);
  };
  return { edit, latest, restored, keptAt, settle, write, setRestored };
}

type Saving = { busy: boolean; error: unknown; savedAt: number | null };
const idle: Saving = { busy: false, error: null, savedAt: null };

/**
 * The texts of a brief while they are written: kept on this device at once, saved when the field is
 * left. `refetch` reads the brief again.
 */
export function useBriefEdit(
  owner: string,
  brief: WrittenBrief,
  refetch: () => Promise<WrittenBrief | null>,
) {
  const { edit, latest, restored, keptAt, settle, write, setRestored } = useKeptTexts(owner, brief);
  const [saving, setSaving] = useState<Saving>(idle);
  const [clashes, setClashes] = useState<{ name: keyof BriefTexts; theirs: string }[]>([]);
  const [personal, setPersonal] = useState<readonly PersonalPattern[] | null>(null);
  const running = useRef<Promise<boolean>>(undefined);

  const onto = useCallback(
    async (now: WrittenBrief) => {
      const theirs = textsOf(now);
      const rebased = rebaseBrief(latest.current, theirs, now.version);
      setClashes(rebased.clashes.map((name) => ({ name, theirs: theirs[name] })));
      await settle(rebased.edit);
    },
    [latest, settle],
  );
  // Saved elsewhere meanwhile: nothing of mine is lost, and what both changed is shown.
  useEffect(() => {
    if (brief.version > latest.current.version) void onto(brief);
  }, [brief, latest, onto]);

  const attempt = async (confirmed: boolean): Promise<boolean> => {
    const { base, fields, version, briefId: id } = latest.current;
    const names = changedTexts(base, fields);
    if (names.length === 0) return true;
    if (fields.title.trim().length < 2) return false;
    setPersonal(null);
    setSaving({ ...idle, busy: true });
    const sent = Object.fromEntries(names.map((name) => [name, fields[name].trim()]));
    const input = { id, version, ...sent };
    const { editBrief: result } = await execute(EditBrief, { input, confirmed });
    switch (result.__typename) {
      case 'Brief':
        // What was typed while it was on its way stays changed.
        await settle({ ...latest.current, version: result.version, base: { ...base, ...sent } });
        setRestored(false);
        setSaving({ ...idle, savedAt: Date.now() });
        void refetch();
        return true;
      case 'EditConflict': {
        const now = await refetch();
        if (now) await onto(now);
        setSaving(idle);
        return !isBriefEdited(latest.current);
      }
      case 'LooksPersonal':
        setPersonal(result.kinds);
        setSaving(idle);
        return false;
      default:
        return assertNever(result);
    }
  };

  const save = async (confirmed = false): Promise<boolean> => {
    await running.current;
    running.current = attempt(confirmed).catch((error: unknown) => {
      setSaving({ ...idle, error });
      return false;
    });
    return running.current;
  };

  return {
    fields: edit.fields,
    changedAt: edit.changedAt,
    edited: isBriefEdited(edit),
    restored,
    keptAt: isBriefEdited(edit) ? keptAt : null,
    clashes,
    /** What the words seem to hold, asked about before others read them by the link; null where nothing is asked. */
    personal,
    keepToMyself: () => setPersonal(null),
    ...saving,
    write,
    save,
    /** Keeps my words in a text that both changed, or takes theirs. */
    settleClash: (name: keyof BriefTexts, taken: 'mine' | 'theirs') => {
      const clash = clashes.find((one) => one.name === name);
      if (taken === 'theirs' && clash) write({ [name]: clash.theirs });
      setClashes((left) => left.filter((one) => one.name !== name));
    },
    discard: () => {
      setRestored(false);
      return settle({ ...latest.current, fields: latest.current.base });
    },
  };
}

export type BriefEditing = ReturnType<typeof useBriefEdit>;
