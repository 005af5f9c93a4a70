import { hitKinds } from '../../lib/search-params';
import { searchKindsWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { TabLink, Tabs } from '../../ui/tabs';
import styles from './search.module.css';
import { kindsOfTabs, type SearchAddress } from './search-address';
import type { Facet } from './search-query';

/** One tab for each kind of hit, with how many there are of it. */
export function KindTabs({ address, facet }: { address: SearchAddress; facet: Facet | undefined }) {
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
    <div className={styles.tabs}>
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
