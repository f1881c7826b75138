import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addPerson, as, cookieOf, json, PASSWORD, signIn } from '../../../../test/app/people.js';
import { type RunningApp, startApp } from '../../../../test/app/start-app.js';
import { SignInAttempts } from './sign-in-attempts.js';

let app: RunningApp;
let ada: number;
beforeAll(async () => {
  app = await startApp();
  ada = await addPerson(app, 'ada@paper.example', 'admin');
  await addPerson(app, 'noor@paper.example', 'analyst');
});
afterAll(() => app.stop());

const status = async (cookie: string) => (await app.fetch('/api/v1/session', as(cookie))).status;
const actions = async () =>
  (await app.dataSource.query('SELECT action, actor, ip FROM audit ORDER BY id')) as {
    action: string;
    actor: string;
    ip: string;
  }[];

describe('a session', () => {
  test('is in a cookie that scripts and other sites do not get', async () => {
    const response = await app.fetch(
      '/api/v1/session',
      json('POST', { email: ' ADA@paper.example', password: PASSWORD }),
    );
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      user: { id: String(ada), email: 'ada@paper.example', name: 'ada@paper.example', role: 'admin' },
    });
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^vigie_session=[A-Za-z0-9_-]{43};.*Path=\/;.*HttpOnly; SameSite=Lax$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const stored = await app.dataSource.query('SELECT secret_hash FROM session');
    expect(JSON.stringify(stored)).not.toContain(cookieOf(response).split('=')[1]);
  });

  test('gets a new id at each sign-in, and the old one dies', async () => {
    const first = await signIn(app, 'ada@paper.example');
    const body = { email: 'ada@paper.example', password: PASSWORD };
    const second = cookieOf(await app.fetch('/api/v1/session', json('POST', body, { cookie: first })));
    expect(second).not.toBe(first);
    expect([await status(first), await status(second)]).toEqual([401, 200]);
  });

  test('is not disturbed by the password of a proxy in front', async () => {
    const cookie = await signIn(app, 'ada@paper.example');
    const headers = { cookie, authorization: 'Basic dXNlcjpwYXNz' };
    expect((await app.fetch('/api/v1/session', { headers })).status).toBe(200);
  });

  test('ends with the sign-out, on the next request', async () => {
    const cookie = await signIn(app, 'ada@paper.example');
    const other = await signIn(app, 'ada@paper.example');
    expect((await app.fetch('/api/v1/session', as(cookie, 'DELETE'))).status).toBe(204);
    expect([await status(cookie), await status(other)]).toEqual([401, 200]);
  });

  test.each([
    ['30 days after the sign-in', `expires_at = now() - interval '1 second'`],
    ['7 days after the last use', `last_seen_at = now() - interval '7 days 1 second'`],
  ])('ends %s', async (_, change) => {
    const cookie = await signIn(app, 'noor@paper.example');
    expect(await status(cookie)).toBe(200);
    await app.dataSource.query(`UPDATE session SET ${change}`);
    expect(await status(cookie)).toBe(401);
  });

  test('lives for 30 days at most', async () => {
    await signIn(app, 'noor@paper.example');
    const [row] = await app.dataSource.query(
      `SELECT extract(epoch FROM max(expires_at) - now()) / 86400 AS days FROM session`,
    );
    expect(Math.round(Number(row.days))).toBe(30);
  });

  test.each([['vigie_session=short'], [`vigie_session=${'a'.repeat(43)}`], ['vigie_session='], ['other=1; =; ;']])(
    'is not had by %s',
    async (cookie) => {
      expect(await status(cookie)).toBe(401);
    },
  );
});

describe('changing a password', () => {
  const change = (cookie: string, current: string, password: string) =>
    app.fetch('/api/v1/session/password', json('PUT', { current, password }, { cookie }));

  test('needs the current one, keeps the rule, and ends all other sessions', async () => {
    await addPerson(app, 'lena@paper.example', 'analyst');
    const here = await signIn(app, 'lena@paper.example');
    const there = await signIn(app, 'lena@paper.example');
    const next = 'seven lanterns by the quay';
    expect((await change(here, 'not the current one', next)).status).toBe(400);
    const weak = await change(here, PASSWORD, 'lena lena lena 1');
    expect([weak.status, (await weak.json()).errors[0].path]).toEqual([400, 'password']);
    expect((await change(here, PASSWORD, next)).status).toBe(204);
    expect([await status(here), await status(there)]).toEqual([200, 401]);
    expect(await signIn(app, 'lena@paper.example', next)).not.toBe('');
    await expect(signIn(app, 'lena@paper.example')).rejects.toThrow('401');
  });
});

describe('wrong passwords', () => {
  const tryOnce = async (email: string, headers: Record<string, string> = {}) =>
    app.fetch('/api/v1/session', json('POST', { email, password: 'wrong' }, headers));

  test('answer the same for somebody unknown', async () => {
    const answers = await Promise.all(['ada@paper.example', 'nobody@paper.example'].map((email) => tryOnce(email)));
    const [known, unknown] = await Promise.all(
      answers.map(async (answer) => [answer.status, await answer.text(), [...answer.headers.keys()].sort()]),
    );
    expect(known).toEqual(unknown);
    expect(known?.[0]).toBe(401);
  });

  test('are refused before hashing: of 1,000 on one account at least 985, however the address is dressed up', async () => {
    const attempts = app.nest.get(SignInAttempts);
    const refused: Response[] = [];
    for (let batch = 0; batch < 20; batch += 1) {
      const tries = Array.from({ length: 50 }, (_, place) =>
        tryOnce('victim@paper.example', { 'x-forwarded-for': `203.0.113.${(batch * 50 + place) % 250}` }),
      );
      refused.push(...(await Promise.all(tries)).filter((answer) => answer.status === 429));
    }
    expect(refused.length).toBeGreaterThanOrEqual(985);
    const wait = Number(refused.at(-1)?.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(900);
    await expect(attempts.take('victim@paper.example', '198.51.100.1')).rejects.toThrow('Too many');
  });

  test('leave a known session alone: it goes on, and its owner can sign in again', async () => {
    const attempts = app.nest.get(SignInAttempts);
    const cookie = await app.fetch('/api/v1/session', json('POST', { email: 'ada@paper.example', password: PASSWORD }));
    const known = cookieOf(cookie);
    for (let place = 0; place < 10; place += 1) await attempts.take('ada@paper.example', `198.51.100.${place}`);
    expect((await tryOnce('ada@paper.example')).status).toBe(429);
    expect(await status(known)).toBe(200);
    const body = { email: 'ada@paper.example', password: PASSWORD };
    expect((await app.fetch('/api/v1/session', json('POST', body, { cookie: known }))).status).toBe(201);
  });
});

test('the audit trail has each of these with who and from where', async () => {
  const seen = await actions();
  expect(seen).toContainEqual({ action: 'session.opened', actor: 'ada@paper.example', ip: '127.0.0.1' });
  expect(seen).toContainEqual({ action: 'session.closed', actor: 'ada@paper.example', ip: '127.0.0.1' });
  expect(seen).toContainEqual({ action: 'session.refused', actor: 'nobody@paper.example', ip: '127.0.0.1' });
  expect(seen).toContainEqual({ action: 'password.changed', actor: 'lena@paper.example', ip: '127.0.0.1' });
});
