import { useState } from 'react';
import { formatNumber } from '../../lib/format/numbers';
import { facetWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Fold } from '../../ui/fold';
import { byName, firstValues, valueWord, type FacetValue, type FacetValues } from './facet-values';
import { PeriodFacet } from './period-facet';
import { isChosen, toggled, type FilterName, type SearchAddress } from './search-address';
import styles from './search.module.css';

/** How many values stand there before someone asks for all. */
const short = 6;

type FacetsProps = {
  values: FacetValues;
  address: SearchAddress;
  onChange: (address: SearchAddress) => void;
};

type ValuesProps = Omit<FacetsProps, 'values'> & {
  filter: FilterName;
  values: readonly FacetValue[];
};

function Values({ filter, values, address, onChange }: ValuesProps) {
  const [all, setAll] = useState(false);
  const [touched, setTouched] = useState<readonly string[]>([]);
  const chosen = values.filter(({ value }) => isChosen(address, filter, value));
  const kept = new Set([...touched, ...chosen.map(({ value }) => value)]);
  const shown = all ? byName(filter, values) : firstValues(values, short, kept);
  return (
    <>
      {shown.map((value) => (
        <Checkbox
          key={value.value}
          label={valueWord(filter, value)}
          count={value.count}
          checked={isChosen(address, filter, value.value)}
          onChange={() => {
            setTouched([...touched, value.value]);
            onChange(toggled(address, filter, value.value));
          }}
        />
      ))}
      {values.length > short && (
        <Button
          kind="quiet"
          size="small"
          className={styles.all}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? m.search_facet_less() : m.search_facet_all({ count: formatNumber(values.length) })}
        </Button>
      )}
    </>
  );
}

/** Facets that are open from the beginning. */
function OpenFacet(props: ValuesProps) {
  return (
    <fieldset className={styles.facet}>
      <legend>{facetWord(props.filter)}</legend>
      <Values {...props} />
    </fieldset>
  );
}

const chosenIn = ({ address, filter, values }: ValuesProps): string => {
  const count = values.filter(({ value }) => isChosen(address, filter, value)).length;
  return count > 0
    ? m.search_facet_chosen({ count })
    : m.search_facet_choices({ count: values.length });
};

/** Facets folded away; one in which something was chosen stays open, also when it is taken back. */
function FoldedFacet(props: ValuesProps) {
  const { filter, values, address } = props;
  const [open, setOpen] = useState(false);
  const chosen = values.some(({ value }) => isChosen(address, filter, value));
  if (chosen && !open) setOpen(true);
  return (
    <Fold summary={facetWord(filter)} aside={chosenIn(props)} open={open}>
      <div className={styles.folded} role="group" aria-label={facetWord(filter)}>
        <Values {...props} />
      </div>
    </Fold>
  );
}

/** What narrows the search, each value with how many hits it would give beside the others. */
export function Facets({ values, ...rest }: FacetsProps) {
  const props = (filter: FilterName) => ({ ...rest, filter, values: values[filter] });
  return (
    <div className={styles.facets}>
      {(['THEME', 'COUNTY', 'FUNDER'] as const)
        .filter((filter) => values[filter].length > 0)
        .map((filter) => (
          <OpenFacet key={filter} {...props(filter)} />
        ))}
      <div className={styles.folds}>
        <FoldedFacet {...props('PHASE')} />
        <PeriodFacet address={rest.address} onChange={rest.onChange} />
        <FoldedFacet {...props('SOURCE_KIND')} />
      </div>
    </div>
  );
}
