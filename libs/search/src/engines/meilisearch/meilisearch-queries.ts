import type { LongQuestion, PlanPart, QueryPlan, TellingWord } from '../../query/query-plan.js';
import { lexWord } from './lex-words.js';
import { lexFields } from './meilisearch-settings.js';
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

/** The same of a long question. */
const mostOfLong = 56;

/** Every choice of one key for each of the words, what an English one is in Swedish first. */
const choicesOf = (words: readonly TellingWord[]): string[][] =>
  words.reduce<string[][]>(
    (chosen, { keys, translations }) =>
      chosen.flatMap((before) => [...translations, ...keys].map((key) => [...before, key])),
    [[]],
  );

/** A word that may be a form of several is looked for as each of them. */
function longQueries({ pairs, alone }: LongQuestion, unwanted: readonly string[]): EngineQuery[] {
  const phrased = unwanted.some((word) => word.includes('"'));
  const query = (keys: readonly string[], weight: number): EngineQuery => {
    const words = keys.map(lexWord).map((word) => (phrased ? `"${word}"` : word));
    return {
      q: `${[...unwanted, ...words].join(' ')} `,
      attributesToSearchOn: phrased ? null : [...lexFields],
      matchingStrategy: 'all',
      weight,
    };
  };
  const wishes = [
    ...pairs.map((pair) => ({ choices: choicesOf(pair), weight: 1 })),
    ...alone.map((word) => ({ choices: choicesOf([word]), weight: 0.5 })),
  ];
  // The likeliest choice of each first: the others are left out where there are too many.
  const most = Math.max(0, ...wishes.map(({ choices }) => choices.length));
  return Array.from({ length: most }, (_, at) => at)
    .flatMap((at) =>
      wishes.flatMap(({ choices, weight }) => {
        const keys = choices[at];
        return keys ? [query(keys, weight)] : [];
      }),
    )
    .slice(0, mostOfLong);
}

const distinct = (queries: readonly EngineQuery[]): EngineQuery[] => [
  ...new Map(queries.map((query) => [`${query.attributesToSearchOn} ${query.q}`, query])).values(),
];

const everything: EngineQuery = {
  q: '',
  attributesToSearchOn: null,
  matchingStrategy: 'all',
  weight: 1,
};

/** What the engine is asked so that it finds what the plan means; empty where nothing can be found. */
export function queriesOf(plan: QueryPlan): EngineQuery[] {
  const unwanted = plan.without.flatMap(without);
  if (plan.long) return distinct(longQueries(plan.long, unwanted));
  if (plan.parts.length === 0) {
    const q = unwanted.length > 0 ? `${unwanted.join(' ')} ` : '';
    const attributesToSearchOn = q && !q.includes('"') ? [...lexFields] : null;
    return [{ ...everything, q, attributesToSearchOn }];
  }
  return distinct(combined(plan.parts).map((ways) => queryOf(ways, unwanted)));
}
