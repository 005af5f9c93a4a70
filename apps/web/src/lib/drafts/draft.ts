import type {
  Language,
  LessonProblem,
  LessonState,
  PersonalPattern,
  Polarity,
} from '../../gql/enumerations';

/** Something chosen from a list, with the words it was chosen by. */
export type Named = { id: string; label: string };

/** A project chosen for a lesson. */
export type ChosenProject = Named & { slug: string };

/** What the quick form holds. */
export type LessonFields = {
  text: string;
  language: Language;
  project: ChosenProject | null;
  /** Whether the project was chosen by hand, so that nothing is prefilled over it. */
  projectChosen: boolean;
  polarity: Polarity | null;
  factors: readonly Named[];
  themes: readonly Named[];
};

/** Why the server would not publish. The draft is kept. */
export type Refusal =
  | { kind: 'NOT_READY'; problems: readonly LessonProblem[] }
  | { kind: 'LOOKS_PERSONAL'; kinds: readonly PersonalPattern[] }
  | { kind: 'WRONG_STATE'; state: LessonState }
  | { kind: 'NOT_ALLOWED' }
  | { kind: 'FAILED'; code: string | null };

/** The lesson as the server has it. */
export type ServerLesson = { id: string; version: number; state: LessonState };

/**
 * `writing`: its author's; `due`: to be published as soon as that is possible; `refused`: the server
 * said no; `published`: handed over, kept until its author has seen so.
 */
export type Stage = 'writing' | 'due' | 'refused' | 'published';

/** What stands between a draft that is due and the server. */
export type Hindrance = 'network' | 'signedOut';

/** A lesson that is not yet, or only just, the server's alone. Times are milliseconds since 1970. */
export type Draft = {
  kind: 'lesson';
  /** Made once; every request about this lesson carries it, so that a repeated one never doubles. */
  key: string;
  fields: LessonFields;
  changedAt: number;
  /** Counts the changes, so that an answer about older words is told from one about the newest. */
  revision: number;
  /** The revision that the server has as a draft; -1 where it has none. */
  savedRevision: number;
  savedAt: number | null;
  stage: Stage;
  hindrance: Hindrance | null;
  /** How often publishing has been sent; after the first time the words are locked. */
  attempts: number;
  /** Its author has said that what looks like personal data is none. */
  confirmed: boolean;
  refusal: Refusal | null;
  lesson: ServerLesson | null;
  /** Published, and its author has been told. */
  seen: boolean;
};

export type DraftEvent =
  | { type: 'typed'; fields: LessonFields; at: number }
  | { type: 'saved'; revision: number; lesson: ServerLesson; at: number }
  | { type: 'publishAsked'; confirmed: boolean; at: number }
  | { type: 'held'; at: number }
  | { type: 'sent' }
  | { type: 'hindered'; by: Hindrance }
  | { type: 'refused'; refusal: Refusal }
  | { type: 'published'; lesson: ServerLesson; at: number }
  | { type: 'seen' };

export const emptyFields = (language: Language): LessonFields => ({
  text: '',
  language,
  project: null,
  projectChosen: false,
  polarity: null,
  factors: [],
  themes: [],
});

export const newDraft = (key: string, fields: LessonFields, at: number): Draft => ({
  kind: 'lesson',
  key,
  fields,
  changedAt: at,
  revision: 0,
  savedRevision: -1,
  savedAt: null,
  stage: 'writing',
  hindrance: null,
  attempts: 0,
  confirmed: false,
  refusal: null,
  lesson: null,
  seen: false,
});

/** Whether the words may still be changed: not while a request may be under way or was answered. */
export const isLocked = ({ stage, attempts }: Draft): boolean =>
  stage === 'published' || (stage === 'due' && attempts > 0);

function typed(draft: Draft, fields: LessonFields, at: number): Draft {
  if (draft.stage === 'due' || draft.stage === 'published') return draft;
  // What was confirmed was the former text.
  const confirmed = draft.confirmed && draft.fields.text === fields.text;
  return {
    ...draft,
    fields,
    confirmed,
    changedAt: at,
    revision: draft.revision + 1,
    stage: 'writing',
    refusal: null,
  };
}

function publishAsked(draft: Draft, confirmed: boolean, at: number): Draft {
  if (draft.stage === 'published' || draft.stage === 'due') return draft;
  return {
    ...draft,
    stage: 'due',
    confirmed: confirmed || draft.confirmed,
    changedAt: at,
    attempts: 0,
    hindrance: null,
    refusal: null,
  };
}

/** The next draft after what happened; what does not apply to its stage changes nothing. */
export function advance(draft: Draft, event: DraftEvent): Draft {
  const due = draft.stage === 'due';
  switch (event.type) {
    case 'typed':
      return typed(draft, event.fields, event.at);
    case 'saved':
      if (draft.stage === 'published' || event.revision < draft.savedRevision) return draft;
      return {
        ...draft,
        savedRevision: event.revision,
        savedAt: event.at,
        lesson: event.lesson,
      };
    case 'publishAsked':
      return publishAsked(draft, event.confirmed, event.at);
    case 'held':
      return due && draft.attempts === 0 ? { ...draft, stage: 'writing', hindrance: null } : draft;
    case 'sent':
      return due ? { ...draft, attempts: draft.attempts + 1, hindrance: null } : draft;
    case 'hindered':
      return due ? { ...draft, hindrance: event.by } : draft;
    case 'refused':
      return due
        ? { ...draft, stage: 'refused', refusal: event.refusal, hindrance: null, confirmed: false }
        : draft;
    case 'published':
      return {
        ...draft,
        stage: 'published',
        lesson: event.lesson,
        savedRevision: draft.revision,
        savedAt: event.at,
        changedAt: event.at,
        hindrance: null,
        refusal: null,
      };
    case 'seen':
      return draft.stage === 'published' ? { ...draft, seen: true } : draft;
  }
}

/** Whether anything would be lost if this device lost it. */
export const isOnlyHere = (draft: Draft): boolean =>
  draft.stage !== 'published' &&
  hasContent(draft) &&
  (draft.stage !== 'writing' || draft.savedRevision < draft.revision);

/** Whether anyone would miss it. */
export const hasContent = ({ fields }: Draft): boolean => fields.text.trim() !== '';

/** Where a draft is, in the words of its status line. */
export type DraftPlace =
  | 'empty'
  | 'onDevice'
  | 'onServer'
  | 'sending'
  | 'waitingForNetwork'
  | 'waitingForSignIn'
  | 'refused'
  | 'published';

/** Where the draft is now. `busy`: a request about it is under way. */
export function placeOf(draft: Draft, { busy }: { busy: boolean }): DraftPlace {
  switch (draft.stage) {
    case 'published':
      return 'published';
    case 'refused':
      return 'refused';
    case 'due':
      if (draft.hindrance === 'signedOut') return 'waitingForSignIn';
      return draft.hindrance === 'network' || !busy ? 'waitingForNetwork' : 'sending';
    case 'writing':
      if (busy) return 'sending';
      if (!hasContent(draft)) return 'empty';
      return draft.savedRevision >= draft.revision ? 'onServer' : 'onDevice';
  }
}

/**
 * The draft that `/ny` opens when no other is asked for: the last one its author had to do with.
 * One that is published and seen only where something was begun after that, by id of the lesson.
 */
export function draftToResume(
  drafts: readonly Draft[],
  edited: ReadonlySet<string> = new Set(),
): Draft | null {
  const open = drafts.filter(
    (draft) => hasContent(draft) && (!draft.seen || edited.has(draft.lesson?.id ?? '')),
  );
  return open.toSorted((one, other) => other.changedAt - one.changedAt)[0] ?? null;
}
