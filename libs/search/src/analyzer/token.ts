/** Part of a compound, where it stands in the original: UTF-16, end exclusive. */
export interface TokenPart {
  readonly lemma: string;
  readonly start: number;
  readonly end: number;
}

/** A word of a text. */
export interface Token {
  /** As written, composed and in lower case. */
  readonly surface: string;
  /** Without marks: what words are compared by. */
  readonly folded: string;
  /** Where it stands in the text as given, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
  /**
   * What the word may be a form of: letters and digits in lower case, never empty, the likeliest
   * first. Words that share one are forms of one word. Forms of one word share a representative,
   * so a lemma is made to be compared, and not always to be shown. English stems begin with
   * `englishMark`. The list is of this written form alone: `perWord` keeps by it what it made.
   */
  readonly lemmas: readonly string[];
  /** Written without marks that its lemmas have, and no word as it stands: what it is, is guessed. */
  readonly guessed: boolean;
  /** The parts of a compound, in order, each by its lemma; empty where it is none. */
  readonly parts: readonly TokenPart[];
  /** Too common to tell anything. */
  readonly stop: boolean;
}

/** What the lemma of an English stem begins with: no Swedish word does, so that they never meet. */
export const englishMark = 'x0';
