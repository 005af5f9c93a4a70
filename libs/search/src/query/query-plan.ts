import type { TellingKind } from '../search-kind.js';

/** One word that is looked for. A text has it when any one of these ways meets. */
export interface PlanTerm {
  /** As typed, in lower case: what stands exactly so ranks higher. */
  readonly surface: string;
  /** The same without marks on its letters. */
  readonly folded: string;
  /**
   * Typed with å, ä or ö: then only words with the same letters are meant. Where it is false, words
   * that are the same without their marks are, too.
   */
  readonly marked: boolean;
  /** Whether longer words that begin so are meant, too. Not for words the index knows as whole ones. */
  readonly prefix: boolean;
  /** Base forms: texts that have any form of these meet. Empty where only the word as typed is meant. */
  readonly lemmas: readonly string[];
  /** Base forms of the parts of a compound: a text that has all of them meets. */
  readonly parts: readonly string[];
  /** Words of the index that were probably meant where no text has the one typed. Base forms. */
  readonly near: readonly string[];
  /** What an English word may be in Swedish. Base forms. */
  readonly translations: readonly string[];
}

/** Something that must be found. Most are a single word. */
export interface PlanPart {
  /** Words that stand beside each other, in this order. */
  readonly terms: readonly PlanTerm[];
  /** In quotes: the words as typed and nothing else. */
  readonly quoted: boolean;
  /** Keys of concepts; a text that has one of them has the part, whatever its words. */
  readonly concepts: readonly string[];
  /** Base forms of words that were typed apart: a text with one of them has all parts that name it. */
  readonly joined: readonly string[];
}

/** A word or concept by what it tells: what a long question is answered by. */
export interface TellingWord {
  /** What indexes know it by: base forms, of which any one will do, or the key of one concept. */
  readonly keys: readonly string[];
  /** Base forms of what an English word may be in Swedish: they will do as well, and tell a little less. */
  readonly translations: readonly string[];
  readonly kind: TellingKind;
  /** How it is shown: as typed, or a label. */
  readonly shown: string;
  /** Documents that have it, by the most common of its keys and translations; 0 until weighed, and where none has it. */
  readonly df: number;
  /** Its place among what the question tells, by which the pieces of it name it. */
  readonly place: number;
  /**
   * The place of what it is a piece of: of the compound that it is a part of, or of the concept that
   * it names together with its neighbours. It tells nothing beside that, only in its stead.
   */
  readonly within: number | null;
}

/** How a question of many words is answered: texts with a pair, or one of those alone; then ranked. */
export interface LongQuestion {
  /** Pairs of the rarest words; both must be there. At most ten. */
  readonly pairs: readonly (readonly [TellingWord, TellingWord])[];
  /** The rarest words, each enough by itself; the most telling first, where not all can be asked for. */
  readonly alone: readonly TellingWord[];
}

/**
 * A question in the form that every engine answers. Where `long` is null, a document matches when all
 * of `parts` and none of `without` are in it; else when it has one of the pairs of `long`, or one of
 * its words alone, and none of `without`.
 */
export interface QueryPlan {
  readonly parts: readonly PlanPart[];
  readonly without: readonly PlanPart[];
  /** What is told by the words, rarest first once weighed: what the ranking goes by. */
  readonly telling: readonly TellingWord[];
  readonly long: LongQuestion | null;
  /** What is looked for beside the words typed, to be shown. */
  readonly alsoSearchedFor: readonly string[];
}

/** Asks for nothing in particular: everything matches. */
export const everything: QueryPlan = {
  parts: [],
  without: [],
  telling: [],
  long: null,
  alsoSearchedFor: [],
};

export const asksForWords = (plan: QueryPlan): boolean =>
  plan.parts.length > 0 || plan.without.length > 0;
