import type { Session } from './session.js';

interface Range {
  start: number;
  end: number;
}

export interface Hit {
  id: string;
  kind: string;
  title: string;
  titleMarks: Range[];
  excerpt: string | null;
  excerptMarks: Range[];
  item: { __typename: string };
}

export interface FacetValue {
  value: string;
  labelSv: string;
  labelEn: string;
  count: number;
  selected: boolean;
}

export interface Found {
  total: number;
  totalExact: boolean;
  reachable: number;
  alsoSearchedFor: string[];
  someWordsOnly: boolean;
  page: number;
  engine: string;
  degraded: boolean;
  hits: Hit[];
  facets: { name: string; values: FacetValue[] }[];
  nothingFound: { withoutFilter: string | null; withoutFilterTotal: number; nearest: Hit[] } | null;
}

export const searchQuery = `
  fragment H on SearchHit {
    id kind title titleMarks { start end } excerpt excerptMarks { start end } item { __typename }
  }
  query Search($input: SearchInput!) {
    search(input: $input) {
      total totalExact reachable alsoSearchedFor someWordsOnly page engine degraded
      hits { ...H }
      facets { name values { value labelSv labelEn count selected } }
      nothingFound { withoutFilter withoutFilterTotal nearest { ...H } }
    }
  }`;

/** What a search finds; narrowed by the other fields of its input. */
export async function search(
  session: Session,
  query: string,
  narrowed: Record<string, unknown> = {},
): Promise<Found> {
  const input = { query, ...narrowed };
  return (await session.ask<{ search: Found }>(searchQuery, { input })).search;
}

/** The ids found, in the order given. */
export const idsFound = async (
  session: Session,
  query: string,
  narrowed?: Record<string, unknown>,
): Promise<string[]> => (await search(session, query, narrowed)).hits.map(({ id }) => id);

export function facet({ facets }: Found, name: string): FacetValue[] {
  return facets.find((one) => one.name === name)?.values ?? [];
}

/** A text with what is marked in brackets. */
export const shown = (text: string | null, marks: readonly Range[]): string =>
  marks.reduceRight(
    (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    text ?? '',
  );
