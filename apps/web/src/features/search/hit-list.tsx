import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { operationName, useGraphQL } from '../../lib/graphql/use-graphql';
import { formatNumber } from '../../lib/format/numbers';
import { m } from '../../paraglide/messages';
import { LinkButton } from '../../ui/button';
import { Loaded } from '../../ui/loaded';
import { MoreRows, RowList } from '../../ui/row-list';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { HitRow } from './hit-row';
import { pageBlocks, type PageBlock } from './page-blocks';
import { inputOf, lastPage, pageSize, type SearchAddress } from './search-address';
import styles from './search.module.css';
import { MoreHitsDocument, SearchPageDocument, type Hit, type SearchAnswer } from './search-query';

/** What the page adds to each hit: a way to put it into a brief. */
type Beside = { beside: (hit: Hit) => ReactNode };

const Hits = ({ hits, beside }: { hits: readonly Hit[] } & Beside) => (
  <RowList className={styles.hits}>
    {hits.map((hit) => (
      <HitRow key={hit.kind + hit.id} hit={hit}>
        {beside(hit)}
      </HitRow>
    ))}
  </RowList>
);

/** Two engines order alike, but not the same: where another one begins to answer, so does the list. */
function useOneEngine(first: string, now: string | undefined) {
  const cache = useQueryClient();
  const navigate = useNavigate({ from: '/sok' });
  const changed = now !== undefined && now !== first;
  useEffect(() => {
    if (!changed) return;
    for (const document of [SearchPageDocument, MoreHitsDocument]) {
      void cache.invalidateQueries({ queryKey: [operationName(document)] });
    }
    void navigate({
      search: (old: SearchAddress) => ({ ...old, sida: undefined }),
      replace: true,
    });
  }, [changed, cache, navigate]);
}

type MoreHitsProps = {
  address: SearchAddress;
  block: PageBlock;
  /** The engine of the first page. */
  engine: string;
  /** The last one, which someone has just asked for: its first hit takes the focus. */
  asked: boolean;
} & Beside;

/** The hits below the first page; that one came with the counts. */
function MoreHits({ address, block, engine, asked, beside }: MoreHitsProps) {
  const area = useRef<HTMLDivElement>(null);
  const query = useGraphQL(MoreHitsDocument, { input: { ...inputOf(address), ...block } });
  const { data } = query;
  useOneEngine(engine, data?.search.engine);
  const focus = useRef(asked);
  useEffect(() => {
    if (!data || !focus.current) return;
    focus.current = false;
    area.current?.querySelector<HTMLElement>('[data-hit]')?.focus({ preventScroll: true });
  }, [data]);
  return (
    <div ref={area}>
      <Loaded
        query={query}
        what={m.search_failed()}
        skeleton={<SkeletonRows count={5} height={7} />}
      >
        {({ search }) => <Hits hits={search.hits} beside={beside} />}
      </Loaded>
    </div>
  );
}

/** How far the list goes, in words. */
function shownOf(shown: number, { total, totalExact }: SearchAnswer): string {
  const figures = { shown: formatNumber(shown), total: formatNumber(total) };
  return totalExact ? m.search_shown(figures) : m.search_shown_of_more(figures);
}

type HitListProps = {
  address: SearchAddress;
  answer: SearchAnswer;
  /** The hit that stands above the list. */
  apart: Hit | undefined;
} & Beside;

/** The hits, and further pages below each other as far as the list can be paged. */
export function HitList({ address, answer, apart, beside }: HitListProps) {
  const pages = address.sida ?? 1;
  const [first] = useState(pages);
  const { total, reachable } = answer;
  const shown = Math.min(pages * pageSize, reachable);
  const blocks = pageBlocks(Math.min(pages, Math.ceil(reachable / pageSize)), first);
  return (
    <div>
      <Hits hits={answer.hits.filter((hit) => hit !== apart)} beside={beside} />
      {blocks.map((block, index) => (
        <MoreHits
          key={`${block.pageSize}/${block.page}`}
          address={address}
          block={block}
          engine={answer.engine}
          asked={pages > first && index === blocks.length - 1}
          beside={beside}
        />
      ))}
      <MoreRows
        silent
        action={
          shown < reachable &&
          pages < lastPage && (
            <LinkButton
              from="/sok"
              to="."
              search={(old: SearchAddress) => ({ ...old, sida: pages + 1 })}
              replace
              resetScroll={false}
            >
              {m.shell_show_more()}
            </LinkButton>
          )
        }
      >
        {shownOf(shown, answer)}
        {reachable < total && <> {m.search_reachable({ reachable: formatNumber(reachable) })}</>}
      </MoreRows>
    </div>
  );
}
