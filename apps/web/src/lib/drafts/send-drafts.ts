import { graphql } from '../../gql';
import type { LessonInput, PublishDraftMutation } from '../../gql/graphql';
import { assertNever } from '../assert-never';
import { send } from '../graphql/execute';
import { ApiError, errorCode, hasCode, isNetworkError } from '../graphql/errors';
import { advance, hasContent, type Draft, type DraftEvent } from './draft';
import { anonymous, changeDraft, keptOf, readKept } from './draft-store';

const Sender = graphql(`
  query DraftSender {
    viewer {
      id
    }
  }
`);

const Save = graphql(`
  mutation SaveDraft($input: LessonInput!) {
    saveDraft(input: $input) {
      __typename
      ... on Lesson {
        id
        version
        state
      }
    }
  }
`);

const Publish = graphql(`
  mutation PublishDraft($input: LessonInput!, $confirmed: Boolean!) {
    publishLesson(input: $input, confirmed: $confirmed) {
      __typename
      ... on Lesson {
        id
        version
        state
      }
      ... on LessonNotReady {
        problems
      }
      ... on LooksPersonal {
        kinds
      }
      ... on WrongState {
        state
      }
    }
  }
`);

function inputOf({ key, fields }: Draft): LessonInput {
  const { polarity } = fields;
  return {
    clientKey: key,
    text: fields.text.trim(),
    language: fields.language,
    projectId: fields.project?.id ?? null,
    polarity,
    factors: polarity ? fields.factors.map(({ id }) => ({ factorId: id, polarity })) : [],
    themeIds: fields.themes.map(({ id }) => id),
  };
}

/** How long an answer may take before it counts as lost; milliseconds. */
const patience = 30_000;

const soon = () => AbortSignal.timeout(patience);

/** Only one tab sends at a time. Where the browser has no locks the keys keep repeats harmless. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request('pis-drafts', work) : work();

/** Whose session this browser has now: never send one person's words in another's name. */
const isSender = async (owner: string): Promise<boolean> =>
  (await send(Sender, undefined, soon())).viewer?.id === owner;

function answered(result: PublishDraftMutation['publishLesson'], at: number): DraftEvent {
  switch (result.__typename) {
    case 'Lesson':
      return { type: 'published', at, lesson: result };
    case 'LessonNotReady':
      return { type: 'refused', refusal: { kind: 'NOT_READY', problems: result.problems } };
    case 'LooksPersonal':
      return { type: 'refused', refusal: { kind: 'LOOKS_PERSONAL', kinds: result.kinds } };
    case 'WrongState':
      return { type: 'refused', refusal: { kind: 'WRONG_STATE', state: result.state } };
    case 'PeriodNotValid':
      return { type: 'refused', refusal: { kind: 'FAILED', code: null } };
    default:
      return assertNever(result);
  }
}

/** A failure that may be over the next time one tries. */
const isPassing = (error: unknown) =>
  isNetworkError(error) ||
  error instanceof DOMException ||
  (error instanceof ApiError && (error.status >= 502 || error.status === 429));

function failed(error: unknown): DraftEvent {
  if (isPassing(error)) return { type: 'hindered', by: 'network' };
  if (hasCode(error, 'UNAUTHENTICATED')) return { type: 'hindered', by: 'signedOut' };
  return hasCode(error, 'FORBIDDEN') || hasCode(error, 'NOT_FOUND')
    ? { type: 'refused', refusal: { kind: 'NOT_ALLOWED' } }
    : { type: 'refused', refusal: { kind: 'FAILED', code: errorCode(error) } };
}

const step = (owner: string, draft: Draft, event: DraftEvent): Promise<Draft> =>
  changeDraft(owner, draft.key, (before) => advance(before ?? draft, event));

async function publish(owner: string, draft: Draft): Promise<Draft> {
  const sent = await step(owner, draft, { type: 'sent' });
  try {
    const { publishLesson } = await send(
      Publish,
      { input: inputOf(sent), confirmed: sent.confirmed },
      soon(),
    );
    return await step(owner, sent, answered(publishLesson, Date.now()));
  } catch (error) {
    return await step(owner, sent, failed(error));
  }
}

const isDue = (kept: { kind: string }): kept is Draft =>
  kept.kind === 'lesson' && (kept as Draft).stage === 'due';

const dueOf = async (owner: string): Promise<Draft[]> =>
  (await keptOf(owner)).filter(isDue).reverse();

/**
 * Sends every draft of this person that is to be published, the oldest first, with the key each was
 * given when it was begun. What cannot be sent stays due. Returns the drafts as they stand after.
 */
export async function sendDue(owner: string): Promise<Draft[]> {
  if (owner === anonymous || (await dueOf(owner)).length === 0) return [];
  return alone(async () => {
    // Another tab may have sent them while this one waited.
    const due = await dueOf(owner);
    if (due.length === 0) return [];
    const hindrance = await hindranceOf(owner);
    const after: Draft[] = [];
    for (const draft of due) {
      after.push(hindrance ? await step(owner, draft, hindrance) : await publish(owner, draft));
    }
    return after;
  });
}

async function hindranceOf(owner: string): Promise<DraftEvent | null> {
  if (!navigator.onLine) return { type: 'hindered', by: 'network' };
  try {
    return (await isSender(owner)) ? null : { type: 'hindered', by: 'signedOut' };
  } catch {
    return { type: 'hindered', by: 'network' };
  }
}

/** Whether the server has what this device has. */
const isUnsaved = (kept: Awaited<ReturnType<typeof readKept>>): kept is Draft =>
  kept?.kind === 'lesson' &&
  kept.stage === 'writing' &&
  kept.savedRevision < kept.revision &&
  hasContent(kept);

/**
 * Gives the server a copy of a draft that is being written. Returns whether it has one now; whatever
 * goes wrong, the draft stays on this device.
 */
export async function saveOnServer(owner: string, key: string): Promise<boolean> {
  if (owner === anonymous || !navigator.onLine) return false;
  return alone(async () => {
    const draft = await readKept(owner, key);
    if (!isUnsaved(draft)) return true;
    try {
      if (!(await isSender(owner))) return false;
      const { saveDraft } = await send(Save, { input: inputOf(draft) }, soon());
      if (saveDraft.__typename !== 'Lesson') return false;
      const { revision } = draft;
      await step(owner, draft, { type: 'saved', revision, lesson: saveDraft, at: Date.now() });
      return true;
    } catch {
      return false;
    }
  });
}
