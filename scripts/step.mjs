/** Runs one step of the set-up and tells how long it took; ends the process with the step's last words if it fails. */
export async function step(name, run) {
  const failure = await tell(name, run);
  if (failure === null) return;
  console.log('failed');
  console.error(lastLines(failure, 20));
  process.exit(1);
}

/** Runs a step that can be done without; `otherwise` says in the same line what happens if it fails. */
export async function attempt(name, otherwise, run) {
  const failure = await tell(name, run);
  if (failure !== null) console.log(`failed; ${otherwise} (${firstWords(failure)})`);
}

/** The words of a step that failed, else null. */
async function tell(name, run) {
  process.stdout.write(`${name} … `);
  const start = performance.now();
  const { code, output } = await run().catch((error) => ({ code: 1, output: explain(error) }));
  if (code !== 0) return output;
  console.log(seconds(start));
  return null;
}

/** Time since `start`, for people. */
export function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function explain(error) {
  if (error.code === 'ENOENT' && error.syscall?.startsWith('spawn'))
    return `The program "${error.path}" was not found; it must be on the PATH.`;
  return error.message;
}

function firstWords(text) {
  return text.split('\n').find((line) => /[a-z]/i.test(line) && !/^error during build/.test(line)) ?? 'it said nothing';
}

function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
