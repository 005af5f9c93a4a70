import type { TextRange } from '../query/find-matches.js';
import { joined } from '../marks/marks.js';
import type { ReadSentence, SaidWord } from './read-words.js';
import type { AskedWord } from './telling.js';

/** A sentence with marks on what it shares with the other one. */
export interface MarkedSentence {
  readonly text: string;
  readonly marks: TextRange[];
}

/** A sentence of the text asked with, one of what was found, and what both say. */
export interface SharedSentences {
  readonly asked: MarkedSentence;
  readonly found: MarkedSentence;
  /** The words and labels both say, as the text asked with writes them. */
  readonly shared: string[];
}

/** Pairs of sentences shown for one hit. */
const mostPairs = 2;

/** Further pairs must tell so much of what the first does. */
const worthShowing = 0.4;

/** A sentence by what it says: key to what says it. Only keys that tell something of the text. */
interface Keyed {
  readonly text: string;
  readonly said: ReadonlyMap<string, readonly SaidWord[]>;
}

function keyed({ text, words }: ReadSentence, weights: ReadonlyMap<string, number>): Keyed {
  const said = new Map<string, SaidWord[]>();
  for (const word of words) {
    for (const key of word.keys) {
      if (weights.has(key)) said.set(key, [...(said.get(key) ?? []), word]);
    }
  }
  return { text, said };
}

/** What each key tells: the most of the words that have it. */
export function keyWeights(words: readonly AskedWord[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { keys, tells } of words) {
    for (const key of keys) weights.set(key, Math.max(weights.get(key) ?? 0, tells));
  }
  return weights;
}

/** A text asked with, made ready to be compared with many others. */
export class AskedSentences {
  private readonly sentences: readonly Keyed[];
  private readonly weights: ReadonlyMap<string, number>;

  constructor(sentences: readonly ReadSentence[], words: readonly AskedWord[]) {
    this.weights = keyWeights(words);
    this.sentences = sentences
      .map((one) => keyed(one, this.weights))
      .filter(({ said }) => said.size > 0);
  }

  /**
   * The sentences of both that share what tells most, the most telling pair first; none where no two
   * share a word. Every mark stands on something that the other sentence says, too.
   */
  sharedWith(found: readonly ReadSentence[]): SharedSentences[] {
    const others = found.map((one) => keyed(one, this.weights)).filter(({ said }) => said.size > 0);
    const told = new Set<string>();
    const pairs: SharedSentences[] = [];
    let first = 0;
    while (pairs.length < mostPairs) {
      const best = this.best(others, told);
      if (!best || best.score < worthShowing * first) break;
      first ||= best.score;
      for (const key of best.keys) told.add(key);
      pairs.push(shown(best, this.weights));
    }
    return pairs;
  }

  private best(others: readonly Keyed[], told: ReadonlySet<string>): Best | null {
    let best: Best | null = null;
    for (const asked of this.sentences) {
      for (const found of others) {
        const keys = [...asked.said.keys()].filter((key) => found.said.has(key));
        const fresh = keys.filter((key) => !told.has(key));
        if (fresh.length === 0) continue;
        const score = this.scoreOf(asked, found, fresh);
        if (!best || score > best.score) best = { asked, found, keys, score };
      }
    }
    return best;
  }

  /** A word counts once, however many base forms or parts of it are shared; short sentences read best. */
  private scoreOf(asked: Keyed, found: Keyed, keys: readonly string[]): number {
    const byPlace = new Map<number, number>();
    for (const key of keys) {
      const place = asked.said.get(key)?.[0]?.start ?? 0;
      byPlace.set(place, Math.max(byPlace.get(place) ?? 0, this.weights.get(key) ?? 0));
    }
    const sum = [...byPlace.values()].reduce((total, weight) => total + weight, 0);
    return sum / (1 + (asked.text.length + found.text.length) / 1200);
  }
}

interface Best {
  readonly asked: Keyed;
  readonly found: Keyed;
  readonly keys: readonly string[];
  readonly score: number;
}

const marksOf = ({ said }: Keyed, keys: readonly string[]): TextRange[] =>
  joined(keys.flatMap((key) => said.get(key) ?? []).map(({ start, end }) => ({ start, end })));

/** What tells so little of what the best of the pair does is shared, too, but not shown as a reason. */
const worthMarking = 0.25;

function shown(
  { asked, found, keys }: Best,
  weights: ReadonlyMap<string, number>,
): SharedSentences {
  const weightOf = (key: string): number => weights.get(key) ?? 0;
  const most = Math.max(...keys.map(weightOf));
  const told = keys
    .filter((key) => weightOf(key) >= worthMarking * most)
    .sort((a, b) => weightOf(b) - weightOf(a));
  const words = told.flatMap((key) => asked.said.get(key) ?? []);
  const whole = words.filter(({ kind }) => kind !== 'PART');
  return {
    asked: { text: asked.text, marks: marksOf(asked, told) },
    found: { text: found.text, marks: marksOf(found, told) },
    shared: [
      ...new Set((whole.length > 0 ? whole : words).map((word) => word.shown.toLowerCase())),
    ],
  };
}
