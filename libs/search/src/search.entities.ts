import { ConcurrentDismissal } from './concurrent/concurrent-dismissal.entity.js';
import { SearchDoc } from './engines/postgres/search-doc.entity.js';
import { SearchPosting, SearchSize, SearchTerm } from './engines/postgres/search-term.entity.js';
import { SearchDelivery, SearchEngineIndex } from './indexer/delivery/delivery.entity.js';
import { IndexState } from './indexer/index-state.entity.js';
import { Digest, SavedSearch, Watch } from './watches/watch.entity.js';

/** The tables of this lib. */
export const searchEntities = [
  SearchDoc,
  SearchTerm,
  SearchPosting,
  SearchSize,
  SearchDelivery,
  SearchEngineIndex,
  IndexState,
  Watch,
  SavedSearch,
  Digest,
  ConcurrentDismissal,
];
