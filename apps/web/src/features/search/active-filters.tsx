import { SlidersHorizontal } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Chip, ChipLink, ChipList } from '../../ui/chip';
import { valueWord, type FacetValues } from './facet-values';
import { periodWord } from './period-facet';
import {
  countChosen,
  filterNames,
  isChosen,
  toggled,
  without,
  withoutYears,
  type SearchAddress,
} from './search-address';
import styles from './search.module.css';

type ActiveFiltersProps = {
  values: FacetValues | undefined;
  address: SearchAddress;
  onChange: (address: SearchAddress) => void;
};

/** Whoever takes a chip away by the keyboard goes on with the one in its place, else with the count. */
function useFocusAfterRemoval(count: number) {
  const area = useRef<HTMLDivElement>(null);
  const left = useRef<number>(undefined);
  useEffect(() => {
    const at = left.current;
    left.current = undefined;
    if (at === undefined || document.activeElement !== document.body) return;
    const chips = area.current?.querySelectorAll<HTMLElement>('button') ?? [];
    const next = chips[Math.min(at, chips.length - 1)];
    (next ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true });
  }, [count]);
  const removeAt = (at: number, remove: () => void) => () => {
    left.current = at;
    remove();
  };
  return { area, removeAt };
}

/** What narrows the search now, each to be taken away; on narrow screens the way to the filters. */
export function ActiveFilters({ values, address, onChange }: ActiveFiltersProps) {
  const period = periodWord(address);
  const count = countChosen(address);
  const { area, removeAt } = useFocusAfterRemoval(count);
  const chosen = filterNames.flatMap((filter) =>
    (values?.[filter] ?? [])
      .filter(({ value }) => isChosen(address, filter, value))
      .map((value) => ({
        key: filter + value.value,
        words: valueWord(filter, value),
        rest: toggled(address, filter, value.value),
      })),
  );
  const chips = period
    ? [...chosen, { key: 'period', words: period, rest: withoutYears(address) }]
    : chosen;
  return (
    <div ref={area} className={styles.active} data-screen-only>
      <ChipList label={m.search_filters()}>
        <ChipLink
          from="/sok"
          to="."
          search={(old: SearchAddress) => ({ ...old, avgransa: 'ja' as const })}
          resetScroll={false}
          id="avgransa"
          className={styles.narrow}
        >
          <SlidersHorizontal size={18} aria-hidden />
          {count > 0 ? m.search_narrow_chosen({ count }) : m.search_narrow()}
        </ChipLink>
        {chips.map(({ key, words, rest }, index) => (
          <Chip key={key} state="on" onClick={removeAt(index, () => onChange(rest))}>
            {words}
          </Chip>
        ))}
        {count > 1 && (
          <Button
            kind="quiet"
            size="small"
            onClick={removeAt(count, () => onChange(without(address, 'all')))}
          >
            {m.search_remove_all()}
          </Button>
        )}
      </ChipList>
    </div>
  );
}
