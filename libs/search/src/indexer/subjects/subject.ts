import type { RequestContext } from '@pis/core';
import type { DocumentText } from '../../engines/search-document.js';

/** A public thing as its rows have it now: what it says, and the row itself. */
export interface Subject<Item extends object = object> extends DocumentText {
  readonly item: Item;
}

/**
 * How one kind of thing is read. `read` is the only way into the index and into an answer: it gives
 * nothing for an id that is not there, or not public any more.
 */
export interface SubjectReader {
  /** One statement, for any number of ids. */
  read(ctx: RequestContext, ids: readonly string[]): Promise<Subject[]>;
  readonly table: string;
}

/** The paragraphs of the texts that are there, each once. */
export const said = (...texts: readonly (string | null | undefined)[]): string[] => [
  ...new Set(
    texts
      .flatMap((text) => text?.split(/\n+/) ?? [])
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
  ),
];
