import { fold } from '../analyzer/fold.js';
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
const mostMeant = 3;

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

/**
 * How many letters are wrong, missing, too many or changed about with their neighbour between two
 * words; `most + 1` where there are more than `most`.
 */
export function typosBetween(one: string, other: string, most: number): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
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
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}

/** The base form without its inflection may be nearer to the word of the index than the form typed. */
const formsOf = ({ folded, lemmas }: PlanTerm): string[] => [folded, ...lemmas.map(fold)];

/**
 * Words of the index that were probably meant by a word that no document has: those with the fewest
 * typos, the most common first. Typed with its own letters, a word means no other letters.
 */
export function nearestWords(
  asked: readonly PlanTerm[],
  alike: readonly SimilarWord[],
): readonly string[] {
  const [term] = asked;
  if (!term) return [];
  const measured = alike.map((word) => {
    const typos = formsOf(term).map((form) => {
      const most = typosAllowed(Math.min(form.length, term.folded.length));
      const between = typosBetween(form, word.folded, most);
      return between > most ? Infinity : between;
    });
    return { ...word, typos: Math.min(...typos) };
  });
  const least = Math.min(...measured.map(({ typos }) => typos));
  if (least === Infinity) return [];
  return measured
    .filter(({ typos, term: word }) => typos === least && !(typos === 0 && term.marked && word))
    .sort((a, b) => b.df - a.df || (a.term < b.term ? -1 : 1))
    .slice(0, mostMeant)
    .map(({ term: word }) => word);
}
