export { searchEntities } from './search.entities.js';
export { SearchDoc } from './engines/search-doc.entity.js';
export { IndexState } from './indexer/index-state.entity.js';
export { Digest, SavedSearch, Watch } from './watches/watch.entity.js';
export { SearchModule } from './search.module.js';
