import { useGraphQL } from '../../lib/graphql/use-graphql';
import { formatNumber } from '../../lib/format/numbers';
import { inSentence } from '../../lib/sentence-case';
import { facetWord, searchKindWord, searchKindsWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Button, LinkButton } from '../../ui/button';
import { MarkedText } from '../../ui/marked-text';
import { RowList } from '../../ui/row-list';
import { valueWord, type FacetValues } from './facet-values';
import { HitLink } from './hit-link';
import { periodWord } from './period-facet';
import {
  countChosen,
  inputOf,
  isChosen,
  kindsOfTabs,
  without,
  withoutYears,
  type FilterName,
  type SearchAddress,
} from './search-address';
import styles from './search.module.css';
import { HiddenHitsDocument, type SearchAnswer } from './search-query';

type NothingFoundProps = {
  nothing: NonNullable<SearchAnswer['nothingFound']>;
  values: FacetValues | undefined;
  address: SearchAddress;
  onChange: (address: SearchAddress) => void;
};

/** A way to have more: what is hidden, what to press, how many it gives. */
type WayOut = { why: string; press: string; total: number; address: SearchAddress };

const resultsOf = (count: number): string =>
  m.search_results({ count, number: formatNumber(count) });

const dropping = (filter: string, total: number, address: SearchAddress): WayOut => ({
  why: m.search_without({ filter, results: resultsOf(total) }),
  press: m.search_remove({ filter }),
  total,
  address,
});

const withoutAnything = (address: SearchAddress): SearchAddress => ({
  ...without(address, 'all'),
  typ: undefined,
});

/** The value where one is chosen, else the name of the filter. */
function filterWord({ values, address }: NothingFoundProps, filter: FilterName): string {
  const chosen = values?.[filter].filter(({ value }) => isChosen(address, filter, value)) ?? [];
  const [value, ...more] = chosen;
  return value && more.length === 0 ? valueWord(filter, value) : inSentence(facetWord(filter));
}

/** What the API says to drop: a filter, or the kind that a tab stands for. */
function bestFilter(props: NothingFoundProps): WayOut | null {
  const { nothing, address } = props;
  const { withoutFilter: filter, withoutFilterTotal: total } = nothing;
  if (!filter) return null;
  if (filter !== 'KIND')
    return dropping(filterWord(props, filter), total, without(address, filter));
  const kind = address.typ ? searchKindsWord(kindsOfTabs[address.typ]) : facetWord('KIND');
  return {
    why: m.search_without_kind({ kind, results: resultsOf(total) }),
    press: m.search_all_kinds(),
    total,
    address: { ...address, typ: undefined, sida: undefined },
  };
}

/** The one filter that hides most: years are asked about here, the API names only facets. */
function useWayOut(props: NothingFoundProps) {
  const { address } = props;
  const narrowed = countChosen(address) > 0 || address.typ !== undefined;
  const { data } = useGraphQL(
    HiddenHitsDocument,
    { anything: inputOf(withoutAnything(address)), anyYear: inputOf(withoutYears(address)) },
    { enabled: narrowed },
  );
  const facet = bestFilter(props);
  const years = data?.anyYear.total ?? 0;
  const period = periodWord(address);
  const best =
    period && years > (facet?.total ?? 0) ? dropping(period, years, withoutYears(address)) : facet;
  return { narrowed, best, hidden: data?.anything.total };
}

/** Whether anything has the words, and which filter hides it. */
function Why(props: NothingFoundProps) {
  const { address } = props;
  const { narrowed, best, hidden } = useWayOut(props);
  const change = (next: SearchAddress) => () => {
    props.onChange(next);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  };
  const everything = withoutAnything(address);
  if (!narrowed) return <p>{m.search_nothing_has_the_words()}</p>;
  if (hidden === 0) return <p>{m.search_nothing_without_filters()}</p>;
  const all = hidden !== undefined && (!best || hidden > best.total);
  return (
    <>
      {best && <p>{best.why}</p>}
      {all && !best && <p>{m.search_filters_hide({ results: resultsOf(hidden) })}</p>}
      <div className={styles.waysOut}>
        {best && (
          <Button kind="primary" onClick={change(best.address)}>
            {best.press}
          </Button>
        )}
        {all && (
          <Button onClick={change(everything)}>
            {m.search_remove_all_for({ results: resultsOf(hidden) })}
          </Button>
        )}
      </div>
    </>
  );
}

/** What to do when nothing was found: drop what hides most, look at what is near, or write it. */
export function NothingFound(props: NothingFoundProps) {
  const { nothing, address } = props;
  return (
    <div className={styles.nothing}>
      <div className={styles.why}>
        <Why {...props} />
      </div>
      {nothing.nearest.length > 0 && (
        <div>
          <h2 className={styles.nearest}>{m.search_nearest()}</h2>
          <RowList>
            {nothing.nearest.map((hit) => (
              <li key={hit.kind + hit.id} className={styles.near}>
                <HitLink hit={hit}>
                  <MarkedText text={hit.title} marks={hit.titleMarks} />
                </HitLink>
                <span className={styles.quiet}>{searchKindWord(hit.kind)}</span>
              </li>
            ))}
          </RowList>
        </div>
      )}
      {address.q && (
        <div className={styles.why}>
          <h2 className={styles.nearest}>{m.search_write_lead()}</h2>
          <div>
            <LinkButton to="/ny" search={{ text: address.q }} data-hit="">
              {m.search_write_lesson()}
            </LinkButton>
          </div>
        </div>
      )}
    </div>
  );
}
