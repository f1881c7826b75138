import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** `npm test` says what `npm start` would run. */
const program = process.env.VIGIE_PROGRAM ?? join(root, 'apps/api/dist/main.js');
const home = join(tmpdir(), `vigie life é ${process.pid}`);
const data = join(home, 'data');

interface Product {
  child: ChildProcess;
  /** Its address; rejects with its words when it ends before it listens. */
  listening: Promise<string>;
  ended: Promise<void>;
  output: () => string;
}

const started: Product[] = [];

/** The built product as `npm start` runs it at its end, with next to nothing in its environment. */
function start(settings: Record<string, string> = {}): Product {
  const child = spawn(process.execPath, [program], {
    cwd: home,
    env: { PATH: process.env.PATH ?? '', PORT: '0', DEMO: 'off', DATA_DIR: data, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((settle) => child.once('close', () => settle()));
  const listening = new Promise<string>((settle, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /^listening (\S+)$/m.exec(output)?.[1];
      if (url !== undefined) settle(url);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', () => reject(new Error(output)));
  });
  listening.catch(() => undefined);
  const product = { child, listening, ended, output: () => output };
  started.push(product);
  return product;
}

async function status(url: string): Promise<number> {
  return (await fetch(url)).status;
}

async function ready(product: Product): Promise<string> {
  const url = await product.listening;
  for (let attempt = 0; (await status(`${url}/health/ready`)) !== 200; attempt += 1) {
    if (attempt > 100) throw new Error(`never ready:\n${product.output()}`);
    await new Promise((settle) => setTimeout(settle, 100));
  }
  return url;
}

beforeAll(() => mkdirSync(home));
afterAll(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(home, { recursive: true, force: true });
}, 60_000);

describe('the product on an embedded database', () => {
  let first: Product;
  let url: string;

  test('starts on nothing but a folder', async () => {
    first = start();
    url = await ready(first);
    expect(await status(`${url}/api/v1/session`)).toBe(401);
    expect(first.output()).toContain(`${url}/setup?token=`);
  }, 60_000);

  test('a second start ends with one sentence that says where the first is', async () => {
    const second = start();
    await second.ended;
    expect(second.child.exitCode).toBe(1);
    expect(second.output()).toContain(`already running on this data folder: process ${first.child.pid}, at ${url}.`);
    expect(second.output()).not.toMatch(/^\s+at /m);
    expect(await status(`${url}/health/ready`)).toBe(200);
  }, 60_000);

  test('after kill -9 it starts again although its database server still runs', async () => {
    first.child.kill('SIGKILL');
    await first.ended;
    const begun = performance.now();
    first = start();
    url = await ready(first);
    expect(performance.now() - begun).toBeLessThan(15_000);
  }, 60_000);

  test('SIGTERM ends it and its database in order within ten seconds', async () => {
    const begun = performance.now();
    first.child.kill('SIGTERM');
    await first.ended;
    expect(first.child.exitCode).toBe(0);
    expect(performance.now() - begun).toBeLessThan(10_000);
    const log = readFileSync(join(data, 'postgres/postgres.log'), 'utf8');
    expect(log.trimEnd()).toMatch(/database system is shut down$/);
  }, 30_000);

  test('SIGTERM while it starts leaves a folder that the next start can use', async () => {
    const folder = join(home, 'interrupted');
    for (const moment of [600, 1400]) {
      const early = start({ DATA_DIR: folder });
      await new Promise((settle) => setTimeout(settle, moment));
      early.child.kill('SIGTERM');
      await early.ended;
    }
    const later = start({ DATA_DIR: folder });
    await ready(later);
    later.child.kill('SIGINT');
    await later.ended;
    expect(later.child.exitCode).toBe(0);
  }, 90_000);

  test('SIGTERM while its database starts leaves no database behind', async () => {
    const lock = join(home, 'interrupted/postgres/cluster/postmaster.pid');
    expect(existsSync(lock)).toBe(false);
    const early = start({ DATA_DIR: join(home, 'interrupted') });
    while (!existsSync(lock)) await new Promise((settle) => setTimeout(settle, 2));
    early.child.kill('SIGTERM');
    await early.ended;
    expect(existsSync(lock)).toBe(false);
  }, 60_000);
});
