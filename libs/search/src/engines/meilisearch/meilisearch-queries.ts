import type {
  LongQuestion,
  PlanPart,
  PlanTerm,
  QueryPlan,
  TellingWord,
} from '../../query/query-plan.js';
import { lexWord } from './lex-words.js';
import { lexFields, rawFields } from './meilisearch-settings.js';
import { widerWays, type Way, waysOf, without } from './part-ways.js';

/** One question to one index; what any of them finds is found, once, with its best score. */
export interface EngineQuery {
  readonly q: string;
  /** Null for all fields. */
  readonly attributesToSearchOn: string[] | null;
  readonly matchingStrategy: 'all' | 'frequency';
  readonly weight: number;
}

/** Asked at once of one index; the ways that are left out are the least like what was typed. */
const mostQueries = 24;

/** The engine reads ten words of a question, and no more. */
const mostWords = 10;

/** Ways for the whole question: one for each part, all together. */
function combined(parts: readonly PlanPart[]): Way[][] {
  const wider = widerWays(parts);
  let whole: Way[][] = [[]];
  parts.forEach((part, place) => {
    const ways = [...waysOf(part, place), ...wider.filter((way) => way.parts[0] === place)];
    whole = whole
      .flatMap((chosen) =>
        chosen.some((way) => way.parts.includes(place))
          ? [chosen]
          : ways.map((way) => [...chosen, way]),
      )
      .sort((a, b) => weightOf(b) - weightOf(a))
      .slice(0, mostQueries);
  });
  return whole;
}

const weightOf = (ways: readonly Way[]): number =>
  ways.reduce((product, { weight }) => product * weight, 1);

/** Words that may only begin so stand last, and of these only one can. */
function queryOf(ways: readonly Way[], unwanted: readonly string[]): EngineQuery {
  const unfinished = ways.flatMap((way) => way.beginning ?? way.unfinished ?? []);
  const last = unfinished.at(-1);
  const words = [...new Set([...ways.flatMap((way) => way.words), ...unfinished.slice(0, -1)])];
  const phrases = ways.flatMap(({ phrase }) => phrase ?? []);
  // With a phrase all fields are asked, and only a quoted word is taken as it stands.
  const everywhere =
    phrases.length > 0 ||
    unwanted.some((word) => word.includes('"')) ||
    ways.some((way) => way.unfinished !== null);
  const exact = everywhere ? words.map((word) => `"${word}"`) : words;
  const wanted = [...phrases, ...exact].slice(0, last === undefined ? mostWords : mostWords - 1);
  return {
    q: [...unwanted, ...wanted, last ?? ''].join(' '),
    attributesToSearchOn: everywhere ? null : [...lexFields],
    matchingStrategy: 'all',
    weight: weightOf(ways),
  };
}

const plainTerms = (parts: readonly PlanPart[]): PlanTerm[] | null =>
  parts.some((part) => part.quoted || part.terms.some(({ lemmas }) => lemmas.length === 0))
    ? null
    : parts.flatMap(({ terms }) => terms);

const typed = (
  terms: readonly PlanTerm[],
  matchingStrategy: EngineQuery['matchingStrategy'],
): EngineQuery => ({
  q: terms
    .slice(0, mostWords)
    .map(({ surface }) => surface)
    .join(' ')
    .concat(terms.at(-1)?.prefix ? '' : ' '),
  attributesToSearchOn: [...rawFields],
  matchingStrategy,
  weight: 0.75,
});

function pairsOf({ pairs, alone }: LongQuestion): EngineQuery[] {
  const query = (words: readonly TellingWord[], weight: number): EngineQuery => ({
    q: `${words.map(({ keys: [key = ''] }) => lexWord(key)).join(' ')} `,
    attributesToSearchOn: [...lexFields],
    matchingStrategy: 'all',
    weight,
  });
  return [...pairs.map((pair) => query(pair, 1)), ...alone.map((word) => query([word], 0.5))];
}

const distinct = (queries: readonly EngineQuery[]): EngineQuery[] => [
  ...new Map(queries.map((query) => [`${query.attributesToSearchOn} ${query.q}`, query])).values(),
];

const anyPart: PlanPart = { terms: [], quoted: false, concepts: [], joined: [] };

const everything: EngineQuery = {
  q: '',
  attributesToSearchOn: null,
  matchingStrategy: 'all',
  weight: 1,
};

/** What the engine is asked so that it finds what the plan means; empty where nothing can be found. */
export function queriesOf(plan: QueryPlan): EngineQuery[] {
  if (plan.long) return distinct(pairsOf(plan.long));
  const unwanted = plan.without.flatMap(without);
  if (plan.parts.length === 0) {
    const q = unwanted.length > 0 ? `${unwanted.join(' ')} ` : '';
    const attributesToSearchOn = q && !q.includes('"') ? [...lexFields] : null;
    return [{ ...everything, q, attributesToSearchOn }];
  }
  return distinct(combined(plan.parts).map((ways) => queryOf(ways, unwanted)));
}

/**
 * The same for any of the words, the rarest of them rather, and with the engine's own sense of what
 * was mistyped; empty where there is but one.
 */
export function someWordsOf(plan: QueryPlan): EngineQuery[] {
  const terms = plainTerms(plan.parts);
  if (!terms || plan.parts.length < 2 || plan.without.length > 0 || plan.long) return [];
  const words = terms.flatMap(({ lemmas: [lemma] }) => (lemma ? [lexWord(lemma)] : []));
  const alone = terms.flatMap((term) => waysOf({ ...anyPart, terms: [term] }, 0));
  return [
    ...alone.map((way) => ({ ...queryOf([way], []), weight: 0.3 * way.weight })),
    typed(terms, 'frequency'),
    {
      q: `${words.slice(0, mostWords).join(' ')} `,
      attributesToSearchOn: [...lexFields],
      matchingStrategy: 'frequency',
      weight: 1,
    },
  ];
}
