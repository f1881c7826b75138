import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../cluster/test-database.js';

jest.setTimeout(60_000);
/** `npm test` says what `npm start` would run. */
const MAIN = process.env.VIGIE_PROGRAM ?? fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));
const running = new Set<ChildProcess>();
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
afterAll(() => database.drop());

interface Run {
  child: ChildProcess;
  output: () => string;
  /** Waits for a text in the output and answers the line it is in. */
  says(text: string): Promise<string>;
  ended: Promise<number | null>;
}

/** Starts the built application as `npm start` does, but on a database of the test's own. */
function start(environment: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, DATABASE_URL: database.url, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  void ended.then(() => running.delete(child));
  const says = async (text: string) => {
    for (let wait = 0; wait < 600; wait += 1) {
      const line = output.split('\n').find((one) => one.includes(text));
      if (line !== undefined) return line;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The application did not say "${text}" but: ${output}`);
  };
  return { child, output: () => output, says, ended };
}

describe('a start', () => {
  test.each([
    [{ PORT: 'x', DEMO: 'y' }, ['- PORT must be', '- DEMO must be']],
    [{ ADMIN_EMAIL: 'a@paper.example', ADMIN_PASSWORD: 'short' }, ['ADMIN_PASSWORD must have at least 12 characters.']],
    [
      { DATABASE_URL: 'postgres://u:hunter2@127.0.0.1:1/x', HOST: '203.0.113.1' },
      ['Waiting for the database at 127.0.0.1:1'],
    ],
    [{ HOST: '203.0.113.1' }, ['HOST 203.0.113.1 is not an address of this machine']],
  ])('with %j says why not, in sentences', async (environment, sentences) => {
    const run = start(environment as Record<string, string>);
    for (const sentence of sentences) await run.says(sentence);
    if (sentences[0]?.startsWith('Waiting')) run.child.kill('SIGTERM');
    expect(await run.ended).toBe(sentences[0]?.startsWith('Waiting') ? 0 : 1);
    expect(run.output()).not.toMatch(/\n {4}at |hunter2/);
  });

  test('on a taken port names the port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const run = start({ PORT: String(port) });
    expect(await run.ended).toBe(1);
    other.close();
    expect(run.output()).toContain(`Port ${port} on 127.0.0.1 is in use by another program`);
  });
});

describe('an end', () => {
  test('by a signal lets requests finish and leaves with 0', async () => {
    const run = start();
    const address = (await run.says('listening ')).replace('listening ', '');
    expect(await run.says('first administrator')).toMatch(/\/setup\?token=[A-Za-z0-9_-]{43}$/);
    expect(run.output()).toContain(`Vigie is ready at ${address}`);
    const inFlight = slowSignIn(address);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const begun = performance.now();
    run.child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(fetch(`${address}/health/live`)).rejects.toThrow();
    expect(await inFlight).toBe(401);
    expect(await run.ended).toBe(0);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test('by a second signal comes at once', async () => {
    const run = start();
    const address = (await run.says('listening ')).replace('listening ', '');
    const cut = slowSignIn(address, 4000).catch(() => 'cut');
    await new Promise((resolve) => setTimeout(resolve, 200));
    run.child.kill('SIGINT');
    await run.says('"signal":"SIGINT"');
    const begun = performance.now();
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(130);
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(await cut).toBe('cut');
  });

  test('comes with the end of npm, which passes no signal on', async () => {
    const script = `const c = require('child_process').spawn(process.execPath, [${JSON.stringify(MAIN)}], { stdio: 'inherit' }); process.on('SIGTERM', () => process.exit());`;
    const parent = spawn(process.execPath, ['-e', script], {
      env: { PATH: process.env.PATH, DATABASE_URL: database.url, PORT: '0', npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(parent);
    let output = '';
    parent.stdout.on('data', (chunk) => (output += chunk));
    while (!output.includes('ready')) await new Promise((resolve) => setTimeout(resolve, 50));
    const closed = new Promise((resolve) => parent.stdout.once('close', resolve));
    parent.kill('SIGTERM');
    await closed;
    const [, address = ''] = /listening (.*)/.exec(output) ?? [];
    await expect(fetch(address)).rejects.toThrow();
  });
});

/** A request whose body takes a while to arrive: it is in flight for that long. */
async function slowSignIn(address: string, milliseconds = 1000): Promise<number> {
  const text = JSON.stringify({ email: 'nobody@paper.example', password: 'none' });
  const body = new ReadableStream({
    async start(controller) {
      controller.enqueue(Buffer.from(text.slice(0, 5)));
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      controller.enqueue(Buffer.from(text.slice(5)));
      controller.close();
    },
  });
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
  return (await fetch(`${address}/api/v1/session`, init)).status;
}
