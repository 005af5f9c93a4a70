import type { SearchKind } from '../../search-kind.js';

/** The three indexes: things of one shape that are ranked together, organisations, and documents. */
export const indexNames = ['items', 'orgs', 'docs'] as const;
export type IndexName = (typeof indexNames)[number];

/** Where a kind stands. */
export const indexOf = {
  FACTOR: 'items',
  LESSON: 'items',
  OPEN_QUESTION: 'items',
  ORGANISATION: 'orgs',
  PROJECT: 'items',
  SOURCE: 'docs',
  THEME: 'items',
} as const satisfies Record<SearchKind, IndexName>;

/** The kinds that stand in an index. */
export const kindsIn = (name: IndexName): SearchKind[] =>
  Object.entries(indexOf)
    .filter(([, index]) => index === name)
    .map(([kind]) => kind as SearchKind);

/** The names of our indexes on one server. */
export class IndexUids {
  constructor(private readonly prefix: string) {}

  /** The one that answers. */
  live(name: IndexName): string {
    return `${this.prefix}${name}`;
  }

  /** One that is being built, and becomes the live one by a swap. `version` names what it is made by. */
  built(name: IndexName, version: string, number: number): string {
    return `${this.live(name)}_${version}_${number}`;
  }

  /** The name that a uid belongs to, also while it is being built; null for what is not ours. */
  nameOf(uid: string): IndexName | null {
    return (
      indexNames.find((name) => uid === this.live(name) || uid.startsWith(`${this.live(name)}_`)) ??
      null
    );
  }

  /** All live ones. */
  get all(): string[] {
    return indexNames.map((name) => this.live(name));
  }
}
