import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { howMany } from '../fixtures/how-many.js';
import { notice } from '../fixtures/notices.js';
import type { Client } from './client.js';
import { remove, type Server, startProduct } from './server.js';
import { until } from './until.js';

let server: Server;
let client: Client;
let article: string;
beforeAll(async () => {
  server = await startProduct('labelling-hostile');
  client = server.admin;
  article = (await client.articleOf(await client.records([notice('hostile', { tags: ['__proto__', 'Sea'] })]))).id;
}, 90_000);
afterAll(() => remove(server));

const nasty = [
  ...['__proto__', 'constructor', 'none', '!none', '%', '\\', '*', '-', '"', '""', '(((((', 'NOT', 'a OR', '-a'],
  ...["'; DROP TABLE topic; --", '<script>alert(1)</script>', '=HYPERLINK("x")', '{"$gt": ""}', '../../etc/passwd'],
  ...['\u0000', '\ud800', 'a\u202eb', '‏أخبار', '𝔘𝔫𝔦𝔠𝔬𝔡𝔢', 'é'.repeat(99), 'x'.repeat(301), 'y '.repeat(3000), '1e999'],
  ...[`${'('.repeat(45)}a${')'.repeat(45)}`, Array.from({ length: 400 }, (_, n) => `w${n}`).join(' OR '), '\t', '🚢'],
];

/** As it passes through an address: a lone surrogate cannot. */
const whole = (text: string) => text.replace(/^[\ud800-\udfff]$/, '\ufffd');
const key = (text: string) => encodeURIComponent(whole(text));

/** After each of them all articles are labelled anew: one in three is tried here, all of them in the long run. */
const tried = nasty.filter((_, place) => place % howMany(3, 1) === 0);

test.each(tried)('%j anywhere is taken or refused, never an error of ours', async (text) => {
  const corrections = `/api/v1/articles/${article}/corrections`;
  const sent: Promise<{ status: number; text: string }>[] = [
    client.post('/api/v1/topics', { label: text, rule: 'sea' }),
    client.post('/api/v1/topics', { label: 'Sea', rule: text, labelFr: text, parent: text }),
    client.post('/api/v1/topics/preview', { rule: text }),
    client.post('/api/v1/topics/preview', { rule: 'sea', cursor: text }),
    client.post(`/api/v1/topics/${key(text)}`, { label: text, rule: text, parent: text }, 'PATCH'),
    client.post('/api/v1/topics/sea', { rule: text }, 'PATCH'),
    client.post('/api/v1/tag-map', { tag: text, topic: '15000000' }, 'PUT'),
    client.post('/api/v1/tag-map', { tag: 'Sea', topic: text }, 'PUT'),
    client.send('DELETE', `/api/v1/tag-map?tag=${key(text)}`),
    client.get('/api/v1/tag-map', { search: whole(text), cursor: whole(text) }),
    client.get('/api/v1/topics/known', { search: whole(text) }),
    client.get('/api/v1/countries/known', { search: whole(text) }),
    client.send('POST', `/api/v1/topic-models/${key(text)}/train`),
    client.post(`/api/v1/topic-models/${key(text)}`, { enabled: true }, 'PATCH'),
    client.post(`${corrections}/topics`, { value: [text] }, 'PUT'),
    client.post(`${corrections}/countries`, { value: [{ code: text, role: 'focus' }] }, 'PUT'),
    client.post(`${corrections}/date`, { value: { day: text } }, 'PUT'),
    client.post(`${corrections}/source`, { value: { name: text, host: text } }, 'PUT'),
    client.post(`${corrections}/source`, { value: { name: text } }, 'PUT'),
    client.send('DELETE', `${corrections}/${key(text)}`),
  ];
  const answers = await Promise.all(sent);
  for (const [place, { status, text: body }] of answers.entries())
    expect([place, status, status < 500 ? '' : body]).toEqual([place, expect.any(Number), '']);
  expect((await client.get(`/api/v1/articles/${article}`)).status).toBe(200);
});

test('after all that, articles are labelled as before', async () => {
  await until('labelling is over', async () => (await client.ask('labelling')).upToDate);
  expect((await client.ask('topics/own', { limit: 200 })).items.length).toBeGreaterThan(5);
  expect((await client.ask('labelling')).job).toMatchObject({ state: 'done' });
  const late = await client.articleOf(await client.records([notice('hostile/late', { text: 'A sea of words.' })]));
  expect(late.topics.length).toBeGreaterThan(0);
}, 90_000);
