import { createHash } from 'node:crypto';
import { analyse } from '../analyzer/analyse.js';
import { type JoinedWords, joinedWords } from '../analyzer/joined-words.js';
import type { Token } from '../analyzer/token.js';

/** One of the names of a concept, in any language. `concept` is its key. */
export interface ConceptLabel {
  readonly concept: string;
  readonly label: string;
}

/** Tokens `from` to `to`, the latter exclusive, that name a concept. */
export interface ConceptRun {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}

/** A word by its lemmas. */
type Lemmas = Pick<Token, 'lemmas'>;

interface Entry {
  readonly concept: string;
  readonly words: readonly Lemmas[];
}

const meet = (one: Lemmas, other: Lemmas): boolean =>
  one.lemmas.some((lemma) => other.lemmas.includes(lemma));

const none: readonly Entry[] = [];
const longestFirst = (a: Entry, b: Entry): number => b.words.length - a.words.length;

/** One word begins too many labels. */
const fewestOfBeginning = 2;

/** The ways to write a label: as it is, and as one word where it is one that was written apart. */
function waysOf(label: string): (readonly Lemmas[])[] {
  const words = analyse(label);
  if (words.length === 0 || words.every(({ stop }) => stop)) return [];
  const whole = joinedWords(words).filter(({ from, to }) => from === 0 && to === words.length);
  return [words, ...whole.map(({ lemma }) => [{ lemmas: [lemma] }])];
}

/** The labels of factors and themes, to be found among the words of a text. */
export class Vocabulary {
  static readonly empty = Vocabulary.of([]);

  private constructor(
    /** Names the labels: another one tells that concepts are found differently. */
    readonly version: string,
    /** Entries by each lemma of their first word, the longest first. */
    private readonly entries: ReadonlyMap<string, readonly Entry[]>,
    private readonly labels: ReadonlyMap<string, readonly string[]>,
  ) {}

  static of(labels: readonly ConceptLabel[]): Vocabulary {
    const hash = createHash('sha256');
    const byFirst = new Map<string, Entry[]>();
    const byConcept = new Map<string, string[]>();
    for (const { concept, label } of labels) {
      hash.update(`${concept}\0${label}\0`);
      byConcept.set(concept, [...(byConcept.get(concept) ?? []), label]);
      for (const words of waysOf(label))
        for (const lemma of words[0]?.lemmas ?? []) {
          const known = byFirst.get(lemma);
          if (known) known.push({ concept, words });
          else byFirst.set(lemma, [{ concept, words }]);
        }
    }
    for (const entries of byFirst.values()) entries.sort(longestFirst);
    return new Vocabulary(hash.digest('hex').slice(0, 16), byFirst, byConcept);
  }

  /** What a concept is called, in the order in which its labels were given; empty for one that is none. */
  labelsOf(concept: string): readonly string[] {
    return this.labels.get(concept) ?? [];
  }

  /**
   * The concepts that the words name, in order. Words are compared by their lemmas, a compound also
   * where it was written apart. The longest label wins, and no word belongs to labels of different
   * length; several concepts may share one label.
   */
  conceptsIn(tokens: readonly Token[]): ConceptRun[] {
    if (this.entries.size === 0) return [];
    const joined = new Map<number, JoinedWords[]>();
    for (const run of joinedWords(tokens)) {
      const known = joined.get(run.from);
      if (known) known.push(run);
      else joined.set(run.from, [run]);
    }
    const runs: ConceptRun[] = [];
    for (let from = 0; from < tokens.length;) {
      const together = this.together(joined.get(from), from);
      const apart = this.at(tokens, from);
      const found = (apart[0]?.to ?? 0) >= (together[0]?.to ?? 0) ? apart : together;
      runs.push(...found);
      from = found[0]?.to ?? from + 1;
    }
    return runs;
  }

  /** The concepts that are named by a compound which was written apart. */
  private together(joined: readonly JoinedWords[] | undefined, from: number): ConceptRun[] {
    if (!joined) return [];
    return joined.flatMap(({ lemma, to }) =>
      this.at([{ lemmas: [lemma] }], 0).map(({ concept }) => ({ concept, from, to })),
    );
  }

  /** Concepts with a label that begins with all of the words, and goes on; of two words or more. */
  conceptsBegunBy(tokens: readonly Token[]): string[] {
    if (tokens.filter(({ stop }) => !stop).length < fewestOfBeginning) return [];
    const begun = this.candidates(tokens[0]).filter(
      ({ words }) =>
        words.length > tokens.length &&
        tokens.every((token, at) => {
          const word = words[at];
          return word !== undefined && meet(word, token);
        }),
    );
    return [...new Set(begun.map(({ concept }) => concept))];
  }

  private at(tokens: readonly Lemmas[], from: number): ConceptRun[] {
    const candidates = this.candidates(tokens[from]);
    if (candidates.length === 0) return [];
    let length = 0;
    const concepts = new Set<string>();
    for (const entry of candidates) {
      if (entry.words.length < length) break;
      const isThere = entry.words.every((word, step) => {
        const token = tokens[from + step];
        return token !== undefined && meet(word, token);
      });
      if (!isThere) continue;
      length = entry.words.length;
      concepts.add(entry.concept);
    }
    return [...concepts].map((concept) => ({ concept, from, to: from + length }));
  }

  private candidates(token: Lemmas | undefined): readonly Entry[] {
    let found = none;
    for (const lemma of token?.lemmas ?? []) {
      const entries = this.entries.get(lemma);
      if (entries) found = found.length === 0 ? entries : [...found, ...entries].sort(longestFirst);
    }
    return found;
  }
}
