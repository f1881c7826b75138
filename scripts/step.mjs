/** Runs one step of the set-up and tells how long it took; ends the process with the step's last words if it fails. */
export async function step(name, run) {
  process.stdout.write(`${name} … `);
  const start = performance.now();
  const { code, output } = await run().catch((error) => ({ code: 1, output: explain(error) }));
  if (code === 0) {
    console.log(seconds(start));
    return;
  }
  console.log('failed');
  console.error(lastLines(output, 20));
  process.exit(1);
}

/** Time since `start`, for people. */
export function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function explain(error) {
  if (error.code === 'ENOENT') return `The program "${error.path}" was not found; it must be on the PATH.`;
  return error.message;
}

function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
