import { createStore, del, get, promisifyRequest, update, type UseStore } from 'idb-keyval';
import type { BriefEdit } from './brief-edit';
import type { Draft } from './draft';
import type { Edit } from './edit-draft';
import { forgetLeftBehind, leaveBehind, leftBehind } from './left-behind';

/** What this device keeps for one person. */
export type Kept = Draft | Edit | BriefEdit;

/** Whose drafts: the id of a person, or of nobody in particular before sign-in. */
export const anonymous = 'anonymous';

type Change = { owner: string; key: string | null };
type Listener = (change: Change) => void;

const listeners = new Set<Listener>();
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('pis-drafts');
channel?.addEventListener('message', ({ data }: MessageEvent<Change>) => tell(data));

function tell(change: Change): void {
  for (const listener of listeners) listener(change);
}

function changed(owner: string, key: string | null): void {
  tell({ owner, key });
  channel?.postMessage({ owner, key });
}

/** Called with every change, those of other tabs too. Returns how to stop. */
export function onDraftChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

let opened: UseStore | null = null;
const database = () => (opened ??= createStore('pis-drafts', 'drafts'));

/** Where the browser refuses to store anything: kept as long as the page is open. */
const memory = new Map<string, Kept>();
let refused = false;

/** Whether drafts survive that the page is closed. */
export const isDurable = (): boolean => !refused;

const idOf = (owner: string, key: string) => [owner, key];
const nameOf = (owner: string, key: string) => `${owner} ${key}`;

/** The browser's store where it works, else what this page remembers. */
async function stored<T>(durable: () => Promise<T>, remembered: () => T): Promise<T> {
  if (refused) return remembered();
  try {
    return await durable();
  } catch {
    // A page that is being closed may lose its connection to a store that works.
    refused = document.visibilityState === 'visible';
    return remembered();
  }
}

const allOf = (owner: string) => IDBKeyRange.bound([owner], [owner, []]);

const rememberedOf = (owner: string): Kept[] =>
  [...memory].filter(([name]) => name.startsWith(`${owner} `)).map(([, value]) => value);

/** Whether what a closing page left behind is newer than what is stored, and may still be changed. */
const isNewer = (left: Kept, before: Kept | undefined): boolean =>
  !before ||
  (left.changedAt > before.changedAt && (before.kind !== 'lesson' || before.stage === 'writing'));

/** Moves over what pages left behind when they were closed. */
async function recover(owner: string): Promise<void> {
  for (const left of leftBehind(owner)) {
    await stored(
      () =>
        database()('readwrite', async (store) => {
          const id = idOf(owner, left.key);
          const before = await promisifyRequest<Kept | undefined>(store.get(id));
          if (isNewer(left, before)) store.put(left, id);
          return promisifyRequest(store.transaction);
        }),
      () => void memory.set(nameOf(owner, left.key), left),
    );
    forgetLeftBehind(owner, left.key);
  }
}

/** All that is kept for one person, last changed first. */
export async function keptOf(owner: string): Promise<Kept[]> {
  await recover(owner);
  const kept = await stored(
    () => database()('readonly', (store) => promisifyRequest<Kept[]>(store.getAll(allOf(owner)))),
    () => rememberedOf(owner),
  );
  return kept.sort((one, other) => other.changedAt - one.changedAt);
}

export async function readKept(owner: string, key: string): Promise<Kept | undefined> {
  await recover(owner);
  return stored(
    () => get<Kept>(idOf(owner, key), database()),
    () => memory.get(nameOf(owner, key)),
  );
}

/** Keeps it as it stands. */
export async function keep(owner: string, kept: Kept): Promise<void> {
  await stored(
    () =>
      database()('readwrite', (store) => {
        store.put(kept, idOf(owner, kept.key));
        return promisifyRequest(store.transaction);
      }),
    () => void memory.set(nameOf(owner, kept.key), kept),
  );
  changed(owner, kept.key);
}

/** The same while the page is being closed: certain, although the page may not see the end of it. */
export function keepWhileLeaving(owner: string, kept: Kept): void {
  leaveBehind(owner, kept);
  void keep(owner, kept).then(() => forgetLeftBehind(owner, kept.key));
}

/** Changes a draft from what is stored, whichever tab stored it; returns what stands now. */
export async function changeDraft(
  owner: string,
  key: string,
  change: (before: Draft | undefined) => Draft,
): Promise<Draft> {
  const next = { draft: undefined as Draft | undefined };
  const apply = (before: Kept | undefined) =>
    (next.draft = change(before?.kind === 'lesson' ? before : undefined));
  await stored(
    () => update<Kept>(idOf(owner, key), apply, database()),
    () => void memory.set(nameOf(owner, key), apply(memory.get(nameOf(owner, key)))),
  );
  changed(owner, key);
  return next.draft as Draft;
}

export async function forget(owner: string, key: string): Promise<void> {
  forgetLeftBehind(owner, key);
  await stored(
    () => del(idOf(owner, key), database()),
    () => void memory.delete(nameOf(owner, key)),
  );
  changed(owner, key);
}

/** In one transaction, so that two who do it at once do not undo each other. */
async function move(store: IDBObjectStore, owner: string): Promise<number> {
  const waiting = await promisifyRequest<Kept[]>(store.getAll(allOf(anonymous)));
  for (const kept of waiting) store.put(kept, idOf(owner, kept.key));
  store.delete(allOf(anonymous));
  return waiting.length;
}

function moveRemembered(owner: string): number {
  const waiting = rememberedOf(anonymous);
  for (const kept of waiting) {
    memory.set(nameOf(owner, kept.key), kept);
    memory.delete(nameOf(anonymous, kept.key));
  }
  return waiting.length;
}

/** What was written before sign-in becomes the person's own. Repeating it is harmless. */
export async function takeOver(owner: string): Promise<void> {
  await recover(anonymous);
  const moved = await stored(
    () => database()('readwrite', (store) => move(store, owner)),
    () => moveRemembered(owner),
  );
  if (moved > 0) changed(owner, null);
}

/** Removes everything kept for this person, and what was written before sign-in. */
export async function wipe(owner: string): Promise<void> {
  for (const one of [owner, anonymous]) {
    for (const { key } of await keptOf(one)) await forget(one, key);
  }
  changed(owner, null);
}
