import { hostileSuite } from './search-engine-hostile-suite.js';

hostileSuite('POSTGRES');
