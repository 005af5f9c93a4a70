import { withdrawnSuite } from './withdrawn-suite.js';

withdrawnSuite('POSTGRES');
