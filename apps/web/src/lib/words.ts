import type {
  ConceptState,
  DemoRole,
  EvidenceBasis,
  FacetName,
  GapKind,
  GlobalRole,
  Language,
  LessonLevel,
  LessonPhase,
  LessonProblem,
  LessonState,
  MemberRole,
  OrganisationKind,
  ParticipationRole,
  PersonalPattern,
  PlaceKind,
  Polarity,
  ProjectKind,
  ProjectLinkKind,
  ProjectPhase,
  ProjectState,
  QuestionState,
  SearchKind,
  SearchSort,
  SignInLinkProblem,
  SourceKind,
  StanceKind,
  Strength,
} from '../gql/enumerations';
import { m } from '../paraglide/messages';

/** One word per member: a member that the API gains and this list lacks is a compile error. */
type Words<K extends string> = Record<K, () => string>;

const lessonStateWords: Words<LessonState> = {
  DRAFT: () => m.terms_lesson_state_draft(),
  IN_REVIEW: () => m.terms_lesson_state_in_review(),
  PUBLISHED: () => m.terms_lesson_state_published(),
  WITHDRAWN: () => m.terms_lesson_state_withdrawn(),
};
/** State of a lesson. */
export const lessonStateWord = (value: LessonState): string => lessonStateWords[value]();

const lessonPhaseWords: Words<LessonPhase> = {
  AFTER: () => m.terms_lesson_phase_after(),
  CLOSING: () => m.terms_lesson_phase_closing(),
  IDEA: () => m.terms_lesson_phase_idea(),
  PRE_STUDY: () => m.terms_lesson_phase_pre_study(),
  RUNNING: () => m.terms_lesson_phase_running(),
};
/** When in its project a lesson was learned, to follow a date in a sentence. */
export const lessonPhaseWord = (value: LessonPhase): string => lessonPhaseWords[value]();

const lessonPhaseNameWords: Words<LessonPhase> = {
  AFTER: () => m.terms_lesson_phase_name_after(),
  CLOSING: () => m.terms_lesson_phase_name_closing(),
  IDEA: () => m.terms_lesson_phase_name_idea(),
  PRE_STUDY: () => m.terms_lesson_phase_name_pre_study(),
  RUNNING: () => m.terms_lesson_phase_name_running(),
};
/** The same as a name of its own, for fields and lists. */
export const lessonPhaseNameWord = (value: LessonPhase): string => lessonPhaseNameWords[value]();

const lessonLevelWords: Words<LessonLevel> = {
  INDIVIDUAL: () => m.terms_lesson_level_individual(),
  ORGANISATION: () => m.terms_lesson_level_organisation(),
  STRUCTURE: () => m.terms_lesson_level_structure(),
};
/** Level a lesson is about. */
export const lessonLevelWord = (value: LessonLevel): string => lessonLevelWords[value]();

const polarityWords: Words<Polarity> = {
  HELPED: () => m.terms_polarity_helped(),
  HINDERED: () => m.terms_polarity_hindered(),
};
/** Which side evidence is on. */
export const polarityWord = (value: Polarity): string => polarityWords[value]();

const projectKindWords: Words<ProjectKind> = {
  IDEA: () => m.terms_project_kind_idea(),
  IMPLEMENTATION: () => m.terms_project_kind_implementation(),
  NETWORK: () => m.terms_project_kind_network(),
  PILOT: () => m.terms_project_kind_pilot(),
  PRE_STUDY: () => m.terms_project_kind_pre_study(),
  PROGRAMME: () => m.terms_project_kind_programme(),
};
/** Kind of project. */
export const projectKindWord = (value: ProjectKind): string => projectKindWords[value]();

const projectStateWords: Words<ProjectState> = {
  DRAFT: () => m.terms_project_state_draft(),
  PUBLISHED: () => m.terms_project_state_published(),
  WITHDRAWN: () => m.terms_project_state_withdrawn(),
};
/** State of a project. */
export const projectStateWord = (value: ProjectState): string => projectStateWords[value]();

const projectPhaseWords: Words<ProjectPhase> = {
  ENDED: () => m.terms_project_phase_ended(),
  GOING_ON: () => m.terms_project_phase_going_on(),
  PLANNED: () => m.terms_project_phase_planned(),
  UNKNOWN: () => m.terms_project_phase_unknown(),
};
/** Phase of a project. */
export const projectPhaseWord = (value: ProjectPhase): string => projectPhaseWords[value]();

const participationWords: Words<ParticipationRole> = {
  COMMISSIONER: () => m.terms_participation_commissioner(),
  COORDINATOR: () => m.terms_participation_coordinator(),
  EVALUATOR: () => m.terms_participation_evaluator(),
  INITIATOR: () => m.terms_participation_initiator(),
  LOCAL_WORKSHOP: () => m.terms_participation_local_workshop(),
  NATIONAL_OWNER: () => m.terms_participation_national_owner(),
  OWNER: () => m.terms_participation_owner(),
  PARTNER: () => m.terms_participation_partner(),
  REGIONAL_COORDINATOR: () => m.terms_participation_regional_coordinator(),
};
/** Role of an organisation in a project. */
export const participationWord = (value: ParticipationRole): string => participationWords[value]();

const linkWords: Words<ProjectLinkKind> = {
  BUILDS_ON: () => m.terms_link_builds_on(),
  CONTINUES_AS: () => m.terms_link_continues_as(),
  PARALLEL_WITH: () => m.terms_link_parallel_with(),
  PART_OF: () => m.terms_link_part_of(),
  PRE_STUDY_FOR: () => m.terms_link_pre_study_for(),
  SCALES_UP: () => m.terms_link_scales_up(),
};
/** Link between projects, read from its start: "A fortsätter som B". */
export const linkWord = (value: ProjectLinkKind): string => linkWords[value]();

const linkBackWords: Words<ProjectLinkKind> = {
  BUILDS_ON: () => m.terms_link_back_builds_on(),
  CONTINUES_AS: () => m.terms_link_back_continues_as(),
  PARALLEL_WITH: () => m.terms_link_back_parallel_with(),
  PART_OF: () => m.terms_link_back_part_of(),
  PRE_STUDY_FOR: () => m.terms_link_back_pre_study_for(),
  SCALES_UP: () => m.terms_link_back_scales_up(),
};
/** The same link read from its end: "B fortsätter A". */
export const linkBackWord = (value: ProjectLinkKind): string => linkBackWords[value]();

const memberRoleWords: Words<MemberRole> = {
  CONTRIBUTOR: () => m.terms_member_role_contributor(),
  OWNER: () => m.terms_member_role_owner(),
};
/** Role of a person in a project. */
export const memberRoleWord = (value: MemberRole): string => memberRoleWords[value]();

const organisationKindWords: Words<OrganisationKind> = {
  ADULT_EDUCATION: () => m.terms_organisation_kind_adult_education(),
  AGENCY: () => m.terms_organisation_kind_agency(),
  ASSOCIATION: () => m.terms_organisation_kind_association(),
  COMPANY: () => m.terms_organisation_kind_company(),
  FUND: () => m.terms_organisation_kind_fund(),
  MUNICIPALITY: () => m.terms_organisation_kind_municipality(),
  NETWORK: () => m.terms_organisation_kind_network(),
  OTHER: () => m.terms_organisation_kind_other(),
  REGION: () => m.terms_organisation_kind_region(),
  UNIVERSITY: () => m.terms_organisation_kind_university(),
};
/** Kind of organisation. */
export const organisationKindWord = (value: OrganisationKind): string =>
  organisationKindWords[value]();

const searchKindWords: Words<SearchKind> = {
  FACTOR: () => m.terms_search_kind_factor(),
  LESSON: () => m.terms_search_kind_lesson(),
  OPEN_QUESTION: () => m.terms_search_kind_open_question(),
  ORGANISATION: () => m.terms_search_kind_organisation(),
  PROJECT: () => m.terms_search_kind_project(),
  SOURCE: () => m.terms_search_kind_source(),
  THEME: () => m.terms_search_kind_theme(),
};
/** Kind of one hit. */
export const searchKindWord = (value: SearchKind): string => searchKindWords[value]();

const searchKindsWords: Words<SearchKind> = {
  FACTOR: () => m.terms_search_kinds_factor(),
  LESSON: () => m.terms_search_kinds_lesson(),
  OPEN_QUESTION: () => m.terms_search_kinds_open_question(),
  ORGANISATION: () => m.terms_search_kinds_organisation(),
  PROJECT: () => m.terms_search_kinds_project(),
  SOURCE: () => m.terms_search_kinds_source(),
  THEME: () => m.terms_search_kinds_theme(),
};
/** Kind of many hits, for tabs. */
export const searchKindsWord = (value: SearchKind): string => searchKindsWords[value]();

const facetWords: Words<FacetName> = {
  COUNTY: () => m.terms_facet_county(),
  FUNDER: () => m.terms_facet_funder(),
  KIND: () => m.terms_facet_kind(),
  PHASE: () => m.terms_facet_phase(),
  SOURCE_KIND: () => m.terms_facet_source_kind(),
  THEME: () => m.terms_facet_theme(),
};
/** Name of a facet. */
export const facetWord = (value: FacetName): string => facetWords[value]();

const searchSortWords: Words<SearchSort> = {
  EXPERIENCE: () => m.terms_search_sort_experience(),
  RELEVANCE: () => m.terms_search_sort_relevance(),
  TITLE: () => m.terms_search_sort_title(),
};
/** Order of hits. */
export const searchSortWord = (value: SearchSort): string => searchSortWords[value]();

const sourceKindWords: Words<SourceKind> = {
  MODEL: () => m.terms_source_kind_model(),
  PAGE: () => m.terms_source_kind_page(),
  PRESENTATION: () => m.terms_source_kind_presentation(),
  RECORDING: () => m.terms_source_kind_recording(),
  REPORT: () => m.terms_source_kind_report(),
  STUDY: () => m.terms_source_kind_study(),
  TOOL: () => m.terms_source_kind_tool(),
};
/** Kind of source. */
export const sourceKindWord = (value: SourceKind): string => sourceKindWords[value]();

const basisWords: Words<EvidenceBasis> = {
  EVALUATION: () => m.terms_basis_evaluation(),
  ONGOING_EVALUATION: () => m.terms_basis_ongoing_evaluation(),
  OWN_EXPERIENCE: () => m.terms_basis_own_experience(),
  PANEL: () => m.terms_basis_panel(),
  PARTICIPANT: () => m.terms_basis_participant(),
  RESEARCH: () => m.terms_basis_research(),
};
/** What evidence rests on. */
export const basisWord = (value: EvidenceBasis): string => basisWords[value]();

const questionStateWords: Words<QuestionState> = {
  ANSWERED: () => m.terms_question_state_answered(),
  OPEN: () => m.terms_question_state_open(),
  PARTLY: () => m.terms_question_state_partly(),
};
/** State of an open question. */
export const questionStateWord = (value: QuestionState): string => questionStateWords[value]();

const conceptStateWords: Words<ConceptState> = {
  ACCEPTED: () => m.terms_concept_state_accepted(),
  PROPOSED: () => m.terms_concept_state_proposed(),
};
/** State of a factor or theme. */
export const conceptStateWord = (value: ConceptState): string => conceptStateWords[value]();

const gapWords: Words<GapKind> = {
  NO_EVIDENCE: () => m.terms_gap_no_evidence(),
  NO_PROJECTS: () => m.terms_gap_no_projects(),
};
/** Which kind of nothing is known. */
export const gapWord = (value: GapKind): string => gapWords[value]();

const stanceWords: Words<StanceKind> = {
  AGREES: () => m.terms_stance_agrees(),
  CONTRADICTS: () => m.terms_stance_contradicts(),
};
/** Another project's answer to a lesson. */
export const stanceWord = (value: StanceKind): string => stanceWords[value]();

const globalRoleWords: Words<GlobalRole> = {
  ADMINISTRATOR: () => m.terms_global_role_administrator(),
  CURATOR: () => m.terms_global_role_curator(),
};
/** Role of a person in all of PIS. */
export const globalRoleWord = (value: GlobalRole): string => globalRoleWords[value]();

const demoRoleWords: Words<DemoRole> = {
  ADMINISTRATOR: () => m.terms_demo_role_administrator(),
  CONTRIBUTOR: () => m.terms_demo_role_contributor(),
  CURATOR: () => m.terms_demo_role_curator(),
  FUNDER: () => m.terms_demo_role_funder(),
};
/** Account to try PIS with on one's own machine. */
export const demoRoleWord = (value: DemoRole): string => demoRoleWords[value]();

const languageWords: Words<Language> = {
  EN: () => m.terms_language_en(),
  SV: () => m.terms_language_sv(),
};
/** Name of a language, in the language of the interface. */
export const languageWord = (value: Language): string => languageWords[value]();

const placeKindWords: Words<PlaceKind> = {
  COUNTY: () => m.terms_place_kind_county(),
  MUNICIPALITY: () => m.terms_place_kind_municipality(),
};
/** Kind of place. */
export const placeKindWord = (value: PlaceKind): string => placeKindWords[value]();

const lessonProblemWords: Words<LessonProblem> = {
  PROJECT_NOT_PUBLISHED: () => m.terms_lesson_problem_project_not_published(),
  TEXT_TOO_LONG: () => m.terms_lesson_problem_text_too_long(),
  TEXT_TOO_SHORT: () => m.terms_lesson_problem_text_too_short(),
};
/** Why a lesson cannot be published yet, and what to do. */
export const lessonProblemWord = (value: LessonProblem): string => lessonProblemWords[value]();

const personalPatternWords: Words<PersonalPattern> = {
  EMAIL: () => m.terms_personal_email(),
  PERSONAL_NUMBER: () => m.terms_personal_personal_number(),
  PHONE: () => m.terms_personal_phone(),
};
/** What a text seems to hold, with its article. */
export const personalPatternWord = (value: PersonalPattern): string =>
  personalPatternWords[value]();

const signInLinkProblemWords: Words<SignInLinkProblem> = {
  EXPIRED: () => m.terms_link_problem_expired(),
  OTHER_BROWSER: () => m.terms_link_problem_other_browser(),
  UNKNOWN: () => m.terms_link_problem_unknown(),
  USED: () => m.terms_link_problem_used(),
};
/** Why a sign-in link does not work, and what to do. */
export const signInLinkProblemWord = (value: SignInLinkProblem): string =>
  signInLinkProblemWords[value]();

const strengthWords: Words<Strength> = {
  NONE: () => m.terms_strength_none(),
  SEVERAL: () => m.terms_strength_several(),
  SINGLE: () => m.terms_strength_single(),
  SOME: () => m.terms_strength_some(),
};

/** How sure one may be, in a word: "Enstaka", "Några"; one source on both sides says so. */
export const strengthWord = (standing: { strength: Strength; both: number }): string =>
  standing.strength === 'SINGLE' && standing.both > 0
    ? m.terms_strength_both_ways()
    : strengthWords[standing.strength]();

/** The flag beside the strength, or null. One source on both sides has no flag: its word says it. */
export const conflictWord = (standing: {
  strength: Strength;
  conflicting: boolean;
}): string | null =>
  standing.conflicting && standing.strength !== 'SINGLE' ? m.terms_strength_conflicting() : null;
