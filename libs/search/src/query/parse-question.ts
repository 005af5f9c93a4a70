import { analyse, type Token } from '../analyzer/analyse.js';
import { clean } from '../analyzer/clean.js';
import { isKnownWord } from '../analyzer/word.js';
import { joinedWords } from '../analyzer/joined-words.js';
import { Vocabulary } from '../vocabulary/vocabulary.js';
import { asksInEnglish, translationsOf } from './in-english.js';
import { type Piece, piecesOf } from './pieces.js';
import type { PlanPart, PlanTerm, QueryPlan } from './query-plan.js';
import { saysMore, tellingWords } from './telling-words.js';

/** From this length on every word is also the beginning of longer ones; the last one sooner. */
const prefixLength = { any: 3, last: 2 };

/** What a question may ask for at once; further words are not read. */
const mostParts = 32;

export interface QuestionOptions {
  /** The words as typed: no other forms, beginnings, compounds, concepts or spellings. */
  readonly onlyMyWords?: boolean;
}

/** A part, and the words of the question it was made of. */
export interface ReadPart extends PlanPart {
  readonly tokens: readonly Token[];
  /** Of its concepts those that all of its words belong to. */
  readonly named: readonly string[];
}

const ownLetters = /[åäö]/u;

interface TermOptions {
  prefix: boolean;
  lemmas: boolean;
  parts: boolean;
  translations: readonly string[];
}

/**
 * Base forms of a word that may go on: kron is the beginning of many words, and not yet of krona,
 * which would bring every kr along.
 */
function lemmasOfUnfinished({ surface, lemmas }: Token): readonly string[] {
  if (isKnownWord(surface)) return lemmas;
  const others = lemmas.filter((lemma) => lemma === surface || !lemma.startsWith(surface));
  return others.length > 0 ? others : [surface];
}

function termOf(token: Token, options: TermOptions): PlanTerm {
  const { surface, folded } = token;
  const lemmas = options.prefix ? lemmasOfUnfinished(token) : token.lemmas;
  return {
    surface,
    folded,
    marked: ownLetters.test(surface),
    prefix: options.prefix,
    lemmas: options.lemmas ? lemmas : [],
    parts: options.parts ? token.parts.map(({ lemma }) => lemma) : [],
    near: [],
    translations: options.translations,
  };
}

/** How the whole question is asked. */
interface Asked {
  readonly onlyMyWords: boolean;
  readonly inEnglish: boolean;
}

function partOf(
  piece: Piece,
  tokens: readonly Token[],
  isLast: boolean,
  { onlyMyWords, inEnglish }: Asked,
): ReadPart {
  const terms = tokens.map((token, position) => {
    const inOtherWords = !piece.quoted && !onlyMyWords;
    const finished = piece.negative || onlyMyWords || (piece.quoted && !piece.open);
    const mayGoOn = !finished && position === tokens.length - 1;
    const least = isLast ? prefixLength.last : prefixLength.any;
    return termOf(token, {
      prefix: mayGoOn && token.folded.length >= least,
      lemmas: inOtherWords,
      parts: inOtherWords && !piece.negative && tokens.length === 1,
      translations: inOtherWords && !piece.negative ? translationsOf(token, inEnglish) : [],
    });
  });
  return { terms, tokens, quoted: piece.quoted, concepts: [], joined: [], named: [] };
}

const keyOf = ({ terms, quoted }: PlanPart): string =>
  `${quoted} ${terms.map(({ surface, prefix }) => surface + (prefix ? '*' : '')).join(' ')}`;

function distinct(parts: readonly ReadPart[]): ReadPart[] {
  const named = parts.filter(({ terms }) => terms.length > 0);
  return [...new Map(named.map((part) => [keyOf(part), part])).values()].slice(0, mostParts);
}

/** Words too common to tell anything need not be there, unless there are no others. */
function withoutCommonWords(parts: readonly ReadPart[]): ReadPart[] {
  const telling = parts.filter(({ quoted, tokens }) => quoted || tokens.some(({ stop }) => !stop));
  return telling.length > 0 ? telling : [...parts];
}

/** What a run of words names, as a run of the same words. */
interface Named {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Concepts that the words name; those of a label that has more words, where they are its beginning. */
function conceptsNamed(tokens: readonly Token[], vocabulary: Vocabulary): Named[] {
  const runs = vocabulary
    .conceptsIn(tokens)
    .map(({ concept, from, to }) => ({ name: concept, from, to }));
  const begun = vocabulary.conceptsBegunBy(tokens);
  return [...runs, ...begun.map((name) => ({ name, from: 0, to: tokens.length }))];
}

/** The concepts that a word names by itself, given its base form. */
const conceptsOfWord = (lemma: string, vocabulary: Vocabulary): string[] =>
  vocabulary
    .conceptsIn([
      {
        surface: lemma,
        folded: lemma,
        ...{ start: 0, end: 0, lemmas: [lemma], guessed: false, parts: [], stop: false },
      },
    ])
    .map(({ concept }) => concept);

/** A compound is about what its first part names: lärcentrautveckling is of lärcentrum. */
function conceptsInside({ tokens, terms }: ReadPart, vocabulary: Vocabulary): string[] {
  const [token] = tokens;
  if (!token || tokens.length > 1 || terms[0]?.parts.length === 0) return [];
  return token.parts
    .filter(({ start, end }) => start === token.start && end < token.end)
    .flatMap(({ lemma }) => conceptsOfWord(lemma, vocabulary));
}

/** Tells each part which concepts and which words written together its words belong to. */
function withWiderWays(
  parts: readonly ReadPart[],
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): ReadPart[] {
  const joined = joinedWords(tokens).map(({ lemma, from, to }) => ({ name: lemma, from, to }));
  const concepts = [
    ...conceptsNamed(tokens, vocabulary),
    ...joined.flatMap(({ name, ...run }) =>
      conceptsOfWord(name, vocabulary).map((concept) => ({ name: concept, ...run })),
    ),
  ];
  const namesOf = (part: ReadPart, runs: readonly Named[]): string[] =>
    runs
      .filter(({ from, to }) => {
        const run = tokens.slice(from, to);
        return part.tokens.every((token) => run.includes(token));
      })
      .map(({ name }) => name);
  return parts.map((part) => {
    if (part.quoted) return part;
    const named = namesOf(part, concepts);
    const all = new Set([...named, ...conceptsInside(part, vocabulary)]);
    return { ...part, named, concepts: [...all], joined: namesOf(part, joined) };
  });
}

const planned = ({ terms, quoted, concepts, joined }: ReadPart): PlanPart => ({
  terms,
  quoted,
  concepts,
  joined,
});

/**
 * Reads what somebody typed: words (all must be there), "phrases", and -words or -"phrases" that
 * must not be. Words joined by a hyphen or the like are a phrase. Never fails: what is no word is
 * passed over. Pure; what the index knows of the words is added by `weighed`.
 */
export function parseQuestion(
  question: string,
  vocabulary: Vocabulary = Vocabulary.empty,
  { onlyMyWords = false }: QuestionOptions = {},
): QueryPlan {
  const text = clean(question);
  const pieces = piecesOf(text);
  const isPlain = ({ quoted, negative }: Piece): boolean => !quoted && !negative;
  const tokens = analyse(
    onlyPlain(
      text,
      pieces.filter((piece) => !isPlain(piece)),
    ),
  );
  const asked = { onlyMyWords, inEnglish: asksInEnglish(tokens) };
  const read = pieces.map((piece, position) => {
    const own = isPlain(piece)
      ? tokens.filter(({ start }) => start >= piece.start && start < piece.end)
      : analyse(piece.text);
    return {
      part: partOf(piece, own, position === pieces.length - 1, asked),
      negative: piece.negative,
    };
  });
  const pick = (negative: boolean): ReadPart[] =>
    distinct(read.filter((one) => one.negative === negative).map(({ part }) => part));
  const wanted = withoutCommonWords(pick(false));
  const parts = onlyMyWords ? wanted : withWiderWays(wanted, tokens, vocabulary);
  const without = pick(true);
  return {
    parts: parts.map(planned),
    without: without.map(planned),
    telling: tellingWords(parts, vocabulary),
    long: !onlyMyWords && without.length === 0 && saysMore(parts) ? { pairs: [], alone: [] } : null,
    alsoSearchedFor: [],
  };
}

/** The text with everything but the plain pieces blanked out, so that places stay. */
function onlyPlain(text: string, others: readonly Piece[]): string {
  let kept = '';
  for (const { start, end } of others) {
    kept += text.slice(kept.length, start) + ';'.repeat(end - start);
  }
  return kept + text.slice(kept.length);
}
