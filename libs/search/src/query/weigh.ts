import { stopWords } from '../analyzer/stop-words.js';
import { isWord } from './is-word.js';
import type { LongQuestion, PlanPart, PlanTerm, QueryPlan, TellingWord } from './query-plan.js';

/** What the index knows of the words of a question. */
export interface KnownWords {
  /** Documents that have it, by base form, part or concept. What nothing has is absent. */
  readonly df: ReadonlyMap<string, number>;
  /** Words of the index like one that nothing has, by that one as folded; likeliest first. */
  readonly near: ReadonlyMap<string, readonly string[]>;
}

export const nothingKnown: KnownWords = { df: new Map(), near: new Map() };

/** Rarest words that are looked for in pairs, and alone. Ten requests are what an engine is asked at once. */
const most = { paired: 5, concepts: 2, alone: 2, some: 5 };

/** So few documents can all be looked at: a word that no more of them have is enough by itself. */
const rareEnough = 100;

/** Shown of what was searched for beside the words typed. */
const mostShown = 6;

/**
 * Up to two concepts, the rarest, and then the rarest words: a concept tells more than a word. A part of a
 * compound may be enough alone; in pairs only whole words are looked for.
 */
function longOf(telling: readonly TellingWord[]): LongQuestion {
  const known = telling.filter(({ df }) => df > 0);
  const concepts = known.filter(({ kind }) => kind === 'CONCEPT').slice(0, most.concepts);
  const wordsAndParts = known.filter(({ kind }) => kind !== 'CONCEPT');
  const words = wordsAndParts.filter(({ kind }) => kind !== 'PART');
  const paired = [...concepts, ...words].slice(0, most.paired);
  const pairs = paired.flatMap((one, at) =>
    paired.slice(at + 1).map((other) => [one, other] as const),
  );
  const [concept] = concepts;
  const alone = concept ? [concept, ...wordsAndParts] : wordsAndParts;
  return {
    pairs,
    alone: alone.filter(({ df }, at) => at < most.alone || df <= rareEnough).slice(0, most.some),
  };
}

function alsoSearchedFor(plan: QueryPlan, { df }: KnownWords): string[] {
  const typed = new Set(plan.parts.flatMap(({ terms }) => terms.map(({ surface }) => surface)));
  const ofTerm = ({ lemmas, near, translations }: PlanTerm): string[] => {
    const known = lemmas.filter((lemma) => df.has(lemma)).slice(0, 1);
    return [...known, ...near, ...translations];
  };
  const words = plan.parts.flatMap(({ terms, joined }) => [...joined, ...terms.flatMap(ofTerm)]);
  const labels = plan.telling.filter(({ kind }) => kind === 'CONCEPT').map(({ shown }) => shown);
  const asTyped = plan.parts
    .map(({ terms }) => terms.map(({ surface }) => surface).join(' '))
    .join(' ');
  const shown = [...words, ...labels].filter(
    (word) =>
      (labels.includes(word) || isWord(word)) && !typed.has(word) && word.toLowerCase() !== asTyped,
  );
  // A word and the label that is written like it are one thing to a reader.
  const written = shown.map((word) => word.toLowerCase());
  return shown.filter((_, at) => written.indexOf(written[at] ?? '') === at).slice(0, mostShown);
}

/**
 * The same question asked for some of its words, where nothing has all of them: any of the rarest that
 * documents have, parts of compounds only where there are no whole words. Null where none has any, and
 * for a question that says what must not be there: it is meant to the letter.
 */
export function forSomeWords(plan: QueryPlan): QueryPlan | null {
  if (plan.without.length > 0) return null;
  const known = plan.telling.filter(({ df }) => df > 0);
  const whole = known.filter(({ kind }) => kind !== 'PART');
  const alone = (whole.length > 0 ? whole : known).slice(0, most.some);
  return alone.length > 0 ? { ...plan, long: { pairs: [], alone } } : null;
}

/**
 * Adds what the index knows: how rare the words are, which are meant as they stand and which could go
 * on, and what was probably meant by words that nothing has. Pure.
 */
export function weighed(plan: QueryPlan, known: KnownWords): QueryPlan {
  // Any of the base forms will do, so the word is no rarer than the most common of them.
  const dfOf = (keys: readonly string[]): number =>
    Math.max(0, ...keys.map((key) => known.df.get(key) ?? 0));
  const isWhole = ({ surface, lemmas }: PlanTerm): boolean =>
    !stopWords.has(surface) && lemmas.some((lemma) => known.df.has(lemma));
  const termOf = (term: PlanTerm): PlanTerm => {
    const translations = term.translations.filter((word) => known.df.has(word));
    const isUnderstood = term.lemmas.length === 0 || translations.length > 0;
    return {
      ...term,
      prefix: term.prefix && !isWhole(term),
      near: isUnderstood ? [] : (known.near.get(term.folded) ?? []),
      translations,
    };
  };
  const partOf = (part: PlanPart): PlanPart => ({ ...part, terms: part.terms.map(termOf) });
  const keysOf = (keys: readonly string[]): readonly string[] => {
    const there = keys.filter((key) => known.df.has(key));
    return there.length > 0 ? there : keys;
  };
  const telling = plan.telling
    .map((word) => {
      const translations = word.translations.filter((one) => known.df.has(one));
      const df = dfOf([...word.keys, ...translations]);
      return { ...word, keys: keysOf(word.keys), translations, df };
    })
    .sort((a, b) => (a.df || Infinity) - (b.df || Infinity));
  const complete = { ...plan, parts: plan.parts.map(partOf), telling };
  return {
    ...complete,
    long: plan.long && longOf(telling),
    alsoSearchedFor: alsoSearchedFor(complete, known),
  };
}

/** Every word that `weighed` would know the weight of. */
export const wordsToWeigh = ({ parts, telling }: QueryPlan): string[] => [
  ...new Set([
    ...telling.flatMap(({ keys, translations }) => [...keys, ...translations]),
    ...parts.flatMap(({ terms, joined }) => [
      ...joined,
      ...terms.flatMap(({ lemmas, parts: inside, translations }) => [
        ...lemmas,
        ...inside,
        ...translations,
      ]),
    ]),
  ]),
];
