import { expect, test } from '@jest/globals';
import { CubeThread } from './cube-thread.js';
import { startCube } from './start-cube.js';

/** A thread that says that it is there, then does something. */
function program(does: string): URL {
  const state = { ready: true, epoch: 1, asOf: '', changedAt: '', articles: 0, bytes: 0, filling: null };
  const text = `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ kind }) => kind === 'stop' && process.exit());
    const tell = () => parentPort.postMessage({ kind: 'state', state: ${JSON.stringify(state)} });
    parentPort.postMessage({ kind: 'log', level: 'info', message: 'started' });
    tell();
    ${does}`;
  return new URL(`data:text/javascript,${encodeURIComponent(text)}`);
}

async function linesOf(does: string, wait: number): Promise<{ lines: string[]; ready: boolean[] }> {
  const lines: string[] = [];
  const ready: boolean[] = [];
  const plan = { databaseUrl: 'postgres://nowhere.example/none', folder: null, maxBytes: 1 };
  const thread = new CubeThread(plan, { program: program(does), silence: 800, restart: 10 });
  // Long enough for it to tell something before anybody hears.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const cube = startCube(plan, (_, message) => lines.push(message), thread);
  // On a busy machine it has not told anything by then.
  cube.engine.isReadyNow.subscribe((now) => (now || ready.length > 0) && ready.push(now));
  const end = Date.now() + wait;
  while (Date.now() < end && lines.length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
  await cube.stop(200);
  return { lines, ready };
}

test('a thread that counts for ever is ended, and another takes its place', async () => {
  const { lines, ready } = await linesOf('for (;;);', 30_000);
  expect(lines).toEqual(['started', 'The cube is stuck and is started again.', 'started']);
  expect(ready.slice(0, 3)).toEqual([true, false, true]);
});

test('a thread that dies is started again', async () => {
  const { lines } = await linesOf(`setTimeout(() => { throw new Error('down'); }, 20);`, 30_000);
  expect(lines.slice(0, 3)).toEqual(['started', 'The cube failed and is started again.', 'started']);
});

test('a thread that gives signs of life is left alone', async () => {
  const { lines, ready } = await linesOf('setInterval(tell, 50);', 2500);
  expect([lines, ready]).toEqual([['started'], [true, false]]);
});

test.each([
  ['has ended', 'process.exit();'],
  ['fails as it is told', `parentPort.on('message', () => { throw new Error('down'); });`],
])('a thread that %s is not waited for', async (_, does) => {
  const plan = { databaseUrl: 'postgres://nowhere.example/none', folder: null, maxBytes: 1 };
  const forever = 2_000_000_000;
  const thread = new CubeThread(plan, { program: program(does), silence: 30_000, restart: forever });
  const ended = new Promise<void>((resolve) => {
    thread.follow(plan, { log: () => undefined, receive: () => undefined, ended: resolve });
  });
  if (does.startsWith('process')) await ended;
  await thread.stop(forever);
});
