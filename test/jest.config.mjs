import { esmPreset } from '../jest.swc.mjs';

/**
 * The whole system: api/ over HTTP, contract/ between its parts, faults/ with something broken, web/
 * in a real browser, search/ what is found. The servers are the built ones, so `npm run build` comes first.
 */
export default {
  ...esmPreset,
  displayName: 'system',
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/{api,contract,faults,search,web}/**/*.test.ts'],
  // The table of probes joins when all of it holds, fuzz on Meilisearch when no filter gives more than
  // none: until then `test/search/probes --testPathIgnorePatterns=^$` runs them.
  testPathIgnorePatterns: [
    '/node_modules/',
    '/test/search/(meilisearch-)?probes\\.test\\.ts$',
    '/test/search/meilisearch-fuzz\\.test\\.ts$',
  ],
  globalSetup: '<rootDir>/support/global-setup.mjs',
  globalTeardown: '<rootDir>/support/global-teardown.mjs',
  maxWorkers: 2,
  testTimeout: 60_000,
};
