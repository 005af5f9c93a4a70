import type { Session } from './session.js';

export interface Marked {
  text: string;
  marks: { start: number; end: number }[];
}

export interface LikeReason {
  facts: { kind: string; labelSv: string | null }[];
  sentences: { shared: string[]; asked: Marked; found: Marked }[];
}

export interface LikeHit {
  id: string;
  kind: string;
  title: string;
  saysTheSame: boolean;
  item: { __typename: string };
  sameText: { __typename: string }[];
  reason: LikeReason;
}

export interface LikeAnswer {
  __typename: string;
  toldBy: string[];
  engine: string | null;
  degraded: boolean;
  hits: LikeHit[];
  retryAfterSeconds?: number;
}

export const likeGroups = [
  'DOCUMENTS',
  'ENDED',
  'GOING_ON',
  'LESSONS',
  'OTHER_PROJECTS',
  'PRE_STUDIES',
  'PROJECTS',
  'QUESTIONS',
] as const;
export type LikeGroup = (typeof likeGroups)[number];

export const reasonFields = `reason { facts { kind labelSv } sentences { shared
  asked { text marks { start end } } found { text marks { start end } } } }`;

const likenessFields = `__typename
    ... on Likeness { toldBy engine degraded hits { id kind title saysTheSame item { __typename }
      sameText { __typename } ${reasonFields} } }
    ... on TooManyAttempts { retryAfterSeconds }`;

export const likeTextQuery = `query Q($input: LikeTextInput!, $group: LikenessGroup!, $first: Int) {
  likeText(input: $input, group: $group, first: $first) { ${likenessFields} } }`;

export const obstaclesQuery = `query Q($input: LikeTextInput!) { likelyObstacles(input: $input) { __typename
  ... on LikelyObstacles { obstacles { factor { slug } evidence { id polarity quote }
    hindered { __typename ... on Lesson { id } ... on Project { id slug } ... on Study { id slug } } ${reasonFields} } }
  ... on TooManyAttempts { retryAfterSeconds } } }`;

export const conceptsQuery = `query Q($input: SuggestConceptsInput!) { suggestConcepts(input: $input) { __typename
  ... on SuggestedConcepts {
    factors { said factor { slug labelSv } lesson { id text } }
    themes { said theme { slug labelSv } lesson { id text } } }
  ... on TooManyAttempts { retryAfterSeconds } } }`;

export const lessonRelatedQuery = `query Q($id: ID!) { related: lessonRelated(id: $id) { ${likenessFields} } }`;

export const projectRelatedQuery = `query Q($slug: String!) { related: projectRelated(slug: $slug) { ${likenessFields} } }`;

/** What is like a lesson or a project, as its page asks. */
export async function relatedTo(
  session: Session,
  asked: { id: string } | { slug: string },
): Promise<LikeAnswer | null> {
  const query = 'id' in asked ? lessonRelatedQuery : projectRelatedQuery;
  return (await session.ask<{ related: LikeAnswer | null }>(query, asked)).related;
}

/** What is like a text, as anyone may ask. */
export async function likeText(
  session: Session,
  text: string,
  group: LikeGroup = 'PROJECTS',
  wish: { county?: string; first?: number } = {},
): Promise<LikeAnswer> {
  const { county, first = 10 } = wish;
  const answer = await session.ask<{ likeText: LikeAnswer }>(likeTextQuery, {
    ...{ input: { text, county }, group, first },
  });
  return answer.likeText;
}

export const titlesOf = ({ hits }: LikeAnswer): string[] => hits.map(({ title }) => title);
