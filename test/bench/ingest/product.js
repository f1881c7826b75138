import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

const ADMIN = { email: 'bench@desk.example', password: 'quiet otter below the weir 41' };
/** One answer of a server that works hard may take long. */
const PATIENCE = 3_600_000;

/** The built product of a folder in a process of its own, signed in; with `profiles` all its threads leave a CPU profile there. */
export async function startProduct({ folder, databaseUrl, dataDir, profiles = '' }) {
  const profiling = profiles === '' ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
  // As `npm start` does.
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=4', ...profiling, join(folder, 'apps/api/dist/main.js')],
    {
      env: {
        MALLOC_ARENA_MAX: '2',
        MALLOC_MMAP_THRESHOLD_: '1048576',
        PATH: process.env.PATH,
        PORT: '0',
        DATABASE_URL: databaseUrl,
        DATA_DIR: dataDir,
        ADMIN_EMAIL: ADMIN.email,
        ADMIN_PASSWORD: ADMIN.password,
        DEMO: 'off',
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const ended = new Promise((resolve) => child.once('close', resolve));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  let url;
  while (url === undefined) {
    if (child.exitCode !== null) throw new Error(`The product ended:\n${output}`);
    url = /^listening (\S+)$/m.exec(output)?.[1];
    await sleep(20);
  }
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ADMIN),
  });
  const headers = { cookie: answer.headers.getSetCookie()[0].split(';')[0] };
  return {
    pid: child.pid,
    output: () => output,
    async upload(lines, query) {
      const search = new URLSearchParams({ filename: 'articles.ndjson', ...query });
      const sent = await fetch(`${url}/api/v1/uploads?${search}`, {
        method: 'POST',
        headers,
        body: Readable.toWeb(Readable.from(pieces(lines))),
        duplex: 'half',
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (sent.status !== 202) throw new Error(`The upload was answered ${sent.status}: ${await sent.text()}`);
      return (await sent.json()).id;
    },
    async state(id) {
      return (await fetch(`${url}/api/v1/uploads/${id}`, { headers })).json();
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Lines put together to pieces of a size that suits a network. */
function* pieces(lines) {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < 60_000) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  yield Buffer.from(piece);
}
