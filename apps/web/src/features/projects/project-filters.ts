import type { ProjectFilter } from '../../gql/graphql';
import type { ProjectKind, ProjectPhase } from '../../gql/enumerations';
import type { projectKindNames, projectPhaseNames } from '../../lib/search-params';
import { projectKindWord, projectPhaseWord } from '../../lib/words';
import { m } from '../../paraglide/messages';

type KindName = (typeof projectKindNames)[number];
type PhaseName = (typeof projectPhaseNames)[number];

/** The filters of the list as they stand in the address. */
export type ProjectsSearch = {
  tema?: string | undefined;
  lan?: string | undefined;
  typ?: KindName | undefined;
  fas?: PhaseName | undefined;
  finansiar?: string | undefined;
};
export type FilterName = keyof ProjectsSearch;

/** In the order they are shown. */
export const filterNames = [
  'tema',
  'lan',
  'typ',
  'fas',
  'finansiar',
] as const satisfies FilterName[];

const kinds: Record<KindName, ProjectKind> = {
  ide: 'IDEA',
  forstudie: 'PRE_STUDY',
  pilot: 'PILOT',
  genomforande: 'IMPLEMENTATION',
  program: 'PROGRAMME',
  natverk: 'NETWORK',
};
const phases: Record<PhaseName, ProjectPhase> = {
  planerat: 'PLANNED',
  pagar: 'GOING_ON',
  avslutat: 'ENDED',
  okand: 'UNKNOWN',
};

const names: Record<FilterName, () => string> = {
  tema: () => m.terms_facet_theme(),
  lan: () => m.terms_facet_county(),
  typ: () => m.terms_facet_kind(),
  fas: () => m.terms_facet_phase(),
  finansiar: () => m.terms_facet_funder(),
};
/** What a filter is called. */
export const filterWord = (name: FilterName): string => names[name]();

/** The filters that are set. */
export const activeFilters = (search: ProjectsSearch): FilterName[] =>
  filterNames.filter((name) => search[name] !== undefined);

export type FilterOption = { value: string; label: string };
/** The choices of each filter. */
export type FilterOptions = Record<FilterName, readonly FilterOption[]>;

/** Choices that are the same everywhere. */
export const fixedOptions = (): Pick<FilterOptions, 'typ' | 'fas'> => ({
  typ: Object.entries(kinds).map(([value, kind]) => ({ value, label: projectKindWord(kind) })),
  fas: Object.entries(phases).map(([value, phase]) => ({ value, label: projectPhaseWord(phase) })),
});

/** What the API is asked, from the address. */
export const filterOf = ({ tema, lan, typ, fas, finansiar }: ProjectsSearch): ProjectFilter => ({
  theme: tema,
  county: lan,
  kind: typ && kinds[typ],
  phase: fas && phases[fas],
  funder: finansiar,
});
