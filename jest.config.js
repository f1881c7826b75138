const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'es6' },
  },
];

export default {
  // Generous, for loaded machines: a hang is a hang after a minute too.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/{apps,libs,seeds,test,gold}/**/*.spec.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/dist-types/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  reporters: ['default', '<rootDir>/test/summary-reporter.mjs'],
  testSequencer: '<rootDir>/test/slowest-first.mjs',
  globalSetup: '<rootDir>/test/cluster/global-setup.mjs',
  globalTeardown: '<rootDir>/test/cluster/global-teardown.mjs',
  transform: { '^.+\\.tsx?$': swc },
  testEnvironmentOptions: { customExportConditions: ['vigie-source', 'node', 'node-addons'] },
};
