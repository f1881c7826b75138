import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tarArchive, zipArchive } from '../fixtures/archive-files.js';
import type { Client } from './client.js';
import { numbers } from './numbers.js';
import { remove, type Server, startProduct } from './server.js';

let server: Server;
let client: Client;
beforeAll(async () => {
  server = await startProduct('archives');
  client = server.admin;
}, 90_000);
afterAll(() => remove(server));

const article = (title: string) =>
  JSON.stringify({ title, text: `${title}. Il a plu toute la nuit.`, date: '2024-01-19' });
const LINES = `${article('Le lac déborde')}\n${article('La mer recule')}\n`;
const PAGE = `<!DOCTYPE html><html lang="fr"><title>Le sel manque</title><meta property="og:title" content="Le sel manque"><p>${'Il a plu toute la nuit sur la ville. '.repeat(20)}</html>`;
const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n\r\n`;
const body = Buffer.concat([Buffer.from(http), gzipSync(PAGE.replaceAll('sel', 'riz'))]);
const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/riz\r\nContent-Type: application/http\r\n`;
const WARC = Buffer.concat([
  Buffer.from(`${head}Content-Length: ${body.length}\r\n\r\n`),
  body,
  Buffer.from('\r\n\r\n'),
]);
const FILES = [
  { name: 'lignes/a.ndjson', content: LINES },
  { name: 'pages/sel.html', content: PAGE },
  { name: 'pages/sel_files/a.png', content: 'x' },
  { name: '../sortie.txt', content: 'x' },
];

test('an archive is read file by file, and its records are shown byte by byte', async () => {
  const inner = gzipSync(tarArchive([{ name: 'riz.warc.gz', content: gzipSync(WARC) }]));
  const upload = await client.upload('récolte.zip', zipArchive([...FILES, { name: 'en plus.tgz', content: inner }]));
  expect(numbers(upload)).toEqual([6, 4, 0, 0, 2]);
  expect(upload.files[0]).toMatchObject({ format: 'zip' });
  const lines = LINES.split('\n');
  for (const [at, bytes] of [
    [0, `${lines[0]}\n`],
    [1, `${lines[1]}\n`],
    [2, PAGE],
    [4, PAGE.replaceAll('sel', 'riz')],
  ] as const) {
    const { id } = await client.articleOf(upload, at);
    expect((await client.get(`/api/v1/articles/${id}/raw`)).text).toBe(bytes);
  }
});
