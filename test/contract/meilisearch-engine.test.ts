import { searchEngineSuite } from './search-engine-suite.js';

searchEngineSuite('MEILISEARCH');
