import { openTestRun } from './test-run.mjs';

/** Jest calls this once before all test files. */
export default async function setUp() {
  const run = await openTestRun();
  process.env.VIGIE_TEST_RUN = run.url;
  globalThis.vigieTestRun = run;
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.once(signal, () => void run.close().finally(() => process.exit(code)));
  }
}
