import type { UseQueryResult } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { ActiveFilters } from '../features/search/active-filters';
import { EngineLine } from '../features/search/engine-line';
import { Facets } from '../features/search/facets';
import { HitList, useHitKeys } from '../features/search/hit-list';
import { KindTabs } from '../features/search/kind-tabs';
import { NothingFound } from '../features/search/nothing-found';
import { countChosen, inputOf, type SearchAddress } from '../features/search/search-address';
import { SearchField } from '../features/search/search-field';
import { SearchPageDocument, type SearchAnswer } from '../features/search/search-query';
import styles from '../features/search/search.module.css';
import { hitTheme, ThemeAnswer } from '../features/search/theme-answer';
import type { SearchPageQuery } from '../gql/graphql';
import { formatNumber } from '../lib/format/numbers';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { searchSortWord } from '../lib/words';
import { m } from '../paraglide/messages';
import { LinkButton } from '../ui/button';
import { classes } from '../ui/classes';
import { Loaded } from '../ui/loaded';
import { PageHeading } from '../ui/page-heading';
import { ActionDock, PanelPage } from '../ui/page-layout';
import { Select } from '../ui/select';
import { SkeletonRows } from '../ui/skeleton-rows';

const route = getRouteApi('/sok');

/** The count in words. */
function countOf({ q: query }: SearchAddress, answer: SearchAnswer): string {
  const { total: count, totalExact } = answer;
  if (count === 0) return query ? m.search_none_for({ query }) : m.search_none();
  const number = formatNumber(count);
  if (!totalExact) {
    return query ? m.search_results_more_for({ number, query }) : m.search_results_more({ number });
  }
  return query
    ? m.search_results_for({ count, number, query })
    : m.search_results({ count, number });
}

/** The heading tells what is shown: while a new answer is on its way, that is the former one. */
function useHeading(address: SearchAddress, query: UseQueryResult<SearchPageQuery>): string {
  const { data, isSuccess, isPlaceholderData } = query;
  const told = useRef<string>(m.search_looking());
  const now = isSuccess && !isPlaceholderData ? countOf(address, data.search) : told.current;
  useEffect(() => {
    told.current = now;
  }, [now]);
  return now;
}

/** Where the filters are a page of their own, the focus goes with it, and back. */
function useFocusOfFilters(open: boolean) {
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    document.getElementById(open ? 'avgransningar' : 'avgransa')?.focus();
  }, [open]);
}

/** One search over everything. All of its state stands in the address. */
export function SearchPage() {
  const address = route.useSearch();
  const navigate = useNavigate({ from: '/sok' });
  const query = useGraphQL(
    SearchPageDocument,
    { input: { ...inputOf(address), page: 1 } },
    { keepPrevious: true },
  );
  const heading = useHeading(address, query);
  const keys = useHitKeys();
  const answer = query.data?.search;
  const facets = answer?.facets ?? [];
  const narrowing = address.avgransa === 'ja';
  const change = (next: SearchAddress) => void navigate({ search: next, resetScroll: false });
  useFocusOfFilters(narrowing);
  return (
    <PanelPage
      panelLabel={m.search_filters()}
      panel={
        <div className={classes(styles.panel, !narrowing && styles.closed)}>
          <h2 id="avgransningar" tabIndex={-1} className={styles.panelHeading}>
            {m.search_filters()}
          </h2>
          {answer ? (
            <Facets facets={facets} address={address} onChange={change} />
          ) : (
            query.isPending && <SkeletonRows count={8} height={2.2} />
          )}
          <ShowResults answer={answer} />
        </div>
      }
    >
      <div className={classes(styles.results, narrowing && styles.behind)}>
        <SearchField
          query={address.q ?? ''}
          onDown={keys.intoList}
          onSearch={(q, typing) =>
            void navigate({
              search: (old: SearchAddress) => ({ ...old, q: q || undefined, sida: undefined }),
              replace: typing,
              resetScroll: false,
            })
          }
        />
        <KindTabs address={address} facet={facets.find(({ name }) => name === 'KIND')} />
        <div className={styles.top}>
          <div aria-live="polite" className={styles.heading}>
            <PageHeading>{heading}</PageHeading>
          </div>
          <Sort address={address} onChange={change} />
        </div>
        <ActiveFilters facets={facets} address={address} onChange={change} />
        <div ref={keys.area} onKeyDown={keys.onKeyDown} className={styles.found}>
          <Loaded
            query={query}
            what={m.search_failed()}
            skeleton={<SkeletonRows count={6} height={7} />}
          >
            {(data) => <Found answer={data.search} address={address} onChange={change} />}
          </Loaded>
        </div>
      </div>
    </PanelPage>
  );
}

type FoundProps = {
  answer: SearchAnswer;
  address: SearchAddress;
  onChange: (address: SearchAddress) => void;
};

function Found({ answer, address, onChange }: FoundProps) {
  const themed = address.typ === undefined ? hitTheme(answer.hits) : null;
  const empty = answer.total === 0 && !address.q && countChosen(address) === 0 && !address.typ;
  if (empty) return <p>{m.search_nothing_yet()}</p>;
  return (
    <>
      {themed && <ThemeAnswer theme={themed.theme} />}
      {answer.total > 0 && <HitList address={address} answer={answer} apart={themed?.hit} />}
      {answer.total === 0 && answer.nothingFound && (
        <NothingFound
          nothing={answer.nothingFound}
          facets={answer.facets}
          address={address}
          onChange={onChange}
        />
      )}
      <EngineLine answer={answer} />
    </>
  );
}

const orders = { relevans: 'RELEVANCE', erfarenhet: 'EXPERIENCE' } as const;

function Sort({ address, onChange }: Omit<FoundProps, 'answer'>) {
  return (
    <div className={styles.sort} data-screen-only>
      <span aria-hidden className={styles.quiet}>
        {m.search_sort()}
      </span>
      <Select
        inline
        label={m.search_sort()}
        value={address.ordning ?? 'relevans'}
        onChange={(event) =>
          onChange({
            ...address,
            ordning: event.target.value === 'erfarenhet' ? 'erfarenhet' : undefined,
            sida: undefined,
          })
        }
        options={[
          { value: 'relevans', label: searchSortWord(orders.relevans) },
          { value: 'erfarenhet', label: searchSortWord(orders.erfarenhet) },
        ]}
      />
    </div>
  );
}

/** On narrow screens: back from the filters to what they give. */
function ShowResults({ answer }: { answer: SearchAnswer | undefined }) {
  const count = answer?.total ?? 0;
  return (
    <div className={styles.showResults}>
      <ActionDock>
        <LinkButton
          from="/sok"
          to="."
          search={(old: SearchAddress) => ({ ...old, avgransa: undefined })}
          kind="primary"
          wide
        >
          <span aria-live="polite">
            {m.search_show_results({ count, number: formatNumber(count) })}
          </span>
        </LinkButton>
      </ActionDock>
    </div>
  );
}
