import { probesSuite } from './probes-suite.js';

probesSuite('MEILISEARCH');
