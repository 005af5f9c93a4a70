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
  globalSetup: '<rootDir>/support/global-setup.mjs',
  globalTeardown: '<rootDir>/support/global-teardown.mjs',
  maxWorkers: 2,
  testTimeout: 180_000,
};
