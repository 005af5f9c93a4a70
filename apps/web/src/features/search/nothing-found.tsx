import { formatNumber } from '../../lib/format/numbers';
import { facetWord, searchKindWord } from '../../lib/words';
import { inSentence } from '../../lib/sentence-case';
import { m } from '../../paraglide/messages';
import { Button, LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { MarkedText } from '../../ui/marked-text';
import { RowList } from '../../ui/row-list';
import { valueWord } from './facets';
import { HitLink } from './hit-link';
import { isChosen, without, type FilterName, type SearchAddress } from './search-address';
import styles from './search.module.css';
import type { Facet, SearchAnswer } from './search-query';

type NothingFoundProps = {
  nothing: NonNullable<SearchAnswer['nothingFound']>;
  facets: readonly Facet[];
  address: SearchAddress;
  onChange: (address: SearchAddress) => void;
};

/** The value where one is chosen, else the name of the filter. */
function filterWord(filter: FilterName, facets: readonly Facet[], address: SearchAddress): string {
  const chosen = facets
    .find(({ name }) => name === filter)
    ?.values.filter(({ value }) => isChosen(address, filter, value));
  const [value, ...more] = chosen ?? [];
  return value && more.length === 0 ? valueWord(filter, value) : inSentence(facetWord(filter));
}

/** What to do when nothing was found: drop what hides most, look at what is near, or write it. */
export function NothingFound({ nothing, facets, address, onChange }: NothingFoundProps) {
  const { withoutFilter, withoutFilterTotal: total, nearest } = nothing;
  const filter = withoutFilter && withoutFilter !== 'KIND' ? withoutFilter : null;
  const results = m.search_results({ count: total, number: formatNumber(total) });
  const kindHides = withoutFilter === 'KIND';
  const name = filter && filterWord(filter, facets, address);
  return (
    <div className={styles.nothing}>
      {filter && name && (
        <EmptyState
          actions={
            <Button onClick={() => onChange(without(address, filter))}>
              {m.search_remove({ filter: name })}
            </Button>
          }
        >
          {m.search_without({ filter: name, results })}
        </EmptyState>
      )}
      {kindHides && (
        <EmptyState
          actions={
            <Button onClick={() => onChange({ ...address, typ: undefined, sida: undefined })}>
              {m.search_tab_all()}
            </Button>
          }
        >
          {m.search_without({ filter: inSentence(facetWord('KIND')), results })}
        </EmptyState>
      )}
      {nearest.length > 0 && (
        <div>
          <p className={styles.quiet}>{m.search_nearest()}</p>
          <RowList>
            {nearest.map((hit) => (
              <li key={hit.kind + hit.id}>
                <HitLink hit={hit}>
                  <MarkedText text={hit.title} marks={hit.titleMarks} />
                </HitLink>{' '}
                <span className={styles.quiet}>{searchKindWord(hit.kind)}</span>
              </li>
            ))}
          </RowList>
        </div>
      )}
      <div>
        <LinkButton to="/ny" search={{ text: address.q }} data-hit="">
          {m.search_write_lesson()}
        </LinkButton>
      </div>
    </div>
  );
}
