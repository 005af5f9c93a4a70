import { useEffect, useRef } from 'react';
import { hitKinds } from '../../lib/search-params';
import { searchKindsWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { TabLink, Tabs } from '../../ui/tabs';
import styles from './search.module.css';
import { kindsOfTabs, type SearchAddress } from './search-address';
import type { Facet } from './search-query';

/** Brings the current tab into view where they do not all fit; nothing else moves. */
function useCurrentInView(current: string | undefined) {
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = area.current?.querySelector<HTMLElement>('[aria-current]');
    if (!area.current || !tab) return;
    const { scrollLeft, clientWidth } = area.current;
    const margin = 32;
    const begins = tab.offsetLeft - margin;
    const ends = tab.offsetLeft + tab.offsetWidth + margin;
    if (begins < scrollLeft) area.current.scrollLeft = begins;
    else if (ends > scrollLeft + clientWidth) area.current.scrollLeft = ends - clientWidth;
  }, [current]);
  return area;
}

/** One tab for each kind of hit, with how many there are of it; those without any stay. */
export function KindTabs({ address, facet }: { address: SearchAddress; facet: Facet | undefined }) {
  const area = useCurrentInView(address.typ);
  const countOf = (kind: string) => facet?.values.find(({ value }) => value === kind)?.count ?? 0;
  const all = facet?.values.reduce((sum, { count }) => sum + count, 0);
  const tab = (typ: SearchAddress['typ'], words: string, count: number | undefined) => (
    <TabLink
      key={typ ?? 'alla'}
      from="/sok"
      to="."
      search={(old: SearchAddress) => ({ ...old, typ, sida: undefined })}
      resetScroll={false}
      current={address.typ === typ}
      {...(count === undefined ? {} : { count })}
    >
      {words}
    </TabLink>
  );
  return (
    <div ref={area} className={styles.tabs}>
      <Tabs label={m.search_tabs()}>
        {tab(undefined, m.search_tab_all(), all)}
        {hitKinds.map((typ) => {
          const kind = kindsOfTabs[typ];
          return tab(typ, searchKindsWord(kind), facet && countOf(kind));
        })}
      </Tabs>
    </div>
  );
}
