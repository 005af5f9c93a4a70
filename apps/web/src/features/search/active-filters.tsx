import { SlidersHorizontal } from 'lucide-react';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Chip, ChipLink, ChipList } from '../../ui/chip';
import { valueWord } from './facets';
import { periodWord } from './period-facet';
import {
  countChosen,
  filterNames,
  isChosen,
  toggled,
  without,
  type SearchAddress,
} from './search-address';
import styles from './search.module.css';
import type { Facet } from './search-query';

type ActiveFiltersProps = {
  facets: readonly Facet[];
  address: SearchAddress;
  onChange: (address: SearchAddress) => void;
};

/** What narrows the search now, each to be taken away; on narrow screens the way to the filters. */
export function ActiveFilters({ facets, address, onChange }: ActiveFiltersProps) {
  const period = periodWord(address);
  const count = countChosen(address);
  const chips = filterNames.flatMap((filter) =>
    (facets.find(({ name }) => name === filter)?.values ?? [])
      .filter(({ value }) => isChosen(address, filter, value))
      .map((value) => (
        <Chip
          key={filter + value.value}
          state="on"
          onClick={() => onChange(toggled(address, filter, value.value))}
        >
          {valueWord(filter, value)}
        </Chip>
      )),
  );
  return (
    <div className={styles.active} data-screen-only>
      <ChipList label={m.search_filters()}>
        {chips}
        {period && (
          <Chip
            state="on"
            onClick={() =>
              onChange({ ...address, fran: undefined, till: undefined, sida: undefined })
            }
          >
            {period}
          </Chip>
        )}
        {count > 1 && (
          <Button kind="quiet" size="small" onClick={() => onChange(without(address, 'all'))}>
            {m.search_remove_all()}
          </Button>
        )}
        <ChipLink
          from="/sok"
          to="."
          search={(old: SearchAddress) => ({ ...old, avgransa: 'ja' as const })}
          id="avgransa"
          className={styles.narrow}
        >
          <SlidersHorizontal size={18} aria-hidden />
          {count > 0 ? m.search_narrow_chosen({ count }) : m.search_narrow()}
        </ChipLink>
      </ChipList>
    </div>
  );
}
