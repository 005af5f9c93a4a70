import { deliveriesSuite } from './deliveries-suite.js';

deliveriesSuite('POSTGRES');
