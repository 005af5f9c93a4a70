import type {
  FactorKey,
  LessonKey,
  OrganisationKey,
  PassageKey,
  ProjectKey,
  QuestionKey,
  SourceKey,
  StudyCaseKey,
  StudyKey,
  ThemeKey,
} from './sample-ids.js';
import type { PlaceKey } from './sample-places.js';

/**
 * The shapes of the sample content. A field that is left out is one the source says nothing about.
 * Texts are Swedish unless the field's name ends in `En`; dates are EDTF as the source gives them.
 */

/** The number of the source text, by which `tools/check-quotes.mjs` finds the file. */
export type SeedText = '000' | '001' | '002' | '003' | '004';

export interface SampleLabel {
  label: string;
  language: 'EN' | 'SV';
}

export interface SampleOrganisation {
  name: string;
  kind:
    | 'ADULT_EDUCATION'
    | 'AGENCY'
    | 'ASSOCIATION'
    | 'FUND'
    | 'MUNICIPALITY'
    | 'NETWORK'
    | 'OTHER'
    | 'REGION'
    | 'UNIVERSITY';
  aliases?: readonly string[];
  partOf?: OrganisationKey;
  successor?: OrganisationKey;
  validFrom?: string;
  validTo?: string;
}

export interface SampleTheme {
  labelSv: string;
  labelEn: string;
  /** What it is also called. */
  labels?: readonly SampleLabel[];
}

export interface SampleFactor {
  /** Verbatim from `seed`, but for the capital that begins it. */
  labelSv: string;
  labelEn: string;
  labels?: readonly SampleLabel[];
  seed: SeedText;
}

export interface SampleParticipation {
  id: string;
  organisation: OrganisationKey;
  role:
    | 'COORDINATOR'
    | 'EVALUATOR'
    | 'INITIATOR'
    | 'LOCAL_WORKSHOP'
    | 'NATIONAL_OWNER'
    | 'OWNER'
    | 'PARTNER'
    | 'REGIONAL_COORDINATOR';
  period?: string;
  note?: string;
}

export interface SampleGrant {
  id: string;
  funder: OrganisationKey;
  /** Whole kronor. */
  amount?: number;
  /** The text that gives the amount. */
  seed: SeedText;
}

export interface SampleGoal {
  id: string;
  text: string;
  strategy?: string;
}

export interface SampleWebLink {
  id: string;
  url: string;
  title: string;
}

export interface SampleProjectSource {
  source: SourceKey;
  note?: string;
}

export interface SampleProject {
  title: string;
  kind: 'IDEA' | 'IMPLEMENTATION' | 'PILOT' | 'PRE_STUDY';
  summary: string;
  summaryEn: string;
  description?: string;
  period?: string;
  /** EDTF month in which the project's own page was last brought up to date. */
  lastConfirmed?: string;
  themes?: readonly ThemeKey[];
  places?: readonly PlaceKey[];
  targetGroups?: readonly string[];
  goals?: readonly SampleGoal[];
  webLinks?: readonly SampleWebLink[];
  identifiers?: readonly { scheme: string; value: string }[];
  participations?: readonly SampleParticipation[];
  grants?: readonly SampleGrant[];
  /** The texts the facts come from, then the documents of the project. */
  sources: readonly SampleProjectSource[];
}

export interface SampleLink {
  id: string;
  kind: 'BUILDS_ON' | 'CONTINUES_AS' | 'PARALLEL_WITH' | 'PART_OF' | 'PRE_STUDY_FOR' | 'SCALES_UP';
  from: ProjectKey;
  to: ProjectKey;
  at?: string;
  note?: string;
  /** True where the text only plans it. */
  planned?: boolean;
  carriedOver?: readonly string[];
  leftBehind?: readonly string[];
}

export interface SamplePassage {
  source: SourceKey;
  /** The heading it stands under; for a text without headings, the paragraph. */
  locator: string;
  /** Verbatim; the lines of a list each on a line of its own, without their bullets. */
  text: string;
}

export interface SampleSource {
  kind: 'PAGE' | 'PRESENTATION' | 'RECORDING' | 'REPORT' | 'STUDY';
  title: string;
  /** True where the text describes the document without naming it: the title is ours. */
  titleIsOurs?: boolean;
  publisher?: string;
  published?: string;
  url?: string;
  note?: string;
  /** The text that is this source, or that names it; null for knowledge from outside the texts. */
  seed: SeedText | null;
}

export interface SampleStudyCase {
  study: StudyKey;
  name: string;
  place: PlaceKey;
}

export interface SampleStudy {
  title: string;
  summary: string;
  description?: string;
  performer: OrganisationKey;
  commissioners: readonly OrganisationKey[];
  source: SourceKey;
  themes: readonly ThemeKey[];
}

export interface SampleLesson {
  text: string;
  /** True where the text stands in the source word for word, misspellings too. */
  verbatim: boolean;
  project?: ProjectKey;
  /** Of its own; left out, it has its project's. */
  themes?: readonly ThemeKey[];
  whatHappened?: string;
  phase?: 'CLOSING' | 'PRE_STUDY';
  level?: 'INDIVIDUAL';
  experience?: string;
  targetGroups?: readonly string[];
}

/** Exactly one of the three. */
export type SampleHolder = { lesson: LessonKey } | { project: ProjectKey } | { study: StudyKey };

/** What was said: a quote, or a passage where the source gives labels only. */
type SampleWords = { quote: string; speakerRole?: string } | { passage: PassageKey };

/** On which side it stands of which factor; without a factor it counts nowhere. */
type SampleSide = { factor: FactorKey; polarity: 'HELPED' | 'HINDERED' } | { factor: null };

export type SampleEvidence = {
  id: string;
  holder: SampleHolder;
  source: SourceKey;
  locator: string;
  basis?: 'OWN_EXPERIENCE' | 'PANEL' | 'PARTICIPANT' | 'RESEARCH';
} & SampleWords &
  SampleSide;

export interface SampleAnswer {
  id: string;
  text: string;
  lesson?: LessonKey;
  source: SourceKey;
  locator: string;
}

export interface SampleQuestion {
  text: string;
  /** True where the text stands in the source word for word, but for the capital that begins it. */
  verbatim: boolean;
  state: 'OPEN' | 'PARTLY';
  asked: string;
  context: string;
  project: ProjectKey;
  themes: readonly ThemeKey[];
  source: SourceKey;
  locator: string;
  answers: readonly SampleAnswer[];
}

/** Everything, by key; the keys and ids stand in `sample-ids.ts`. */
export interface SampleContent {
  /** Raised when the content changes; a loader that finds a lower one loads again. */
  version: number;
  organisations: Readonly<Record<OrganisationKey, SampleOrganisation>>;
  themes: Readonly<Record<ThemeKey, SampleTheme>>;
  factors: Readonly<Record<FactorKey, SampleFactor>>;
  projects: Readonly<Record<ProjectKey, SampleProject>>;
  links: readonly SampleLink[];
  sources: Readonly<Record<SourceKey, SampleSource>>;
  passages: Readonly<Record<PassageKey, SamplePassage>>;
  studies: Readonly<Record<StudyKey, SampleStudy>>;
  studyCases: Readonly<Record<StudyCaseKey, SampleStudyCase>>;
  lessons: Readonly<Record<LessonKey, SampleLesson>>;
  evidence: readonly SampleEvidence[];
  questions: Readonly<Record<QuestionKey, SampleQuestion>>;
}
