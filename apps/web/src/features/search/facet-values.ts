import type { ProjectPhase, SourceKind } from '../../gql/enumerations';
import { currentLanguage, intlTag, labelOf } from '../../lib/language';
import { projectPhaseWord, sourceKindWord } from '../../lib/words';
import { filterNames, fixedValues, type FilterName } from './search-address';
import type { Facet } from './search-query';

export type FacetValue = Facet['values'][number];
/** What each filter offers, in the order in which it is shown. */
export type FacetValues = Readonly<Record<FilterName, readonly FacetValue[]>>;

const valuesOf = (facets: readonly Facet[], filter: FilterName): readonly FacetValue[] =>
  facets.find(({ name }) => name === filter)?.values ?? [];

const fixed = (filter: FilterName): readonly FacetValue[] =>
  (fixedValues[filter] ?? []).map((value) => ({ value, labelSv: '', labelEn: '', count: 0 }));

/**
 * The values of the answer, those that have most first, whatever is chosen; then everything else one
 * can narrow by, with nothing of it here. So a list is as long for each question as for any other.
 */
export function facetValues(answer: readonly Facet[], choices: readonly Facet[]): FacetValues {
  const merged = (filter: FilterName): readonly FacetValue[] => {
    const here = new Map(valuesOf(answer, filter).map((value) => [value.value, value]));
    const names = fixed(filter);
    if (names.length > 0) return names.map((name) => here.get(name.value) ?? name);
    const absent = valuesOf(choices, filter).filter(({ value }) => !here.has(value));
    return [...here.values(), ...absent.map((value) => ({ ...value, count: 0 }))];
  };
  return Object.fromEntries(
    filterNames.map((filter) => [filter, merged(filter)]),
  ) as unknown as FacetValues;
}

/** A value in words: enumerations have words of their own. */
export function valueWord(filter: FilterName, value: FacetValue): string {
  if (filter === 'PHASE') return projectPhaseWord(value.value as ProjectPhase);
  if (filter === 'SOURCE_KIND') return sourceKindWord(value.value as SourceKind);
  return labelOf(value);
}

/** For looking one up: by name, å ä ö after z also in the English interface, since the names are Swedish. */
export function byName(filter: FilterName, values: readonly FacetValue[]): readonly FacetValue[] {
  const order = new Intl.Collator([intlTag('sv'), intlTag(currentLanguage())], { numeric: true });
  return values.toSorted((a, b) => order.compare(valueWord(filter, a), valueWord(filter, b)));
}

/**
 * The values that stand there before someone asks for all: the first `most`, and each of `kept` below
 * them. Which these are does not depend on the counts, so a choice moves none of them.
 */
export const firstValues = (
  values: readonly FacetValue[],
  most: number,
  kept: ReadonlySet<string>,
): readonly FacetValue[] => values.filter(({ value }, index) => index < most || kept.has(value));

/** The same values where they stood in a former answer to the same question; new ones come last. */
export function inFormerOrder(values: FacetValues, former: FacetValues): FacetValues {
  const steady = (filter: FilterName): readonly FacetValue[] => {
    const now = new Map(values[filter].map((value) => [value.value, value]));
    const before = new Set(former[filter].map(({ value }) => value));
    return [
      ...former[filter].map((value) => now.get(value.value) ?? { ...value, count: 0 }),
      ...values[filter].filter(({ value }) => !before.has(value)),
    ];
  };
  return Object.fromEntries(
    filterNames.map((filter) => [filter, steady(filter)]),
  ) as unknown as FacetValues;
}
