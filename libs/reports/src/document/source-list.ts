import { BriefSource } from './brief-document.js';

type Told = Omit<BriefSource, 'number' | 'public'>;

const nothing: Told = {
  ...{ kind: null, title: null, publisher: null, published: null },
  ...{ url: null, lessonId: null, project: null },
};

/** The numbered sources of a brief, in the order in which they are first met. */
export class SourceList {
  private readonly byKey = new Map<string, BriefSource>();

  /**
   * The number of a source. What one statement of it may still show, the list shows; a source that
   * is only met where nothing is public keeps its number without a word.
   */
  numberOf(key: string, told: Partial<Told>, isPublic: boolean): number {
    const known = this.byKey.get(key);
    const source =
      known ??
      Object.assign(new BriefSource(), nothing, { number: this.byKey.size + 1, public: false });
    if (!known) this.byKey.set(key, source);
    if (isPublic) Object.assign(source, told, { public: true });
    return source.number;
  }

  get all(): BriefSource[] {
    return [...this.byKey.values()];
  }
}
