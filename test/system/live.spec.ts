import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from '@vigie/contract';
import { labelledNotices, notice } from '../fixtures/notices.js';
import { Client } from './client.js';
import { follow } from './follow.js';
import { remove, type Server, startProduct } from './server.js';
import { until } from './until.js';

const ANALYST = { email: 'noor@desk.example', password: 'slow barge on the canal 17' };

let server: Server;
let client: Client;
beforeAll(async () => {
  server = await startProduct('live');
  client = server.admin;
  await client.post('/api/v1/users', { ...ANALYST, name: 'Noor', role: 'analyst' });
}, 90_000);
afterAll(() => remove(server));

async function analyst(): Promise<Client> {
  const person = new Client(server.url);
  await person.signIn(ANALYST.email, ANALYST.password);
  return person;
}

async function page(questions: object[], selection: object = {}): Promise<Page> {
  const answer = await client.post('/api/v1/page', { selection, questions });
  if (answer.status !== 200) throw new Error(`The page answered ${answer.status}: ${answer.text}`);
  return answer.body;
}

async function size(): Promise<[number, string]> {
  const { asOf, answers } = await page([{ kind: 'facets', by: ['language'] }]);
  return [answers[0]?.kind === 'facets' ? answers[0].total.articles : -1, asOf];
}

test('an upload is told of, and the page asked then has it', async () => {
  const following = await follow(server.url, client.cookie);
  await until('the present state is told', () => following.states.length > 0);
  const [before] = await size();
  // Files, jobs and the article come one after the other: the last news is the one that counts.
  const sent = client.records([notice('Kayes')]);
  let count = before;
  while (count === before) {
    const news = await following.next();
    const [now, asOf] = await size();
    expect(asOf >= news).toBe(true);
    count = now;
  }
  expect(count).toBe(before + 1);
  await sent;
  following.leave();
});

test('every page is of one state while articles arrive, and none is older than the one before', async () => {
  const questions = [
    { kind: 'facets', by: ['language', 'source', 'country'], limit: 200 },
    { kind: 'attention', interval: 'month' },
    { kind: 'attention', interval: 'year', split: 'source', top: 2 },
    { kind: 'attention', interval: 'week', split: 'language', top: 500 },
    { kind: 'matrix', rows: 'source', columns: 'month', top: 200 },
  ];
  let isOver = false;
  const uploads = (async () => {
    for (let round = 0; round < 4; round += 1)
      await client.records(
        labelledNotices.map((record) => ({
          ...record,
          url: `${record.url}/${round}`,
          text: `${record.text} ${round}`,
        })),
        { labels: 'given' },
      );
    isOver = true;
  })();
  const sizes: number[] = [];
  let last = '';
  while (!isOver || sizes.length < 3) {
    const { asOf, answers } = await page(questions, { source: '!none' });
    const [facets, months, sources, languages, matrix] = answers;
    if (facets?.kind !== 'facets' || matrix?.kind !== 'matrix') throw new Error('Answers came in another order.');
    const totals = [months, sources, languages].map((chart) => chart?.kind === 'attention' && chart.totals.total);
    const { articles } = facets.total;
    expect(totals).toEqual([articles, articles, articles]);
    expect(facets.facets.source?.reduce((sum, one) => sum + one.articles, 0)).toBe(articles);
    expect(matrix.cells.flat().reduce((sum, cell) => sum + cell, 0)).toBe(articles);
    expect(asOf >= last).toBe(true);
    expect(articles).toBeGreaterThanOrEqual(sizes.at(-1) ?? 0);
    last = asOf;
    sizes.push(articles);
  }
  await uploads;
  expect(sizes.at(-1)).toBe(121);
});

describe('the line', () => {
  test('works through proxies: no caching, no buffering, no transformation', async () => {
    const following = await follow(server.url, client.cookie);
    expect(following.status).toBe(200);
    expect(following.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(following.headers.get('cache-control')).toMatch(/no-store.*no-transform/);
    expect(following.headers.get('x-accel-buffering')).toBe('no');
    following.leave();
  });

  test('is for the signed-in', async () => {
    expect((await client.get('/api/v1/live', {}, { cookie: '' })).status).toBe(401);
  });

  test('ends when its session does, and no other', async () => {
    const [leaver, stayer] = [await analyst(), await analyst()];
    const [left, stayed] = [await follow(server.url, leaver.cookie), await follow(server.url, stayer.cookie)];
    await leaver.send('DELETE', '/api/v1/session');
    await until('the line of the session is closed', () => left.isOver());
    expect(stayed.isOver()).toBe(false);
    stayed.leave();
  });

  test('is refused to those who have too many', async () => {
    const person = await analyst();
    const open = await Promise.all(Array.from({ length: 20 }, () => follow(server.url, person.cookie)));
    expect(new Set(open.map(({ status }) => status))).toEqual(new Set([200]));
    const refused = await person.get('/api/v1/live');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toMatch(/problem\+json/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    for (const following of open) following.leave();
  });

  test('does not keep the program from stopping', async () => {
    const following = await follow(server.url, client.cookie);
    expect(await server.stop()).toBe(0);
    expect(following.isOver()).toBe(true);
  });
});
