import { documentFields } from './brief-requests.js';
import { concurrentQuery } from './concurrent-requests.js';
import {
  conceptsQuery,
  lessonRelatedQuery,
  likeGroups,
  likeTextQuery,
  obstaclesQuery,
  projectRelatedQuery,
} from './likeness-requests.js';

/** One thing a reader without an account may ask, with everything the API would tell of it. */
export interface AnonymousOperation {
  /** The query field it asks; every field of Query has at least one. */
  field: string;
  query: string;
  variables?: object;
}

const project = 'id slug title kind state phase period summary version publishedAt';
const lesson = 'id text state experience polarity publishedAt version';
const standing = 'standing { helped hindered total strength conflicting both }';
const evidence = `id polarity quote counted speakerRole locator
  factor { slug } passage { text } source { title } lesson { id } project { slug } study { slug }`;

const projectPage = `${project} themes { slug } places { code } targetGroups
  participations { role organisation { slug name } } grants { funder { slug } amount }
  links { kind from { slug } to { slug } } family { slug }
  members { role person { name } } lessons(first: 50) { nodes { ${lesson} } pageInfo { hasNextPage } }
  evidence { id } sources { source { title } } openQuestions { slug } viewerCan { edit publish }`;
const familyPage = `project { slug } members { slug } projects { slug state } links { id kind note carriedOver
  leftBehind from { slug } to { slug } handOver { counts { carriedOver takenUpElsewhere notTakenUp }
    carriedOver { ways lesson { id } } takenUpElsewhere { id } notTakenUp { id } } }`;
const lessonPage = `${lesson} whatHappened project { slug } author { name } themes { slug }
  effectiveThemes { slug } targetGroups mentions { slug } evidence { ${evidence} }
  stances { kind comment project { slug } } revisions { version text } viewerCan { edit publish }`;
const factorPage = `id slug labelSv state ${standing} labels { label } narrower { slug }
  themeStandings { theme { slug } gap ${standing} }
  evidence(first: 50) { nodes { ${evidence} } } mentions(first: 50) { nodes { id } }
  coOccurring { factor { slug } ${standing} } studies { slug } advice { id } toldBy { slug }
  conditions { by silent conditions { key ${standing} } }`;
const themePage = `id slug labelSv labels { label } projects(first: 50) { nodes { slug } }
  standings { factor { slug } ${standing} leading { id quote } }
  projectsWithoutEvidence { slug } openQuestions(first: 50) { nodes { slug } }`;
const organisationPage = `id slug name aliases partOf { slug } successor { slug }
  projects(first: 50) { nodes { slug } } fundedProjects(first: 50) { nodes { slug } }`;
const hits = `total totalExact reachable alsoSearchedFor someWordsOnly page engine degraded
  facets { name values { value count selected } }
  hits { id kind title titleMarks { start end } excerpt excerptMarks { start end } item { __typename } }
  nothingFound { withoutFilter withoutFilterTotal nearest { id title } }`;

/** The id of nothing. */
const nil = '00000000-0000-4000-8000-000000000000';

const mapDimensions = ['COUNTY', 'FUNDER', 'PHASE', 'THEME'];

const map = (by: string, filter: object): AnonymousOperation => ({
  field: 'evidenceMap',
  query: `query Q($by: MapDimension, $filter: EvidenceMapFilter) { evidenceMap(by: $by, filter: $filter) {
    columns { key labelSv projects sources } sources pieces unknown { filter value }
    rows { factor { slug } broaderId ${standing} helped hindered total } } }`,
  variables: { by, filter },
});

const cell = (factor: string, column?: string): AnonymousOperation => ({
  field: 'evidenceMapCell',
  query: `query Q($factor: String!, $column: String) { evidenceMapCell(factor: $factor, column: $column) {
    ${standing} pieces gap firstYear lastYear column { key projects }
    groups { nodes { id kind pieces projects { slug } study { slug } studyCase { id }
      sides evidence { ${evidence} } } } } }`,
  variables: { factor, column },
});

const answer = (variables: object): AnonymousOperation => ({
  field: 'answer',
  query: `query Q($theme: String!, $county: String, $targetGroup: String, $phase: LessonPhase) {
    answer(theme: $theme, county: $county, targetGroup: $targetGroup, phase: $phase) {
      theme { slug } sources pieces projects unknown { filter value }
      factors { factor { slug } ${standing} leading { ${evidence} } }
      silentFactors { sources factor { slug } } silentProjects { slug } } }`,
  variables,
});

const list = (field: string, node: string, filter = ''): AnonymousOperation => ({
  field,
  query: `{ ${field}(first: 100${filter}) { nodes { ${node} } pageInfo { hasNextPage endCursor } } }`,
});

const search = (input: object): AnonymousOperation => ({
  field: 'search',
  query: `query Q($input: SearchInput!) { search(input: $input) { ${hits} } }`,
  variables: { input },
});

const suggest = (query: string): AnonymousOperation => ({
  field: 'suggest',
  query: `query Q($query: String!) {
    suggest(query: $query, first: 20) { id kind title titleMarks { start end } item { __typename } }
  }`,
  variables: { query },
});

/** What is like a text, in every group, and what hindered that. */
const like = (text: string): AnonymousOperation[] => [
  ...likeGroups.map((group) => ({
    field: 'likeText',
    query: likeTextQuery,
    variables: { input: { text }, group, first: 20 },
  })),
  { field: 'likelyObstacles', query: obstaclesQuery, variables: { input: { text } } },
  { field: 'suggestConcepts', query: conceptsQuery, variables: { input: { text } } },
];

/** What is like each lesson and each project. */
const related = ({ lessons, projects }: Addresses): AnonymousOperation[] => [
  ...lessons.map((id) => ({
    field: 'lessonRelated',
    query: lessonRelatedQuery,
    variables: { id },
  })),
  ...projects.map((slug) => ({
    field: 'projectRelated',
    query: projectRelatedQuery,
    variables: { slug },
  })),
  ...projects.map((slug) => ({
    field: 'concurrentProjects',
    query: concurrentQuery,
    variables: { slug },
  })),
];

const one = (field: string, key: string, keys: readonly string[], page: string) =>
  keys.map((value): AnonymousOperation => ({
    field,
    query: `query Q($key: ${key === 'id' ? 'ID' : 'String'}!) { ${field}(${key}: $key) { ${page} } }`,
    variables: { key: value },
  }));

/** Addresses of things, so that each page of the content can be asked for, and pages that are not there. */
export interface Addresses {
  lessons: readonly string[];
  projects: readonly string[];
  factors: readonly string[];
  themes: readonly string[];
  organisations: readonly string[];
  studies: readonly string[];
  questions: readonly string[];
  /** Ids of briefs, which are their owners' alone, and tokens of links, ended and made up ones. */
  briefs: readonly string[];
  briefTokens: readonly string[];
  /** Words to search for. */
  words: readonly string[];
}

/** Everything a reader without an account can ask of this content. */
export const anonymousOperations = (of: Addresses): AnonymousOperation[] => [
  { field: 'instance', query: '{ instance { local localMailPage sampleContent } }' },
  { field: 'viewer', query: '{ viewer { id } }' },
  { field: 'places', query: '{ places { code name county { code } } }' },
  {
    field: 'knowledgeGaps',
    query: '{ knowledgeGaps(first: 20) { kind factor { slug } theme { slug } projects { slug } } }',
  },
  {
    field: 'evidenceMapChoices',
    query: `{ evidenceMapChoices { themes { key } counties { key } funders { key labelSv }
      targetGroups { key } } }`,
  },
  ...mapDimensions.flatMap((by) => [
    map(by, {}),
    map(by, { counties: ['21'] }),
    map(by, { phases: ['CLOSING'], fromYear: 2010, toYear: 2030 }),
  ]),
  ...of.themes.map((theme) => map('COUNTY', { themes: [theme] })),
  // Twenty at a time, which is as many as a filter holds; those that fund nothing are told as unknown.
  ...of.organisations
    .filter((_, index) => index % 20 === 0)
    .map((_, index) => of.organisations.slice(index * 20, index * 20 + 20))
    .map((funders) => map('FUNDER', { funders })),
  ...of.themes.map((theme) => answer({ theme })),
  ...of.words.map((targetGroup) => answer({ theme: 'larcentrum', targetGroup, county: '21' })),
  answer({ theme: 'larcentrum', phase: 'CLOSING' }),
  ...of.factors.map((factor) => ({
    field: 'factorStanding',
    query: `query Q($factor: String!) { factorStanding(factor: $factor, filter: { counties: ["21"] }) {
      ${standing} leading { id } } }`,
    variables: { factor },
  })),
  ...of.factors.map((factor, index) => cell(factor, index % 2 ? 'larcentrum' : undefined)),
  list('projects', project),
  list('projects', 'slug', ', filter: { mine: true }'),
  list('lessons', lesson),
  list('lessons', 'id', ', filter: { state: DRAFT }'),
  list('lessons', 'id', ', filter: { state: IN_REVIEW }'),
  list('factors', `slug labelSv ${standing}`),
  list('themes', 'slug labelSv'),
  list('organisations', 'slug name aliases'),
  list('openQuestions', 'slug text state'),
  ...of.themes.map((theme) => list('projects', 'slug', `, filter: { theme: "${theme}" }`)),
  ...of.themes.map((theme) => list('lessons', 'id', `, filter: { theme: "${theme}" }`)),
  ...one('lesson', 'id', of.lessons, lessonPage),
  ...one('project', 'slug', of.projects, projectPage),
  ...one('projectFamily', 'slug', of.projects, familyPage),
  {
    field: 'projectLinkEffect',
    query: `query Q($input: ProjectLinkProposal!) { projectLinkEffect(input: $input) { __typename } }`,
    variables: { input: { put: [{ fromId: nil, toId: nil, kind: 'PART_OF' }], remove: [nil] } },
  },
  ...one('factor', 'slug', of.factors, factorPage),
  ...one('theme', 'slug', of.themes, themePage),
  ...one('organisation', 'slug', of.organisations, organisationPage),
  ...one('study', 'slug', of.studies, `slug title cases { name } evidence { ${evidence} }`),
  ...one('openQuestion', 'slug', of.questions, 'slug text state answers { text lesson { id } }'),
  list('briefs', 'id title document { title }'),
  ...one('brief', 'id', of.briefs, `id version changes { added } ${documentFields}`),
  ...of.briefTokens.map((token) => ({
    field: 'sharedBrief',
    query: `query Q($token: String!) { sharedBrief(token: $token) { ${documentFields} } }`,
    variables: { token },
  })),
  search({ query: '' }),
  search({ query: '', sort: 'EXPERIENCE' }),
  ...of.words.map(suggest),
  ...like(`${of.words.join(' ')} lärcentra höjer utbildningsnivån i Gävleborg`),
  ...related(of),
  ...like(`Projekt ${of.words[0]}. Ett utkast med ${of.words[0]} i.`),
  ...of.words.flatMap((query) => [search({ query }), search({ query, kinds: ['LESSON'] })]),
  ...of.themes.map((theme) => search({ query: '', themes: [theme] })),
];
