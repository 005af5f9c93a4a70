import { type FacetName, facetNames, type SearchSort } from '../../search-kind.js';

/** Where a facet's values stand in `search_doc`. */
const listColumns = {
  COUNTY: 'counties',
  FUNDER: 'funders',
  PHASE: 'phases',
  SOURCE_KIND: 'source_kinds',
  THEME: 'themes',
} as const satisfies Record<Exclude<FacetName, 'KIND'>, string>;

const lists = Object.values(listColumns).join(', ');

const valuesOf = (facet: FacetName): string =>
  facet === 'KIND' ? 'ARRAY[kind]' : listColumns[facet];

/**
 * What a search goes by: nothing; words in the order of how well they match, or in another order; or
 * words of which those that match likeliest are taken, in no order.
 */
export type Asking = 'LIKELIEST' | 'MATCHES' | 'NOTHING' | 'RANK';

/** The parameters of every statement, in order. */
const shared = ['fromYear', 'toYear', 'size', 'offset', ...facetNames] as const;

/** And those that follow them, by what is asked. */
const further = {
  LIKELIEST: ['query', 'terms', 'places'],
  MATCHES: ['query'],
  NOTHING: [],
  RANK: ['query', 'exact', 'forms'],
} as const satisfies Record<Asking, readonly string[]>;

export type SearchParameter = (typeof shared)[number] | (typeof further)[Asking][number];

/** The parameters of the statement, in order. */
export const parametersOf = (asking: Asking): readonly SearchParameter[] => [
  ...shared,
  ...further[asking],
];

/** No two that stand at the same place are asked for at once. */
function parameter(name: SearchParameter): string {
  const asking = Object.values(further).map((own): readonly SearchParameter[] => [
    ...shared,
    ...own,
  ]);
  return `$${1 + Math.max(...asking.map((names) => names.indexOf(name)))}`;
}

const missed = (facet: FacetName): string => `misses_${facet.toLowerCase()}`;

const missesFacet = (facet: FacetName): string =>
  `(${parameter(facet)}::text[] IS NOT NULL AND NOT ${valuesOf(facet)} && ${parameter(facet)}::text[]) AS ${missed(facet)}`;

/** What has no year misses every filter on years. */
const missesYear = `
      (${parameter('fromYear')}::int IS NOT NULL
        AND coalesce(coalesce(to_year, from_year) < ${parameter('fromYear')}::int, TRUE))
      OR (${parameter('toYear')}::int IS NOT NULL
        AND coalesce(coalesce(from_year, to_year) > ${parameter('toYear')}::int, TRUE)) AS misses_year`;

/**
 * Documents that are put in order: more than all pages hold. Of a question that nearly everything
 * answers, the latest ones and those of no year are; they are counted all the same.
 */
const mostRanked = 10_000;

/**
 * Title and labels before text, words near each other before scattered ones, long documents held
 * back a little; what stands exactly as typed comes first, then other forms, then what only begins
 * so, is folded, has the word in it or means the same.
 */
const rank = `ts_rank_cd('{0.05, 0.1, 0.4, 1}', tokens, ${parameter('query')}::tsquery, 1)
      * CASE WHEN tokens @@ ${parameter('exact')}::tsquery THEN 8
          WHEN tokens @@ ${parameter('forms')}::tsquery THEN 4 ELSE 1 END`;

/** What a word tells: the rarer it is, the more. */
const likely = `
  likely AS (
    SELECT place, known.id AS term,
      ln(1 + coalesce((SELECT docs FROM search_size), 0)::float8 / greatest(known.df, 1)) AS weight
    FROM unnest(${parameter('terms')}::text[], ${parameter('places')}::int[]) AS given (term, place)
    JOIN search_term known ON known.term = given.term
  ),`;

/** Only where there are more than are wanted: how much of what the question tells a document has. */
const likelihood = `CASE WHEN (SELECT count(*) FROM matched WHERE misses = 0) <= ${parameter('size')}::int THEN 0
      ELSE (SELECT sum(told.weight) FROM (
        SELECT max(likely.weight) AS weight FROM likely
        JOIN search_posting posting ON posting.doc = matched.number AND posting.term = likely.term
        GROUP BY likely.place) told) END DESC NULLS LAST,`;

const orders: Readonly<Record<SearchSort, string>> = {
  RELEVANCE: 'rank DESC, year DESC NULLS LAST, sort_title, id',
  EXPERIENCE: 'year DESC NULLS LAST, rank DESC, sort_title, id',
  TITLE: 'sort_title, year DESC NULLS LAST, id',
};

const countOf = (facet: FacetName): string => `
    SELECT '${facet}' AS facet, value, count(*)::int AS unfiltered,
      (count(*) FILTER (WHERE misses = ${missed(facet)}::int))::int AS count
    FROM matched, unnest(${valuesOf(facet)}) AS value GROUP BY value`;

const totalWithout = (facet: FacetName): string =>
  `'${facet}', count(*) FILTER (WHERE misses = ${missed(facet)}::int)`;

/**
 * One statement for a page, its total and its facets. Every document that has the words is read
 * once, with the filters it misses: a page holds those that miss none, and a facet counts those that
 * miss at most its own.
 */
export function searchText(asking: Asking, sort: SearchSort): string {
  const isLikeliest = asking === 'LIKELIEST';
  return `
  WITH ${isLikeliest ? likely : ''}
  worded AS (
    SELECT id, number, kind, ${lists}, coalesce(to_year, from_year) AS year, ${missesYear},
      ${facetNames.map(missesFacet).join(',\n      ')}
    FROM search_doc
    ${asking !== 'NOTHING' ? `WHERE tokens @@ ${parameter('query')}::tsquery` : ''}
  ),
  matched AS MATERIALIZED (
    SELECT *, misses_year::int + ${facetNames.map((facet) => `${missed(facet)}::int`).join(' + ')} AS misses
    FROM worded
  ),
  candidates AS (
    SELECT id, year FROM matched WHERE misses = 0
    ORDER BY ${isLikeliest ? likelihood : ''} year DESC NULLS FIRST, id DESC
    LIMIT ${isLikeliest ? parameter('size') : mostRanked}
  ),
  ranked AS (
    SELECT id, kind, ${lists}, sort_title, year, ${asking === 'RANK' ? rank : '0'} AS rank
    FROM candidates JOIN search_doc USING (id)
  ),
  page AS (
    SELECT id, kind, ${lists}, row_number() OVER (ORDER BY ${orders[sort]}) AS place FROM ranked
    ORDER BY ${orders[sort]} LIMIT ${parameter('size')} OFFSET ${parameter('offset')}
  ),
  counted AS (${facetNames.map(countOf).join('\n    UNION ALL')}
  )
  SELECT
    (SELECT count(*)::int FROM matched WHERE misses = 0) AS total,
    (SELECT coalesce(json_agg(page ORDER BY place), '[]') FROM page) AS hits,
    (SELECT coalesce(json_agg(counted), '[]') FROM counted) AS facets,
    (SELECT json_build_object(${facetNames.map(totalWithout).join(', ')}) FROM matched) AS "totalWithout"`;
}

/**
 * Things that have the words `$1` in what they are called: in the title before labels, and as typed
 * (`$2`) before otherwise. At most `$3`.
 */
export const suggestText = `
  SELECT id, kind FROM search_doc
  WHERE tokens @@ $1::tsquery AND ts_filter(tokens, '{a,b}') @@ $1::tsquery
  ORDER BY ts_filter(tokens, '{a}') @@ $1::tsquery DESC, tokens @@ $2::tsquery DESC,
    length(sort_title), sort_title, id
  LIMIT $3`;
