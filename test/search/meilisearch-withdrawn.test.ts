import { withdrawnSuite } from './withdrawn-suite.js';

withdrawnSuite('MEILISEARCH');
