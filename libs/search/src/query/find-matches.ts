import type { Token } from '../analyzer/analyse.js';
import type { ConceptRun } from '../vocabulary/vocabulary.js';
import type { PlanPart, PlanTerm, QueryPlan } from './query-plan.js';
import { typosAllowed, typosBetween } from './spelling.js';

/** A place in a text, UTF-16, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A place where the text says what was asked for. */
export interface Match extends TextRange {
  /** Which part of the plan. */
  readonly part: number;
}

/** A text taken to words, and the concepts they name. */
export interface ReadText {
  readonly tokens: readonly Token[];
  readonly concepts: readonly ConceptRun[];
}

const sharesOne = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((word) => other.includes(word));

function isTyped({ surface, folded, marked, prefix }: PlanTerm, token: Token): boolean {
  const [typed, there] = marked ? [surface, token.surface] : [folded, token.folded];
  return prefix ? there.startsWith(typed) : there === typed;
}

/** Of a longer word only its beginning is what was asked for, where folding kept its letters in place. */
function typedEnd({ folded, prefix }: PlanTerm, token: Token): number {
  const inPlace = token.folded.length === token.end - token.start;
  return prefix && inPlace ? token.start + folded.length : token.end;
}

/** Where the word itself stands: as typed, or in another form. */
function wordAt(term: PlanTerm, token: Token): TextRange | null {
  if (sharesOne(term.lemmas, token.lemmas)) return { start: token.start, end: token.end };
  if (isTyped(term, token)) return { start: token.start, end: typedEnd(term, token) };
  return null;
}

/** Parts of a compound that are the word. */
const insideOf = (words: readonly string[], token: Token): TextRange[] =>
  token.parts
    .filter(({ lemma }) => words.includes(lemma))
    .map(({ start, end }) => ({ start, end }));

/** The ways of one term to be met by one word of the text: the whole word, else parts of it. */
function termAt(term: PlanTerm, token: Token): TextRange[] {
  const whole = wordAt(term, token);
  if (whole) return [whole];
  if (term.lemmas.length === 0) return [];
  const otherwise = [...term.near, ...term.translations];
  const meant = [...term.lemmas, term.surface, ...otherwise, ...term.parts];
  if (sharesOne([...otherwise, ...term.parts], token.lemmas)) {
    return [{ start: token.start, end: token.end }];
  }
  return insideOf(meant, token);
}

/** Words beside each other, each in one of its forms. */
function phraseAt(tokens: readonly Token[], at: number, terms: readonly PlanTerm[]): TextRange[] {
  const ranges = terms.map((term, step) => {
    const token = tokens[at + step];
    return token ? wordAt(term, token) : null;
  });
  const [first, last] = [ranges[0], ranges.at(-1)];
  return ranges.every(Boolean) && first && last ? [{ start: first.start, end: last.end }] : [];
}

function partAt(tokens: readonly Token[], at: number, { terms, joined }: PlanPart): TextRange[] {
  const token = tokens[at];
  const [term] = terms;
  if (!token || !term) return [];
  const found = terms.length > 1 ? phraseAt(tokens, at, terms) : termAt(term, token);
  if (found.length > 0 || joined.length === 0) return found;
  return sharesOne(joined, token.lemmas)
    ? [{ start: token.start, end: token.end }]
    : insideOf(joined, token);
}

type MayMeet = (token: Token) => boolean;

function mayMeetOf(parts: readonly PlanPart[]): MayMeet {
  const words = new Set<string>();
  const typed = new Set<string>();
  const beginnings: PlanTerm[] = [];
  for (const { terms, joined } of parts) {
    for (const word of joined) words.add(word);
    for (const term of terms) {
      const { surface, folded, lemmas, parts: pieces, near, translations } = term;
      for (const word of [...lemmas, surface, ...near, ...translations, ...pieces]) words.add(word);
      if (term.prefix) beginnings.push(term);
      else typed.add(term.marked ? surface : folded);
    }
  }
  return (token) =>
    token.lemmas.some((lemma) => words.has(lemma)) ||
    typed.has(token.folded) ||
    typed.has(token.surface) ||
    token.parts.some(({ lemma }) => words.has(lemma)) ||
    beginnings.some((term) => isTyped(term, token));
}

const kept = new WeakMap<readonly PlanPart[], MayMeet>();

/** Whether a word may meet any of some parts: told at once, since most words of a text meet none. */
function mayMeet(parts: readonly PlanPart[]): MayMeet {
  const known = kept.get(parts) ?? mayMeetOf(parts);
  kept.set(parts, known);
  return known;
}

/** Where the text names the concepts of a part, by whatever label. */
function conceptsOf({ tokens, concepts }: ReadText, part: PlanPart): TextRange[] {
  return concepts
    .filter(({ concept }) => part.concepts.includes(concept))
    .flatMap(({ from, to }) => {
      const [first, last] = [tokens[from], tokens[to - 1]];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    });
}

/** Where nothing in a text is the word, what is spelled nearly so. */
function mistypedIn(tokens: readonly Token[], { terms, quoted }: PlanPart): TextRange[] {
  const [term] = terms;
  if (!term || terms.length > 1 || quoted || term.lemmas.length === 0) return [];
  const most = typosAllowed(term.folded.length);
  if (most === 0) return [];
  return tokens
    .filter(({ folded }) => typosBetween(term.folded, folded, most) <= most)
    .map(({ start, end }) => ({ start, end }));
}

const inOrder = (matches: Match[]): Match[] =>
  matches.sort((a, b) => a.start - b.start || a.end - b.end);

/** Every place in one text that meets a part of the plan, in order of the text. */
export function findMatches(text: ReadText, { parts }: QueryPlan): Match[] {
  const mayBeMet = mayMeet(parts);
  const places = [...text.tokens.keys()].filter((at) => {
    const token = text.tokens[at];
    return token !== undefined && mayBeMet(token);
  });
  return inOrder(
    parts.flatMap((part, place) =>
      [...places.flatMap((at) => partAt(text.tokens, at, part)), ...conceptsOf(text, part)].map(
        (range) => ({ ...range, part: place }),
      ),
    ),
  );
}

/** Every place in one text that is spelled nearly as one of some parts of the plan. */
export const findMistyped = (
  { tokens }: ReadText,
  plan: QueryPlan,
  places: readonly number[],
): Match[] =>
  inOrder(
    places.flatMap((place) => {
      const part = plan.parts[place];
      return part ? mistypedIn(tokens, part).map((range) => ({ ...range, part: place })) : [];
    }),
  );
