import { filtersSuite } from './filters-suite.js';

filtersSuite('POSTGRES');
