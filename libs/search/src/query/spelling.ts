import { fold } from '../analyzer/fold.js';
import { englishMark } from '../analyzer/token.js';
import type { PlanTerm } from './query-plan.js';

/** A word of the index that looks like one asked for. */
export interface SimilarWord {
  readonly term: string;
  readonly folded: string;
  readonly df: number;
}

/** From these lengths on a word may have one typo, or two. */
const typoLength = { one: 5, two: 9 };

/** Words that stand for one that nothing has. */
const mostMeant = 2;

export function typosAllowed(length: number): number {
  if (length >= typoLength.two) return 2;
  return length >= typoLength.one ? 1 : 0;
}

/** The word with two neighbouring letters changed about, every way; itself not. */
export const swapped = (word: string): string[] =>
  [...word].slice(1).flatMap((_letter, at) => {
    const letters = [...word];
    [letters[at], letters[at + 1]] = [letters[at + 1] ?? '', letters[at] ?? ''];
    const other = letters.join('');
    return other === word ? [] : [other];
  });

/** The first letter is hardly ever wrong: a word that differs there is mostly another one. */
const firstLetterCosts = 1;

/**
 * How many letters are wrong, missing, too many or changed about with their neighbour between two
 * words, a wrong first one counted twice; `most + 1` where there are more than `most`.
 */
export function typosBetween(one: string, other: string, most: number): number {
  const extra = one[0] === other[0] ? 0 : firstLetterCosts;
  return Math.min(extra + distance(one, other, most - extra), most + 1);
}

const surrogate = /[\uD800-\uDFFF]/;

/** A word by its letters: itself, unless some of them take two places. */
const lettersOf = (word: string): ArrayLike<string> => (surrogate.test(word) ? [...word] : word);

function distance(one: string, other: string, most: number): number {
  if (most < 0) return 1;
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let nearest = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      next.push(least);
      nearest = Math.min(nearest, least);
    }
    if (nearest > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}

/** Endings that a mistyped word may have beside its typo; the index has base forms. */
const endings = /(?:[aeo]rna|arnas|ernas|ornas|ens|ets|[aeo]r|e[nt])$/;
const shortestBase = 4;

interface Form {
  readonly form: string;
  /** Typos it may have. */
  readonly most: number;
}

/** The word without its inflection may be nearer to the word of the index than the form typed. */
export function formsOf({ folded, lemmas }: PlanTerm): Form[] {
  const allowed = typosAllowed(folded.length);
  const swedish = lemmas.filter((lemma) => !lemma.startsWith(englishMark));
  const bases = [...swedish.map(fold), folded.replace(endings, '')].filter(
    (form) => form.length >= shortestBase && form !== folded,
  );
  const mostOf = (form: string): number =>
    Math.min(allowed, Math.max(1, typosAllowed(form.length)));
  return [
    { form: folded, most: allowed },
    ...[...new Set(bases)].map((form) => ({ form, most: mostOf(form) })),
  ];
}

/**
 * Patterns of which a word meets at least one when it has no more typos than a word of that length may
 * have: some piece is as it should be. For LIKE; empty where no typo is allowed.
 */
export function patternsNear({ form, most }: Form): string[] {
  const letters = [...form];
  const pieces = most + 1;
  if (pieces === 1) return [];
  const size = Math.floor(letters.length / pieces);
  return Array.from({ length: pieces }, (_, at) => {
    const isLast = at === pieces - 1;
    const piece = letters.slice(at * size, isLast ? undefined : (at + 1) * size).join('');
    return `${at === 0 ? '' : '%'}${piece}${isLast ? '' : '%'}`;
  });
}

function lettersInCommon(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/**
 * Words of the index that were probably meant by a word that no document has: those with the fewest
 * typos, of these the ones that begin most like it. Typed with its own letters, a word means no others.
 */
export function nearestWords(term: PlanTerm, alike: readonly SimilarWord[]): readonly string[] {
  const measured = alike.map((word) => {
    const typos = formsOf(term).map(({ form, most }) => {
      const between = typosBetween(form, word.folded, most);
      return between > most ? Infinity : between;
    });
    const common = lettersInCommon(term.folded, word.folded);
    return { ...word, typos: Math.min(...typos), common };
  });
  const meant = measured.filter(({ typos }) => !(typos === 0 && term.marked));
  const least = Math.min(...meant.map(({ typos }) => typos));
  if (least === Infinity) return [];
  const likeliest = meant.filter(({ typos }) => typos === least);
  const most = Math.max(...likeliest.map(({ common }) => common));
  return likeliest
    .filter(({ common }) => common === most)
    .sort((a, b) => b.df - a.df || (a.term < b.term ? -1 : 1))
    .slice(0, mostMeant)
    .map(({ term: word }) => word);
}
