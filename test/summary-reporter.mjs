import { writeSync } from 'node:fs';

/** Ends a run with one line that says how many tests passed, failed and were skipped. */
export default class SummaryReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = results;
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests + numTodoTests;
    const line = `${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
    // Jest's own summary comes after all reporters; this is to be the last line.
    process.once('exit', () => writeSync(1, line));
  }
}
