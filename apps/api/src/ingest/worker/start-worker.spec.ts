import { expect, test } from '@jest/globals';
import { startWorker } from './start-worker.js';

/** Says which start it is, then what it is told to do. */
function program(does: string): URL {
  const text = `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (order) => order === 'stop' && process.exit());
    parentPort.postMessage({ level: 'info', message: 'started' });
    ${does}`;
  return new URL(`data:text/javascript,${encodeURIComponent(text)}`);
}

async function linesOf(does: string, wait: number): Promise<string[]> {
  const lines: string[] = [];
  const plan = { program: program(does), silence: 800, restart: 10 };
  const worker = startWorker('postgres://nowhere.example/none', (_level, message) => lines.push(message), plan);
  const end = Date.now() + wait;
  while (Date.now() < end && lines.length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
  await worker.stop(200);
  return lines;
}

test('a thread that is stuck is ended, and another takes its place', async () => {
  const stuck = 'The worker is stuck in a document and is started again.';
  expect(await linesOf('for (;;);', 30_000)).toEqual(['started', stuck, 'started']);
});

test('a thread that dies is started again', async () => {
  const lines = await linesOf(`setTimeout(() => { throw new Error('down'); }, 20);`, 30_000);
  expect(lines.slice(0, 3)).toEqual(['started', 'The worker failed and is started again.', 'started']);
});

test('a thread that ends because there was nothing to do is followed by another', async () => {
  expect(await linesOf('setTimeout(() => process.exit(), 20);', 30_000)).toEqual(['started', 'started', 'started']);
});

test('a thread is started before its database is known, and told it then', async () => {
  const lines: string[] = [];
  const said = `parentPort.on('message', ({ databaseUrl }) => databaseUrl && parentPort.postMessage({ level: 'info', message: databaseUrl }));`;
  let tell = (_url: string) => {};
  const url = new Promise<string>((resolve) => (tell = resolve));
  const plan = { program: program(said), silence: 30_000, restart: 10 };
  const worker = startWorker(url, (_level, message) => lines.push(message), plan);
  const until = async (count: number) => {
    while (lines.length < count) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  await until(1);
  tell('postgres://nowhere.example/none');
  await until(2);
  await worker.stop(200);
  expect(lines).toEqual(['started', 'postgres://nowhere.example/none']);
});

test('a thread that gives signs of life is left alone', async () => {
  expect(await linesOf(`setInterval(() => parentPort.postMessage('alive'), 50);`, 2500)).toEqual(['started']);
});
