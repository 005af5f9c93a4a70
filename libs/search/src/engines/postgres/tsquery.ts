import { analyse } from '../../analyzer/analyse.js';
import type { PlanPart, PlanTerm, QueryPlan, TellingWord } from '../../query/query-plan.js';
import { foldedLexeme, lemmaLexemes, likelyLexemes, partLexeme, quoted } from './lexemes.js';

const anyOf = (ways: readonly string[]): string =>
  ways.length === 1 ? (ways[0] ?? '') : `(${[...new Set(ways)].join(' | ')})`;

/** The word as typed, whole or as a beginning. */
function surfaceWays({ surface, folded, marked, prefix }: PlanTerm): string[] {
  const ending = prefix ? ':*' : '';
  if (marked) return [quoted(surface) + ending];
  return [quoted(folded) + ending, quoted(foldedLexeme(folded)) + ending];
}

/** Any form of the word, and compounds with it. */
const wordWays = (lemma: string): string[] =>
  [...lemmaLexemes(lemma), partLexeme(lemma)].map(quoted);

function termWays(term: PlanTerm): string[] {
  const { surface, lemmas, parts, near, translations } = term;
  if (lemmas.length === 0) return surfaceWays(term);
  const asPart = quoted(partLexeme(surface));
  const inside = parts.map((part) => anyOf(wordWays(part))).join(' & ');
  return [
    ...surfaceWays(term),
    asPart,
    ...lemmas.flatMap(wordWays),
    ...[...near, ...translations].flatMap(wordWays),
    ...(inside ? [`(${inside})`] : []),
  ];
}

const partWays = ({ terms, concepts, joined }: PlanPart): string[] => [
  ...(terms.length === 1
    ? terms.flatMap(termWays)
    : [`(${terms.map((term) => anyOf(besideOthers(term))).join(' <-> ')})`]),
  ...joined.flatMap(wordWays),
  ...concepts.map(quoted),
];

/** In a phrase a word is one word: its forms, but no other words. */
const besideOthers = (term: PlanTerm): string[] => [
  ...surfaceWays(term),
  ...term.lemmas.flatMap((lemma) => lemmaLexemes(lemma).map(quoted)),
];

/** What must not be there is the word itself in any form, and nothing that only has it in it. */
const unwantedPart = ({ terms }: PlanPart): string =>
  `!(${terms.map((term) => anyOf(besideOthers(term))).join(' <-> ')})`;

const unwanted = ({ without }: QueryPlan): string[] => without.map(unwantedPart);

const together = (parts: readonly string[]): string | null => parts.join(' & ') || null;

/** The text form of a `tsquery` that asks for all parts of a plan, or null for one that asks nothing. */
export const allWordsQuery = (plan: QueryPlan): string | null =>
  together([...plan.parts.map((part) => anyOf(partWays(part))), ...unwanted(plan)]);

/** The words exactly as typed, whole and with their marks: what ranks highest. */
export const exactQuery = ({ parts }: QueryPlan): string | null =>
  together(parts.flatMap(({ terms }) => terms.map(({ surface }) => quoted(surface))));

/** The words in what is likely any form of them, but not what only begins so, is folded, or has them in it: what ranks higher. */
export const formsQuery = ({ parts }: QueryPlan): string | null =>
  together(
    parts.flatMap(({ terms }) =>
      terms.map(({ surface, lemmas }) =>
        anyOf([surface, ...lemmas.slice(0, 1).flatMap(likelyLexemes)].map(quoted)),
      ),
    ),
  );

const tellingWays = ({ kind, keys, translations }: TellingWord): string =>
  anyOf(kind === 'CONCEPT' ? keys.map(quoted) : [...keys, ...translations].flatMap(wordWays));

/** What a long question asks: a pair of its rarest words, or one of the rarest alone. */
export function longQuery(plan: QueryPlan): string | null {
  const { long } = plan;
  if (!long) return null;
  const pairs = long.pairs.map((pair) => `(${pair.map(tellingWays).join(' & ')})`);
  const any = [...pairs, ...long.alone.map(tellingWays)];
  return any.length > 0 ? together([anyOf(any), ...unwanted(plan)]) : null;
}

/** All parts of a plan in a title or label. */
export function suggestQuery({ parts }: QueryPlan): string | null {
  const inName = parts.map((part) => anyOf(partWays(part)));
  return together(inName);
}

/**
 * What a text may say that names a concept: it was found to do so, or has the words of one of its labels.
 */
export function namingQuery(concept: string, labels: readonly string[]): string {
  const worded = labels.map((label) => {
    const words = analyse(label).map(({ lemmas }) =>
      anyOf(lemmas.flatMap(lemmaLexemes).map(quoted)),
    );
    return words.length > 0 ? [`(${words.join(' & ')})`] : [];
  });
  return anyOf([quoted(concept), ...worded.flat()]);
}
