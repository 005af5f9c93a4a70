import type { UseQueryResult } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { ActiveFilters } from '../features/search/active-filters';
import { AlsoSearched } from '../features/search/also-searched';
import { EngineLine } from '../features/search/engine-line';
import { useViewer } from '../features/account/use-viewer';
import { AddHit } from '../features/briefs/add-hit';
import { ExportButton } from '../features/search/export-button';
import type { FacetValues } from '../features/search/facet-values';
import { Facets } from '../features/search/facets';
import { HitList } from '../features/search/hit-list';
import { KindTabs } from '../features/search/kind-tabs';
import { NothingFound } from '../features/search/nothing-found';
import {
  countChosen,
  inputOf,
  without,
  type SearchAddress,
} from '../features/search/search-address';
import { SearchField } from '../features/search/search-field';
import { SearchPageDocument, type SearchAnswer } from '../features/search/search-query';
import styles from '../features/search/search.module.css';
import { SortSelect } from '../features/search/sort-select';
import { hitTheme, ThemeAnswer } from '../features/search/theme-answer';
import { useFacetValues } from '../features/search/use-facet-values';
import { useHitKeys } from '../features/search/use-hit-keys';
import { useResultCount } from '../features/search/use-result-count';
import type { SearchPageQuery } from '../gql/graphql';
import { formatNumber } from '../lib/format/numbers';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { m } from '../paraglide/messages';
import { LinkButton } from '../ui/button';
import { classes } from '../ui/classes';
import { Loaded } from '../ui/loaded';
import { PageHeading } from '../ui/page-heading';
import { ActionDock, PanelPage } from '../ui/page-layout';
import { SkeletonRows } from '../ui/skeleton-rows';
import { VisuallyHidden } from '../ui/visually-hidden';

const route = getRouteApi('/sok');

/** Where the filters are a page of their own, the focus goes with it, and back. */
function useFocusOfFilters(open: boolean) {
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    document.getElementById(open ? 'avgransningar' : 'avgransa')?.focus();
  }, [open]);
}

/** The question that the address asks, its answer, and the way to another address. */
function useSearchPage() {
  const address = route.useSearch();
  const navigate = useNavigate({ from: '/sok' });
  const query = useGraphQL(
    SearchPageDocument,
    { input: { ...inputOf(address), page: 1 } },
    { keepPrevious: true },
  );
  return {
    address,
    query,
    answer: query.data?.search,
    values: useFacetValues(address, query),
    onChange: (next: SearchAddress) => void navigate({ search: next, resetScroll: false }),
    onSearch: (q: string, typing: boolean) =>
      void navigate({
        search: (old: SearchAddress) => ({ ...old, q: q || undefined, sida: undefined }),
        replace: typing,
        resetScroll: false,
      }),
  };
}

type SearchState = ReturnType<typeof useSearchPage>;

/** One search over everything. All of its state stands in the address. */
export function SearchPage() {
  const search = useSearchPage();
  const { address, query, answer, values, onChange } = search;
  const { heading, heard } = useResultCount(address, query);
  const keys = useHitKeys();
  const narrowing = address.avgransa === 'ja';
  useFocusOfFilters(narrowing);
  return (
    <PanelPage panelLabel={m.search_filters()} panel={<Panel {...search} />}>
      <div className={classes(styles.results, narrowing && styles.behind)}>
        <div className={styles.asked}>
          <SearchField query={address.q ?? ''} onDown={keys.intoList} onSearch={search.onSearch} />
          <AlsoSearched address={address} answer={answer} />
        </div>
        <KindTabs address={address} facet={answer?.facets.find(({ name }) => name === 'KIND')} />
        <div className={styles.top}>
          <PageHeading className={styles.heading}>{heading}</PageHeading>
          <VisuallyHidden role="status">
            {heard && <span key={heard.key}>{heard.words}</span>}
          </VisuallyHidden>
        </div>
        <div className={styles.controls}>
          <ActiveFilters values={values} address={address} onChange={onChange} />
          <SortSelect address={address} onChange={onChange} />
        </div>
        <div ref={keys.area} onKeyDown={keys.onKeyDown} className={styles.found}>
          <Loaded
            query={query}
            what={m.search_failed()}
            skeleton={<SkeletonRows count={6} height={7} />}
          >
            {(data) => (
              <Found answer={data.search} values={values} address={address} onChange={onChange} />
            )}
          </Loaded>
        </div>
      </div>
    </PanelPage>
  );
}

/** What narrows the search: at the right, on narrow screens a page of its own. */
function Panel({ address, answer, values, query, onChange }: SearchState) {
  return (
    <div className={classes(styles.panel, address.avgransa !== 'ja' && styles.closed)}>
      <ExportButton address={address} answer={answer} className={styles.wideOnly} />
      <h2 id="avgransningar" tabIndex={-1} className={styles.panelHeading}>
        {m.search_filters()}
      </h2>
      {values ? (
        <Facets values={values} address={address} onChange={onChange} />
      ) : (
        !query.isError && <SkeletonRows count={10} height={4.25} />
      )}
      <ShowResults query={query} address={address} />
    </div>
  );
}

type FoundProps = {
  answer: SearchAnswer;
  values: FacetValues | undefined;
  address: SearchAddress;
  onChange: (address: SearchAddress) => void;
};

function Found({ answer, values, address, onChange }: FoundProps) {
  const { viewer } = useViewer();
  const themed = address.typ === undefined ? hitTheme(answer.hits) : null;
  const empty = answer.total === 0 && !address.q && countChosen(address) === 0 && !address.typ;
  if (empty) return <p>{m.search_nothing_yet()}</p>;
  return (
    <>
      {answer.someWordsOnly && <p className={styles.note}>{m.search_some_words()}</p>}
      {themed && <ThemeAnswer theme={themed.theme} />}
      {answer.total > 0 && (
        <HitList
          address={address}
          answer={answer}
          apart={themed?.hit}
          beside={(hit) => (
            <AddHit kind={hit.kind} id={hit.id} what={hit.title} signedIn={Boolean(viewer)} />
          )}
        />
      )}
      {answer.total === 0 && answer.nothingFound && (
        <NothingFound
          nothing={answer.nothingFound}
          values={values}
          address={address}
          onChange={onChange}
        />
      )}
      {answer.total > 0 && (
        <ExportButton address={address} answer={answer} className={styles.narrowOnly} />
      )}
      <EngineLine answer={answer} />
    </>
  );
}

type ShowResultsProps = { query: UseQueryResult<SearchPageQuery>; address: SearchAddress };

/** On narrow screens: back from the filters to what they give. */
function ShowResults({ query, address }: ShowResultsProps) {
  const count = query.data?.search.total ?? 0;
  const exact = query.data?.search.totalExact ?? true;
  const number = exact ? formatNumber(count) : m.search_more_than({ number: formatNumber(count) });
  return (
    <div className={styles.showResults}>
      <ActionDock>
        {countChosen(address) > 0 && (
          <LinkButton
            from="/sok"
            to="."
            search={(old: SearchAddress) => ({ ...without(old, 'all') })}
            resetScroll={false}
          >
            {m.search_remove_all()}
          </LinkButton>
        )}
        <LinkButton
          from="/sok"
          to="."
          search={(old: SearchAddress) => ({ ...old, avgransa: undefined })}
          kind="primary"
        >
          <span aria-live="polite">{m.search_show_results({ count, number })}</span>
        </LinkButton>
      </ActionDock>
    </div>
  );
}
