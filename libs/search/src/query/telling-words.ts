import type { TellingKind } from '../search-kind.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { ReadPart } from './parse-question.js';
import type { TellingWord } from './query-plan.js';

/** From this many telling words on a question is long. */
const longFrom = 4;

/** What a question tells, not yet placed: `of` is the key of what it is a piece of. */
interface Told {
  readonly kind: TellingKind;
  readonly keys: readonly string[];
  readonly translations: readonly string[];
  readonly shown: string;
  readonly of: string | null;
}

const keyOf = ({ kind, keys }: Pick<Told, 'keys' | 'kind'>): string => `${kind} ${keys.join(' ')}`;
const wordKey = (...keys: readonly string[]): string => keyOf({ kind: 'WORD', keys });
const conceptKey = (concept: string): string => keyOf({ kind: 'CONCEPT', keys: [concept] });

function wordsOf({ tokens, terms, named, joined }: ReadPart): Told[] {
  const [concept] = named;
  const [together] = joined;
  const whole = concept ? conceptKey(concept) : together ? wordKey(together) : null;
  return tokens
    .flatMap((token, at) => {
      const term = terms[at];
      const isMeant = !token.stop && term?.lemmas.length !== 0;
      return isMeant ? [{ ...token, translations: term?.translations ?? [] }] : [];
    })
    .flatMap(({ surface, lemmas, parts, translations }): Told[] => {
      const inside = parts.map(({ lemma }): Told => ({
        keys: [lemma],
        translations: [],
        kind: 'PART',
        shown: lemma,
        of: wordKey(...lemmas),
      }));
      return [{ keys: lemmas, translations, kind: 'WORD', shown: surface, of: whole }, ...inside];
    });
}

/** Words that were typed apart, as the one word that they are. */
const joinedOf = ({ joined, named: [concept] }: ReadPart): Told[] =>
  joined.map((lemma) => ({
    keys: [lemma],
    translations: [],
    kind: 'WORD',
    shown: lemma,
    of: concept ? conceptKey(concept) : null,
  }));

const conceptsOf = (concepts: readonly string[], vocabulary: Vocabulary): Told[] =>
  concepts.map((concept) => ({
    keys: [concept],
    translations: [],
    kind: 'CONCEPT',
    shown: vocabulary.labelsOf(concept)[0] ?? concept,
    of: null,
  }));

/** Each once; what is also told by itself is no piece of anything. */
function distinct(told: readonly Told[]): Told[] {
  const known = new Map<string, Told>();
  for (const one of told) {
    const before = known.get(keyOf(one));
    if (!before) known.set(keyOf(one), one);
    else if (one.of === null) known.set(keyOf(one), { ...before, of: null });
  }
  return [...known.values()];
}

/**
 * What the parts of a question tell, each once: its words by their base forms, the parts of its
 * compounds, the words it wrote apart, and its concepts. In the order of the question; not yet weighed.
 */
export function tellingWords(parts: readonly ReadPart[], vocabulary: Vocabulary): TellingWord[] {
  const concepts = [...new Set(parts.flatMap((part) => part.concepts))];
  const told = [
    ...parts.flatMap(wordsOf),
    ...parts.flatMap(joinedOf),
    ...conceptsOf(concepts, vocabulary),
  ];
  const inOrder = distinct(told);
  const placeOf = new Map(inOrder.map((one, place) => [keyOf(one), place]));
  return inOrder.map(({ of, ...word }, place) => {
    const within = of === null ? undefined : placeOf.get(of);
    return { ...word, df: 0, place, within: within === place ? null : (within ?? null) };
  });
}

/** Whether the question is a long one: nothing but words, and enough of them that tell something. */
export function saysMore(parts: readonly ReadPart[]): boolean {
  if (parts.some(({ quoted }) => quoted)) return false;
  const telling = parts.flatMap(({ tokens }) => tokens.filter(({ stop }) => !stop));
  return telling.length >= longFrom;
}
