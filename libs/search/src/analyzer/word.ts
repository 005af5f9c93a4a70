import { type CompoundPiece, likeliestFirst, piecesOf, shortestKnownCompound } from './compound.js';
import { domainCompounds, notCompounds } from './domain-lexicon.js';
import { foldedCompound, foldedForms } from './folded-forms.js';
import { lexicon } from './lexicon/load-lexicon.js';
import { use } from './lexicon/reading.js';
import { englishStems, swedishStem } from './stems.js';
import type { TokenPart } from './token.js';

/** What a word is, whatever text it stands in; places are those of its letters. */
export interface Word {
  readonly lemmas: readonly string[];
  /** Typed without marks that its lemmas have: what it is, is guessed. */
  readonly guessed: boolean;
  readonly parts: readonly TokenPart[];
}

const compounds = new Map(
  domainCompounds.flatMap((compound) =>
    [...compound.forms, ...(compound.begins ?? [])].map((form) => [form, compound] as const),
  ),
);

const knownLemmas = (word: string): string[] =>
  likeliestFirst(
    word,
    lexicon
      .readings(word)
      .filter(({ uses }) => (uses & use.word) !== 0)
      .map(({ lemma }) => lemma),
  );

/** Whether the lexicon has the word in this form. */
export const isKnownWord = (word: string): boolean => knownLemmas(word).length > 0;

/** A piece, and what it is made of itself. */
function partsOf(word: string, { from, to, lemmas }: CompoundPiece): TokenPart[] {
  const text = word.slice(from, to);
  const own = lemmas.map((lemma) => ({ lemma, start: from, end: to }));
  const domain = compounds.get(text);
  if (domain) return [...own, ...domainParts(from, to, domain)];
  const [lemma = ''] = lemmas;
  const shared = sharedLength(text, lemma);
  const inner = knownParts(lemma, [lemma]).filter(({ start }) => start < shared);
  return [
    ...own,
    ...inner.map((part) => ({
      lemma: part.lemma,
      start: from + part.start,
      end: part.end === lemma.length || part.end > shared ? to : from + part.end,
    })),
  ];
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

const domainParts = (
  from: number,
  to: number,
  { head, parts: [first, second] }: (typeof domainCompounds)[number],
): TokenPart[] => [
  { lemma: first, start: from, end: from + head },
  { lemma: second, start: from + head, end: to },
];

/** The parts of a word that the lexicon knows: its last part is inflected as it is itself. */
function knownParts(word: string, lemmas: readonly string[]): TokenPart[] {
  const domain = compounds.get(word);
  if (domain) return domainParts(0, word.length, domain);
  if (lemmas.every((lemma) => lemma.length < shortestKnownCompound || notCompounds.has(lemma)))
    return [];
  const pieces = piecesOf(word, shortestKnownCompound);
  const last = pieces.at(-1);
  if (!last) return [];
  const before = word.slice(0, last.from);
  const heads = last.lemmas.filter((lemma) => lemmas.includes(before + lemma));
  if (heads.length === 0) return [];
  return [...pieces.slice(0, -1), { ...last, lemmas: heads }].flatMap((piece) =>
    partsOf(word, piece),
  );
}

/** What only begins compounds, as it stands in "hälso- och sjukvård". */
const boundLemmas = (word: string): string[] =>
  likeliestFirst(
    word,
    lexicon.readings(word).map(({ lemma }) => lemma),
  );

function unknownCompound(word: string): Word | null {
  const pieces = piecesOf(word);
  const last = pieces.at(-1);
  if (!last) return null;
  return {
    lemmas: last.lemmas.map((lemma) => word.slice(0, last.from) + lemma),
    guessed: false,
    parts: pieces.flatMap((piece) => partsOf(word, piece)),
  };
}

/** A word typed without å, ä, ö, é: what it may be a form of, and the parts of the first of them. */
function withoutMarks(word: string): Word | null {
  const forms = foldedForms(word, use.word);
  const [first] = forms;
  const compound = first === undefined ? foldedCompound(word) : null;
  const found = compound ? unknownCompound(compound) : null;
  if (found) {
    return { ...found, guessed: true, lemmas: [...found.lemmas, ...englishStems(word)] };
  }
  if (first === undefined) return null;
  return {
    lemmas: [...new Set([...forms.flatMap(knownLemmas), ...englishStems(word)])],
    guessed: true,
    parts: knownParts(first, knownLemmas(first)),
  };
}

/** What a word in lower case is: by the lexicon, else as a compound, else without its marks, else by stems. */
export function readWord(word: string): Word {
  const lemmas = knownLemmas(word);
  if (lemmas.length > 0) return { lemmas, guessed: false, parts: knownParts(word, lemmas) };
  const bound = boundLemmas(word);
  if (bound.length > 0) return { lemmas: bound, guessed: false, parts: [] };
  return (
    unknownCompound(word) ??
    withoutMarks(word) ?? {
      lemmas: [swedishStem(word), ...englishStems(word)],
      guessed: false,
      parts: [],
    }
  );
}

/** Whether a word is the form that its own forms are compared by. */
export const isBaseForm = (word: string): boolean => readWord(word).lemmas[0] === word;
