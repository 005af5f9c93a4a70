import { SearchDoc } from './engines/postgres/search-doc.entity.js';
import { IndexState } from './indexer/index-state.entity.js';
import { Digest, SavedSearch, Watch } from './watches/watch.entity.js';

/** The tables of this lib. */
export const searchEntities = [SearchDoc, IndexState, Watch, SavedSearch, Digest];
