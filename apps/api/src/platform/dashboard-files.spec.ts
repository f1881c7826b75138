import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import { dashboardFiles } from './dashboard-files.js';

const home = mkdtempSync(join(tmpdir(), 'vigie-pages-'));
const folder = join(home, 'dist');
let server: Server;
let address: string;
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(home, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'the index');
  writeFileSync(join(folder, '.env'), 'secret');
  writeFileSync(join(folder, 'assets', 'app-4f2a.js'), 'the script');
  const app = express();
  app.use(dashboardFiles(folder));
  app.use((_, response) => void response.status(404).end('not a page'));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(home, { recursive: true });
});

describe('the dashboard', () => {
  test.each([
    ['/', 200, 'the index', 'no-cache'],
    ['/articles/17?topic=x', 200, 'the index', 'no-cache'],
    ['/apiary', 200, 'the index', 'no-cache'],
    ['/assets/app-4f2a.js', 200, 'the script', 'public, max-age=31536000, immutable'],
    ['/assets/app-gone.js', 404, 'not a page', null],
    ['/assets', 200, 'the index', 'no-cache'],
    ['/api', 404, 'not a page', null],
    ['/api/v1/nothing', 404, 'not a page', null],
    ['/API/v1/nothing', 404, 'not a page', null],
    ['/health/nothing', 404, 'not a page', null],
    ['/metrics', 404, 'not a page', null],
    ['/f/1', 404, 'not a page', null],
  ])('%s', async (path, status, body, caching) => {
    const response = await fetch(address + path);
    expect([response.status, await response.text(), response.headers.get('cache-control')]).toEqual([
      status,
      body,
      caching,
    ]);
  });

  test.each([
    ['/../secret.txt'],
    ['/%2e%2e/secret.txt'],
    ['/..%2fsecret.txt'],
    ['/..%5csecret.txt'],
    ['/assets/..%2f..%2fsecret.txt'],
    ['/%252e%252e/secret.txt'],
    ['/.env'],
    ['/.git/config'],
  ])('%s gives nothing away', async (path) => {
    expect(await (await fetch(address + path)).text()).not.toContain('secret');
  });

  test('takes only reading requests', async () => {
    expect((await fetch(`${address}/`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${address}/`, { method: 'HEAD' })).status).toBe(200);
  });
});
