import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { notice } from '../fixtures/notices.js';
import { type Running, startCommand } from './command-line.js';
import { meteredNetwork } from './metered-network.js';
import { remove, type Server, startProduct } from './server.js';
import { until } from './until.js';

const MB = 1024 * 1024;
let server: Server;
let token: string;
let running: Running | null = null;
const folder = mkdtempSync(join(tmpdir(), 'vigie-watching-'));

beforeAll(async () => {
  server = await startProduct('watching');
  token = (await server.admin.post('/api/v1/tokens', { name: 'watched folder' })).body.token;
}, 90_000);
afterAll(async () => {
  await end('SIGKILL');
  await remove(server);
  rmSync(folder, { recursive: true, force: true });
});

const line = (path: string) => `${JSON.stringify(notice(path))}\n`;
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const isThere = (...names: string[]) =>
  until(names.join(', '), () => names.every((name) => existsSync(join(folder, name))));

function watch(url = server.url): Running {
  running = startCommand(['watch', folder, '--labels', 'given'], { VIGIE_URL: url, VIGIE_TOKEN: token }, folder);
  return running;
}

async function end(signal: 'SIGINT' | 'SIGKILL'): Promise<number | null> {
  running?.child.kill(signal);
  const ended = await running?.ended;
  running = null;
  return ended?.code ?? null;
}

test('files are taken, put away with their report, and told of when they come twice', async () => {
  const watching = watch();
  put('good.ndjson', line('watch/1') + line('watch/2'));
  put('mixed.ndjson', `${line('watch/3')}{"url":\n`);
  put('bad.ndjson', '{"url":\n');
  put('.hidden', line('watch/4'));
  await isThere('done/good.ndjson', 'done/mixed.ndjson', 'rejected/bad.ndjson');
  expect(readFileSync(join(folder, 'done/good.ndjson'), 'utf8')).toBe(line('watch/1') + line('watch/2'));
  expect(readFileSync(join(folder, 'done/mixed.ndjson.report.csv'), 'utf8')).toMatch(/rejected/);
  expect(readFileSync(join(folder, 'rejected/bad.ndjson.report.csv'), 'utf8')).toMatch(/rejected/);
  expect(await server.admin.count()).toBe(3);
  await until('all is told', () => watching.output().includes('mixed.ndjson: 2 documents, 1 rejected'));
  expect(await end('SIGINT')).toBe(130);

  const before = (await server.admin.ask('uploads')).items.length;
  put('good.ndjson', line('watch/1') + line('watch/2'));
  const second = watch();
  await isThere('done/good (2).ndjson', 'done/good (2).ndjson.report.csv');
  await until('the twin is told', () => second.output().includes('has the same bytes as good.ndjson'));
  expect((await server.admin.ask('uploads')).items).toHaveLength(before);
  await end('SIGINT');
  expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual(['done', 'rejected']);
});

test('what was being sent when the process was killed goes on in the same upload', async () => {
  const blanks = `${' '.repeat(MB - 1)}\n`.repeat(10);
  put('large.ndjson', `${line('large/1')}${blanks}${line('large/2')}${blanks}`);
  const network = await meteredNetwork(server.url, 11 * MB, 'stall');
  watch(network.url);
  await until('it is stuck', () => network.passed() >= 11 * MB);
  await end('SIGKILL');
  network.close();
  const [{ id, state }] = (await server.admin.ask('uploads', { limit: 1 })).items;
  expect(state).toBe('open');
  // A crash can cut the last line of the list short; those before it hold.
  appendFileSync(join(folder, '.vigie-taken.ndjson'), '\n{"sha256":"ab');
  const watching = watch();
  await until('it is told', () => watching.output().includes(`2 documents, 0 rejected (upload ${id})`));
  await isThere('done/large.ndjson');
  await end('SIGINT');
});

test('a token that is refused ends it, with a word', async () => {
  put('more.ndjson', line('watch/9'));
  running = startCommand(['watch', folder], { VIGIE_URL: server.url, VIGIE_TOKEN: 'nobodys' }, folder);
  const { code, messages } = await running.ended;
  expect([code, messages]).toEqual([1, expect.stringContaining('does not accept this token')]);
  expect(existsSync(join(folder, 'more.ndjson'))).toBe(true);
});
