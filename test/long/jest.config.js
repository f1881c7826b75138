import usual from '../../jest.config.js';

/** Specs that `npm test` runs in a short form. */
const inFull = [
  'libs/cube/src/cube-state',
  'libs/cube/src/count/answer',
  'libs/cube/src/count/kept-counts',
  'libs/formats/src/csv/csv-faults',
  'libs/query/src/any-text',
  'libs/storage/src/read-models/counts-are-true',
  'libs/storage/src/search/near',
  'libs/storage/src/search/place-words',
  'libs/storage/src/search/where',
  'test/journey/pages',
  'test/system/crash',
  'test/system/odd-texts',
];

/** The checks that take minutes: run by `npm run test:long`, one after the other. */
export default {
  ...usual,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/long/*.check.ts', ...inFull.map((name) => `<rootDir>/${name}.spec.ts`)],
  // An hour: what hangs is told by the checks themselves.
  testTimeout: 3_600_000,
};
