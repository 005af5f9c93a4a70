import system from '../jest.config.mjs';

/** Benches: measured by a command of their own, never in the suite. One at a time. */
export default {
  ...system,
  displayName: 'bench',
  rootDir: `${import.meta.dirname}/..`,
  testMatch: ['<rootDir>/bench/**/*.bench.ts'],
  maxWorkers: 1,
  testTimeout: 900_000,
};
