import { searchSortWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Select } from '../../ui/select';
import { sortNames, type SearchAddress } from './search-address';
import styles from './search.module.css';

type SortSelectProps = {
  address: SearchAddress;
  onChange: (address: SearchAddress) => void;
};

/** The order of the hits. */
export function SortSelect({ address, onChange }: SortSelectProps) {
  return (
    <div className={styles.sort} data-screen-only>
      <span aria-hidden className={styles.quiet}>
        {m.search_sort()}
      </span>
      <Select
        inline
        label={m.search_sort()}
        value={address.ordning ?? 'relevans'}
        onChange={(event) => {
          const ordning = sortNames.find(([name]) => name === event.target.value)?.[0];
          onChange({
            ...address,
            ordning: ordning === 'relevans' ? undefined : ordning,
            sida: undefined,
          });
        }}
        options={sortNames.map(([value, sort]) => ({ value, label: searchSortWord(sort) }))}
      />
    </div>
  );
}
