import config from './jest.config.mjs';

/** Tests of the screens that do not hold yet on every run: `npm run test:pending`. Each moves to web/ when it does. */
export default {
  ...config,
  displayName: 'pending',
  testMatch: ['<rootDir>/pending/**/*.test.ts'],
};
