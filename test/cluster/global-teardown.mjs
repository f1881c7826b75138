/** Jest calls this once after all test files, also when some failed. */
export default async function tearDown() {
  await globalThis.vigieTestRun.close();
}
