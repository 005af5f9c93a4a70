import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { formatNumber } from '../../lib/format/numbers';
import { m } from '../../paraglide/messages';
import { LinkButton } from '../../ui/button';
import { Loaded } from '../../ui/loaded';
import { MoreRows, RowList } from '../../ui/row-list';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { HitRow } from './hit-row';
import { inputOf, pageSize, type SearchAddress } from './search-address';
import styles from './search.module.css';
import { MoreHitsDocument, type Hit, type SearchAnswer } from './search-query';

/** The hits of one further page; the first page came with the counts. */
function MoreHits({ address, page }: { address: SearchAddress; page: number }) {
  const query = useGraphQL(
    MoreHitsDocument,
    { input: { ...inputOf(address), page } },
    { keepPrevious: true },
  );
  return (
    <Loaded query={query} what={m.search_failed()} skeleton={<SkeletonRows count={5} height={7} />}>
      {(data) => <Hits hits={data.search.hits} />}
    </Loaded>
  );
}

const Hits = ({ hits }: { hits: readonly Hit[] }) => (
  <RowList className={styles.hits}>
    {hits.map((hit) => (
      <HitRow key={hit.kind + hit.id} hit={hit} />
    ))}
  </RowList>
);

const linksIn = (area: HTMLElement | null): HTMLElement[] =>
  Array.from(area?.querySelectorAll<HTMLElement>('[data-hit]') ?? []);

/** ↓ and ↑ walk from hit to hit; ↑ from the first one leads back to the field. */
export function useHitKeys(): {
  area: RefObject<HTMLDivElement | null>;
  intoList: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
} {
  const area = useRef<HTMLDivElement>(null);
  return {
    area,
    intoList: () => linksIn(area.current)[0]?.focus(),
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      const links = linksIn(area.current);
      const at = links.indexOf(event.target as HTMLElement);
      if (at < 0) return;
      event.preventDefault();
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      if (next < 0) document.getElementById('sokord')?.focus();
      else links[next]?.focus();
    },
  };
}

type HitListProps = {
  address: SearchAddress;
  answer: SearchAnswer;
  /** The hit that stands above the list. */
  apart: Hit | undefined;
};

/** The hits, and further pages below each other. */
export function HitList({ address, answer, apart }: HitListProps) {
  const pages = Math.max(address.sida ?? 1, 1);
  const shown = Math.min(pages * pageSize, answer.total);
  const more = shown < answer.total && answer.hits.length > 0;
  return (
    <div>
      <Hits hits={answer.hits.filter((hit) => hit !== apart)} />
      {Array.from({ length: pages - 1 }, (_, index) => (
        <MoreHits key={index} address={address} page={index + 2} />
      ))}
      <MoreRows
        action={
          more && (
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
        {m.search_shown({ shown: formatNumber(shown), total: formatNumber(answer.total) })}
      </MoreRows>
    </div>
  );
}
