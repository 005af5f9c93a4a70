import { advance, hasContent, newDraft, type Draft, type LessonFields } from './draft';
import {
  anonymous,
  changeDraft,
  forget,
  isDurable,
  keep,
  keepWhileLeaving,
  onDraftChange,
  readKept,
} from './draft-store';
import { saveOnServer, sendDue } from './send-drafts';

/** How long after the last key the text is kept on this device, and sent as a draft; milliseconds. */
const pauseBeforeKeeping = 400;
const pauseBeforeSaving = 2000;

export type OpenDraftState = {
  draft: Draft;
  /** A request about it is under way. */
  busy: boolean;
  /** Changed since it was last kept on this device. */
  unkept: boolean;
  /** When it was last kept on this device; milliseconds since 1970. */
  keptAt: number | null;
  /** False where this browser stores nothing: then only the server keeps it. */
  durable: boolean;
};

/** The one draft that is being written: keeps it, saves it, publishes it, and tells who shows it. */
export class OpenDraft {
  private state: OpenDraftState;
  private owner: string | null = null;
  /** Counts what was typed, so that words typed while others are being stored are not lost. */
  private writes = 0;
  private keeping: ReturnType<typeof setTimeout> | undefined;
  private saving: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  private stopWatching: (() => void) | null = null;

  constructor(draft: Draft) {
    this.state = { draft, busy: false, unkept: false, keptAt: null, durable: true };
  }

  static begin(fields: LessonFields): OpenDraft {
    return new OpenDraft(newDraft(crypto.randomUUID(), fields, Date.now()));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.watch();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.unwatch();
    };
  };

  readonly snapshot = (): OpenDraftState => this.state;

  /** From now on it is kept as this person's. Safe to repeat. */
  belongTo(owner: string): void {
    if (this.owner === owner) return;
    this.owner = owner;
    if (this.state.unkept) this.keepSoon(0);
  }

  /** The words as they are now; they are kept a moment after the last call. */
  write(fields: LessonFields): void {
    const { draft } = this.state;
    const next = advance(draft, { type: 'typed', fields, at: Date.now() });
    if (next === draft) return;
    this.writes += 1;
    this.show({ draft: next, unkept: true });
    this.keepSoon(pauseBeforeKeeping);
  }

  /** Fills in what nobody has typed. As long as nothing is typed either, there is nothing to keep. */
  prefill(change: Partial<LessonFields>): void {
    const { draft } = this.state;
    const fields = { ...draft.fields, ...change };
    if (draft.revision > 0) this.write(fields);
    else if (draft.stage === 'writing') this.show({ draft: { ...draft, fields } });
  }

  /**
   * Marks it to be published and sends it. Without network, or when the answer is lost, it stays
   * marked and is sent later.
   */
  async publish(confirmed: boolean): Promise<Draft> {
    const owner = this.owner;
    if (!owner || owner === anonymous) return this.state.draft;
    this.show({ busy: true });
    try {
      await this.change(owner, (draft) =>
        advance(draft, { type: 'publishAsked', confirmed, at: Date.now() }),
      );
      await sendDue(owner);
      await this.reload(owner);
    } finally {
      this.show({ busy: false });
    }
    return this.state.draft;
  }

  /** Takes the words that another device gave the server; those of this device are given up. */
  async adopt(fromServer: Draft): Promise<void> {
    if (!this.owner) return;
    clearTimeout(this.keeping);
    this.writes += 1;
    this.show({ draft: fromServer, unkept: false });
    await keep(this.owner, fromServer);
  }

  /** Its author has seen that it is published. */
  async seen(): Promise<void> {
    const { draft } = this.state;
    if (!this.owner || draft.stage !== 'published' || draft.seen) return;
    await this.change(this.owner, (before) => advance(before, { type: 'seen' }));
  }

  /** Takes it back before it has been sent, to write on. */
  async hold(): Promise<void> {
    if (!this.owner) return;
    await this.change(this.owner, (draft) => advance(draft, { type: 'held', at: Date.now() }));
  }

  /** Keeps on this device what has been written up to now. */
  async keepNow(): Promise<void> {
    clearTimeout(this.keeping);
    if (!this.owner || !this.state.unkept) return;
    await this.change(this.owner, (draft) => draft);
  }

  private keepSoon(pause: number): void {
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => void this.keepNow(), pause);
  }

  private saveSoon(): void {
    clearTimeout(this.saving);
    this.saving = setTimeout(() => void this.saveNow(), pauseBeforeSaving);
  }

  private async saveNow(): Promise<void> {
    const { owner } = this;
    if (!owner || this.state.draft.stage !== 'writing' || this.state.busy) return;
    this.show({ busy: true });
    try {
      await saveOnServer(owner, this.state.draft.key);
    } finally {
      this.show({ busy: false });
    }
  }

  /** Changes what is stored, with the words that stand here; other tabs may have changed the rest. */
  private async change(owner: string, change: (draft: Draft) => Draft): Promise<void> {
    clearTimeout(this.keeping);
    const { draft: mine, unkept } = this.state;
    const { writes } = this;
    if (!hasContent(mine) && mine.savedRevision < 0) return this.drop(owner);
    const stored = await changeDraft(owner, mine.key, (before) =>
      change(before && unkept ? this.withWordsOf(before, mine) : (before ?? mine)),
    );
    this.settle(stored, writes);
    this.show({ keptAt: Date.now(), durable: isDurable() });
    this.saveSoon();
  }

  private async drop(owner: string): Promise<void> {
    this.show({ unkept: false, keptAt: null });
    await forget(owner, this.state.draft.key);
  }

  private withWordsOf(stored: Draft, mine: Draft): Draft {
    return advance(stored, { type: 'typed', fields: mine.fields, at: mine.changedAt });
  }

  /** What was stored, and on top of it what has been typed since. */
  private settle(stored: Draft, writes: number): void {
    const typedSince = this.writes !== writes;
    this.show({
      draft: typedSince ? this.withWordsOf(stored, this.state.draft) : stored,
      unkept: typedSince,
    });
  }

  private async reload(owner: string): Promise<void> {
    const { writes } = this;
    const stored = await readKept(owner, this.state.draft.key);
    if (stored?.kind !== 'lesson' || this.state.unkept) return;
    this.settle(stored, writes);
  }

  private show(change: Partial<OpenDraftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private watch(): void {
    const stopListening = onDraftChange(({ owner, key }) => {
      if (owner === this.owner && key === this.state.draft.key) void this.reload(owner);
    });
    const leaving = () => {
      const { draft, unkept } = this.state;
      if (this.owner && unkept && hasContent(draft)) keepWhileLeaving(this.owner, draft);
    };
    const hiding = () => document.visibilityState === 'hidden' && leaving();
    const online = () => this.saveSoon();
    window.addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', hiding);
    window.addEventListener('online', online);
    this.stopWatching = () => {
      stopListening();
      window.removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', hiding);
      window.removeEventListener('online', online);
    };
  }

  private unwatch(): void {
    this.stopWatching?.();
    this.stopWatching = null;
    clearTimeout(this.saving);
    void this.keepNow();
  }
}
