import usual from '../../jest.config.js';

/** Specs that `npm test` runs in a short form. */
const inFull = [
  'libs/cube/src/columns/chain-lists',
  'libs/cube/src/columns/whole-totals',
  'libs/cube/src/cube-state',
  'libs/cube/src/count/answer',
  'libs/cube/src/count/kept-counts',
  'libs/extraction/src/hostile',
  'libs/extraction/src/html/page-body',
  'libs/formats/src/csv/csv-faults',
  'libs/formats/src/csv/round-trip',
  'libs/query/src/any-text',
  'libs/storage/src/read-models/counts-are-true',
  'libs/storage/src/search/near',
  'libs/storage/src/search/place-words',
  'libs/storage/src/search/where',
  'test/journey/pages',
  'test/journey/query-box',
  'test/system/crash',
  'test/system/labelling-hostile',
  'test/system/odd-texts',
];

/** Run by their names alone, before a release: with them the others would take more than an hour. */
const release = ['giant-file'];
const left = process.env.VIGIE_NAMED === 'yes' ? [] : release.map((name) => `/test/long/${name}\\.check`);

/** The checks that take minutes: run by `npm run test:long`, one after the other. */
export default {
  ...usual,
  rootDir: '../..',
  testPathIgnorePatterns: [...usual.testPathIgnorePatterns, ...left],
  testMatch: ['<rootDir>/test/long/*.check.ts', ...inFull.map((name) => `<rootDir>/${name}.spec.ts`)],
  // An hour: what hangs is told by the checks themselves.
  testTimeout: 3_600_000,
};
