import usual from '../../jest.config.js';

/** The checks that take minutes: run by `npm run test:long`, one after the other. */
export default {
  ...usual,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/long/*.check.ts'],
  // An hour: what hangs is told by the checks themselves.
  testTimeout: 3_600_000,
};
