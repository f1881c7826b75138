import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programFile } from '../../../scripts/program.mjs';
import { root } from '../../../scripts/repository.mjs';

const ADMIN = { email: 'bench@desk.example', password: 'quiet otter below the weir 41' };

/** The variables and options that `npm start` gives the program. */
function startedWith() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const words = scripts.start.split(' ');
  const node = words.indexOf('node');
  return {
    variables: Object.fromEntries(words.slice(0, node).map((word) => word.split('='))),
    options: words.slice(node + 1, -1),
  };
}

/** The built product in a process of its own, on a database that is there; signed in. `spawned` is when it was started. */
export async function startProduct(databaseUrl, dataDir) {
  const spawned = performance.now();
  const { variables, options } = startedWith();
  const child = spawn(process.execPath, [...options, programFile()], {
    env: {
      ...variables,
      PATH: process.env.PATH,
      PORT: '0',
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise((resolve) => child.once('close', resolve));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const url = await waitFor('the product listens', () => {
    if (child.exitCode !== null) throw new Error(`The product ended:\n${output}`);
    return /^listening (\S+)$/m.exec(output)?.[1];
  });
  const cookie = await signIn(url);
  const product = {
    pid: child.pid,
    spawned,
    listening: performance.now(),
    page: (selection, questions) => send(url, cookie, { selection, questions }),
    async metric(name) {
      const text = await (await fetch(`${url}/metrics`, { headers: { cookie } })).text();
      return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
  return product;
}

/** Asks again and again until there is an answer; `pause` is the milliseconds between. */
export async function waitFor(what, ask, { limit = 600_000, pause = 5 } = {}) {
  const end = performance.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await sleep(pause);
  }
}

async function signIn(url) {
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ADMIN),
  });
  if (answer.status !== 201) throw new Error(`Signing in was answered ${answer.status}.`);
  return answer.headers.getSetCookie()[0].split(';')[0];
}

/** The answer, read to its end and parsed, as a browser does. */
async function send(url, cookie, body) {
  const answer = await fetch(`${url}/api/v1/page`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const page = await answer.json();
  if (answer.status !== 200) throw new Error(`The page was answered ${answer.status}: ${JSON.stringify(page)}`);
  return page;
}
