import type { RequestContext } from '@pis/core';
import type { QueryPlan, TellingWord } from '../query/query-plan.js';
import { type Collection, weightOf } from '../ranking/bm25.js';
import type { ReadSentence } from './read-words.js';

/** A word of the text asked with, with how much it tells of what the text is about. */
export interface AskedWord extends TellingWord {
  /** How often the text says it. */
  readonly times: number;
  /** Rare in the collection and often in the text: much. */
  readonly tells: number;
}

/** Words of a text that its likes are ranked by; the rest tells too little. */
const mostRankedBy = 48;

/** Of these candidates are made: pairs, and words that are each enough alone. */
const most = { paired: 5, alone: 30 };

/** So many documents can all be looked at: words are enough alone while those that have them are no more. */
const lookedAt = 1500;

/** How soon saying it again tells no more. */
const k3 = 2;

/** A word that more than this share of all documents have is no sign of likeness. */
const common = 0.3;

/** In a collection so small that shares say nothing, this many documents are not yet many. */
const fewest = 3;

export const timesWeight = (times: number): number => ((k3 + 1) * times) / (k3 + times);

type Counted = TellingWord & { readonly times: number };

/** Everything the sentences say, each once, with how often. Words of the product itself tell nothing of an idea. */
export function countedWords(sentences: readonly ReadSentence[]): Counted[] {
  const counted = new Map<string, Counted>();
  for (const { words } of sentences) {
    for (const { kind, keys, shown } of words) {
      if (kind === 'CONCEPT' && keys.some((key) => key.startsWith('xp'))) continue;
      const name = `${kind} ${keys.join(' ')}`;
      const known = counted.get(name);
      counted.set(
        name,
        known
          ? { ...known, times: known.times + 1 }
          : {
              ...{ kind, keys, translations: [], shown, df: 0 },
              ...{ times: 1, place: counted.size, within: null },
            },
      );
    }
  }
  return [...counted.values()];
}

interface FrequencyRow {
  docs: number;
  words: number;
  known: { term: string; df: number }[];
}

/** What the index knows of the words, and how much it holds. One statement. */
async function readFrequencies(
  ctx: RequestContext,
  keys: readonly string[],
): Promise<FrequencyRow> {
  const [row] = await ctx.sql<FrequencyRow>(
    'likeness_frequencies',
    `SELECT coalesce((SELECT docs FROM search_size), 0) AS docs,
       coalesce((SELECT words FROM search_size), 0)::float8 AS words,
       (SELECT coalesce(json_agg(json_build_object('term', term, 'df', df)), '[]')
        FROM search_term WHERE term = ANY($1::text[]) AND df > 0) AS known`,
    [keys],
  );
  return row ?? { docs: 0, words: 0, known: [] };
}

/** What a text tells. */
export interface Told {
  /** Those of its words that documents have, the most telling first. */
  readonly words: readonly AskedWord[];
  /** How much its most telling words tell together, those that no document has among them. */
  readonly whole: number;
}

/** What the text tells, against what is in the index now. One statement. */
export async function weighText(
  ctx: RequestContext,
  sentences: readonly ReadSentence[],
): Promise<Told> {
  const counted = countedWords(sentences);
  const { known, ...collection } = await readFrequencies(ctx, [
    ...new Set(counted.flatMap(({ keys }) => keys)),
  ]);
  return telling(counted, new Map(known.map(({ term, df }) => [term, df])), collection);
}

/** What stands for the whole of a text: its most telling words. */
const mostOfText = 12;

/** Pure half of `weighText`. */
export function telling(
  counted: readonly Counted[],
  df: ReadonlyMap<string, number>,
  collection: Collection,
): Told {
  const weighed = counted
    .map((word) => ({ ...word, df: Math.max(0, ...word.keys.map((key) => df.get(key) ?? 0)) }))
    .filter((word) => word.df <= fewest || word.df <= common * collection.docs)
    .map((word) => ({ ...word, tells: weightOf(word, collection) * timesWeight(word.times) }))
    .sort((a, b) => b.tells - a.tells || (a.shown < b.shown ? -1 : 1));
  return {
    words: weighed.filter((word) => word.df > 0).slice(0, mostRankedBy),
    whole: weighed.slice(0, mostOfText).reduce((sum, { tells }) => sum + tells, 0),
  };
}

/** Something is asked for, and no word of it must be there. */
const anything = { terms: [], quoted: false, concepts: [], joined: [] };

/**
 * What either engine is asked so that it finds what could be like the text; null where the text has no
 * word that any document has.
 */
export function likenessPlan(words: readonly AskedWord[]): QueryPlan | null {
  const [first] = words;
  if (!first) return null;
  const whole = words.filter(({ kind }) => kind !== 'PART');
  const paired = (whole.length > 1 ? whole : words).slice(0, most.paired);
  const pairs = paired.flatMap((one, at) =>
    paired.slice(at + 1).map((other) => [one, other] as const),
  );
  const alone = enoughAlone(whole.length > 0 ? whole : words);
  return {
    parts: [anything],
    without: [],
    telling: words,
    long: { pairs, alone },
    alsoSearchedFor: [],
  };
}

/** The most telling words that together few enough documents have; the first in any case. */
function enoughAlone(words: readonly AskedWord[]): AskedWord[] {
  let documents = 0;
  return words
    .filter(({ df }, at) => {
      if (at > 0 && documents + df > lookedAt) return false;
      documents += df;
      return true;
    })
    .slice(0, most.alone);
}
