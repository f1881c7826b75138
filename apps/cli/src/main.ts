import { run } from './run.js';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  url: process.env.VIGIE_URL,
  token: process.env.VIGIE_TOKEN,
  input: process.stdin,
  output: process.stdout,
  messages: process.stderr,
  stop: stop.signal,
});
