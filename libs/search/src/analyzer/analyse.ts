import { abbreviationAt } from './abbreviated.js';
import { insideWord } from './clean.js';
import { domainLemmas } from './domain-lexicon.js';
import { fold } from './fold.js';
import { lexicon } from './lexicon/load-lexicon.js';
import { numberAt } from './numbers.js';
import { stopWords } from './stop-words.js';
import type { Token, TokenPart } from './token.js';
import { readWord } from './word.js';

export type { Token, TokenPart } from './token.js';

/** Names the rules of the code; the lexicon names itself. */
const rules = '3';

/**
 * Names what tokens are made by, rules and lexicon. A new value makes the worker write the whole
 * index again.
 */
export const analyzerVersion = `${rules}-${lexicon.hash}`;

/** Longer words are cut: the database takes no more, and nobody types them. Characters. */
const longestWord = 100;

/** Words that are remembered with what they are, twice so many at most; texts repeat their words. */
const mostRemembered = 40_000;

/** An ending that is written apart from its word: EU:s, ESF:en, organisation's. */
const ending = `(?:[:'’](?:s|n|en|ens|et|ets|t|er|ers|erna|ernas|ar|ars|arna|arnas|a|e)(?![\\p{L}\\p{N}\\p{M}]))?`;
const words = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${insideWord}]*${ending}`, 'gu');
const unseen = new RegExp(`[${insideWord}]`, 'gu');
const endingMark = /[:'’].*$/u;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const fullStop = 0x2e;

type Place = 'start' | 'end';
type Analysis = Omit<Token, Place>;

const cut = (word: string): string =>
  word.length > longestWord ? word.slice(0, longestWord).replace(/\p{Surrogate}/gu, '') : word;

const plain = (run: string): string => run.replace(unseen, '').normalize('NFC').toLowerCase();

/** Parts by the letters of the word as it stands in the text, unseen and combining characters counted. */
function placed(run: string, word: string, parts: readonly TokenPart[]): readonly TokenPart[] {
  if (parts.length === 0 || run.length === word.length) return parts;
  const written: number[] = [];
  for (let at = 0; at <= run.length; at += 1) written.push(plain(run.slice(0, at)).length);
  const placeOf = (letter: number, last: boolean): number =>
    last ? written.lastIndexOf(letter) : Math.max(written.indexOf(letter), 0);
  return parts.map(({ lemma, start, end }) => ({
    lemma,
    start: start === 0 ? 0 : placeOf(start, true),
    end: end >= word.length ? run.length : placeOf(end, true),
  }));
}

function read(run: string): Analysis | null {
  const surface = cut(plain(run));
  const word = surface.replace(endingMark, '');
  const folded = cut(fold(word));
  if (!folded) return null;
  const stop = stopWords.has(word);
  const lemmas = domainLemmas.get(word);
  if (lemmas) return { surface, folded, lemmas: [...lemmas], guessed: false, parts: [], stop };
  const found = readWord(word);
  return {
    surface,
    folded,
    lemmas: [...found.lemmas],
    guessed: found.guessed,
    parts: placed(run.replace(endingMark, ''), word, found.parts),
    stop,
  };
}

/** The words of late, and those before them: what is still used is carried over, what is not is let go. */
let recent = new Map<string, Analysis>();
let older = new Map<string, Analysis>();

function analysisOf(run: string, remembering: boolean): Analysis | null {
  const known = recent.get(run);
  if (known) return known;
  const analysis = older.get(run) ?? read(run);
  if (!remembering) return analysis;
  if (recent.size >= mostRemembered) {
    older = recent;
    recent = new Map();
  }
  if (analysis) recent.set(run, analysis);
  return analysis;
}

/** What is no plain run of letters and digits: a number in groups, an abbreviation with stops. */
function special(text: string, start: number, run: string): Token | null {
  if (isDigit(run.charCodeAt(0))) {
    const number = numberAt(text, start);
    if (!number) return null;
    const { end, value } = number;
    return {
      surface: value,
      folded: value,
      start,
      end,
      lemmas: [value],
      guessed: false,
      parts: [],
      stop: false,
    };
  }
  if (text.charCodeAt(start + run.length) !== fullStop) return null;
  const abbreviation = abbreviationAt(text, start);
  if (!abbreviation) return null;
  const { end, surface, lemma } = abbreviation;
  const folded = fold(surface);
  return {
    surface,
    folded,
    start,
    end,
    lemmas: [lemma ?? folded],
    guessed: false,
    parts: [],
    stop: lemma === null,
  };
}

export interface AnalyseOptions {
  /** False for a text of which nothing shall stay, not even its words in the memory of the process. */
  readonly remembering?: boolean;
}

/**
 * The words of a text, in order. The only way from text to words, for what is indexed, what is asked
 * and what is marked alike. The same text always gives the same words.
 */
export function analyse(text: string, { remembering = true }: AnalyseOptions = {}): Token[] {
  const tokens: Token[] = [];
  words.lastIndex = 0;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const [run] = match;
    const start = match.index;
    const found = special(text, start, run);
    if (found) {
      tokens.push(found);
      words.lastIndex = found.end;
      continue;
    }
    const analysis = analysisOf(run, remembering);
    if (!analysis) continue;
    const { surface, folded, lemmas, guessed, parts, stop } = analysis;
    const end = start + run.length;
    const own =
      parts.length === 0
        ? parts
        : parts.map((part) => ({
            lemma: part.lemma,
            start: start + part.start,
            end: start + part.end,
          }));
    tokens.push({ surface, folded, start, end, lemmas, guessed, parts: own, stop });
  }
  return tokens;
}
