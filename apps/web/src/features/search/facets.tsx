import { useState } from 'react';
import { labelOf } from '../../lib/language';
import { facetWord, projectPhaseWord, sourceKindWord } from '../../lib/words';
import type { ProjectPhase, SourceKind } from '../../gql/enumerations';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Fold } from '../../ui/fold';
import { PeriodFacet } from './period-facet';
import {
  facetParams,
  isChosen,
  toggled,
  type FilterName,
  type SearchAddress,
} from './search-address';
import styles from './search.module.css';
import type { Facet } from './search-query';

type Value = Facet['values'][number];

/** How many values stand there before someone asks for all. */
const short = 6;

/** A value in words: enumerations have words of their own. */
export function valueWord(filter: FilterName, value: Value): string {
  if (filter === 'PHASE') return projectPhaseWord(value.value as ProjectPhase);
  if (filter === 'SOURCE_KIND') return sourceKindWord(value.value as SourceKind);
  return labelOf(value);
}

/** The first that say something, in the order of all; what gives nothing fills up the rest. */
function telling(values: readonly Value[], chosen: (value: Value) => boolean): readonly Value[] {
  const weight = (value: Value) => (chosen(value) ? 2 : Math.min(value.count, 1));
  const first = new Set(values.toSorted((a, b) => weight(b) - weight(a)).slice(0, short));
  return values.filter((value) => chosen(value) || first.has(value));
}

type FacetsProps = {
  facets: readonly Facet[];
  address: SearchAddress;
  onChange: (address: SearchAddress) => void;
};

type ValuesProps = FacetsProps & { filter: FilterName; values: readonly Value[] };

function Values({ filter, values, address, onChange }: ValuesProps) {
  const [all, setAll] = useState(false);
  const chosen = ({ value }: Value) => isChosen(address, filter, value);
  const shown = all ? values : telling(values, chosen);
  return (
    <>
      {shown.map((value) => (
        <Checkbox
          key={value.value}
          label={valueWord(filter, value)}
          count={value.count}
          checked={chosen(value)}
          onChange={() => onChange(toggled(address, filter, value.value))}
        />
      ))}
      {values.length > short && (
        <Button kind="quiet" size="small" className={styles.all} onClick={() => setAll(!all)}>
          {all ? m.search_facet_less() : m.search_facet_all({ count: values.length })}
        </Button>
      )}
    </>
  );
}

const chosenIn = (address: SearchAddress, filter: FilterName, values: readonly Value[]): string => {
  const count = values.filter(({ value }) => isChosen(address, filter, value)).length;
  return count > 0
    ? m.search_facet_chosen({ count })
    : m.search_facet_choices({ count: values.length });
};

/** What narrows the search, each value with how many hits it would give beside the others. */
export function Facets(props: FacetsProps) {
  const valuesOf = (filter: FilterName) =>
    props.facets.find(({ name }) => name === filter)?.values ?? [];
  const present = (filter: FilterName) => valuesOf(filter).length > 0;
  return (
    <div className={styles.facets}>
      {(['THEME', 'COUNTY', 'FUNDER'] as const).filter(present).map((filter) => (
        <fieldset key={filter} className={styles.facet}>
          <legend>{facetWord(filter)}</legend>
          <Values {...props} filter={filter} values={valuesOf(filter)} />
        </fieldset>
      ))}
      <div>
        {(['PHASE', 'SOURCE_KIND'] as const).filter(present).map((filter) => (
          <Fold
            key={filter}
            summary={facetWord(filter)}
            aside={chosenIn(props.address, filter, valuesOf(filter))}
            open={(props.address[facetParams[filter]]?.length ?? 0) > 0}
          >
            <div className={styles.folded} role="group" aria-label={facetWord(filter)}>
              <Values {...props} filter={filter} values={valuesOf(filter)} />
            </div>
          </Fold>
        ))}
        <PeriodFacet address={props.address} onChange={props.onChange} />
      </div>
    </div>
  );
}
