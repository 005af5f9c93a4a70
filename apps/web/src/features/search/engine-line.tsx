import { m } from '../../paraglide/messages';
import { Meta } from '../../ui/row-list';
import styles from './search.module.css';
import type { SearchAnswer } from './search-query';

/** Which engine answered, and how far its answer can be trusted. */
export function EngineLine({ answer }: { answer: SearchAnswer }) {
  const { engine, degraded, totalExact } = answer;
  const from =
    engine === 'MEILISEARCH' ? m.search_engine_meilisearch() : m.search_engine_postgres();
  return (
    <Meta className={degraded ? styles.degraded : undefined}>
      {degraded ? m.search_engine_degraded() : from}{' '}
      {totalExact ? m.search_exact() : m.search_not_exact()}
    </Meta>
  );
}
