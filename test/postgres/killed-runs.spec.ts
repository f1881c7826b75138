import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { end, installInto, isAlive, makeFolder, remove, run } from './installed-copy.js';

let installed: string;
let data: string;
beforeAll(() => {
  installed = installInto(makeFolder('installed'));
  data = makeFolder('killed');
}, 60_000);
afterAll(() => {
  remove(installed);
  remove(data);
});

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("SELECT current_setting('server_encoding') AS encoding");
  await client.end();
  return rows[0].encoding === 'UTF8';
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe('after kill -9', () => {
  test.each([100, 300, 500, 700, 900])(
    'in the middle of the first start, at %d ms, the next start succeeds and leaves no litter',
    async (moment) => {
      const folder = join(data, `first-${moment}`);
      const first = run(installed, folder);
      await pause(moment);
      first.child.kill('SIGKILL');
      const second = run(installed, folder);
      expect(await answers((await second.ready).url)).toBe(true);
      await end(second);
      expect(readdirSync(join(folder, 'postgres')).sort()).toEqual(['cluster', 'password', 'postgres.log']);
      expect(readdirSync(tmpdir()).filter((name) => name.startsWith('pg-password'))).toEqual([]);
    },
    60_000,
  );

  test('of the product, the server that lives on is stopped by the next start', async () => {
    const first = run(installed, join(data, 'orphan'));
    const { pid } = await first.ready;
    first.child.kill('SIGKILL');
    await first.ended;
    expect(isAlive(pid)).toBe(true);
    const second = run(installed, join(data, 'orphan'));
    expect(await answers((await second.ready).url)).toBe(true);
    expect(second.output()).toContain(`earlier run had left behind (process ${pid})`);
    expect(isAlive(pid)).toBe(false);
    await end(second);
  }, 60_000);

  test('of the product and its server at once, the next start recovers', async () => {
    const first = run(installed, join(data, 'orphan'));
    const { pid, url } = await first.ready;
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('CREATE TABLE IF NOT EXISTS kept (n int)');
    await client.query('INSERT INTO kept VALUES (1)');
    process.kill(pid, 'SIGKILL');
    first.child.kill('SIGKILL');
    const second = run(installed, join(data, 'orphan'));
    const again = new pg.Client({ connectionString: (await second.ready).url });
    await again.connect();
    expect((await again.query('SELECT n FROM kept')).rows).toEqual([{ n: 1 }]);
    await again.end();
    await client.end().catch(() => undefined);
    await end(second);
  }, 60_000);
});

describe('two starts at once on a new folder', () => {
  test('one wins, the other one names it', async () => {
    const runs = [run(installed, join(data, 'two')), run(installed, join(data, 'two'))];
    const settled = await Promise.allSettled(runs.map((one) => one.ready));
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [winner, loser] = settled[0]?.status === 'fulfilled' ? runs : [...runs].reverse();
    expect(loser?.output()).toContain(
      `AlreadyRunningError: Vigie is already running on this data folder: process ${winner?.child.pid}`,
    );
    expect(loser?.child.exitCode).toBe(1);
    for (const one of runs) await end(one);
  }, 60_000);
});

describe('Ctrl-C', () => {
  test('reaches the product alone, which still has its server until it stops it', async () => {
    const one = run(installed, join(data, 'two'));
    const { pid, url } = await one.ready;
    process.kill(-(one.child.pid ?? 0), 'SIGINT');
    await pause(100);
    expect(await answers(url)).toBe(true);
    await one.ended;
    expect([one.child.exitCode, one.child.signalCode, isAlive(pid)]).toEqual([0, null, false]);
  }, 60_000);
});
