import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OneTimeLinks } from '@vigie/storage';
import { addPerson, as, cookieOf, json, PASSWORD, signIn } from '../../../../test/app/people.js';
import { type RunningApp, startApp } from '../../../../test/app/start-app.js';
import { FirstAdministrator } from './first-administrator.js';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const setup = (token: string, more: object = {}) =>
  app.fetch(
    '/api/v1/setup',
    json('POST', { token, email: 'first@paper.example', name: 'First', password: PASSWORD, ...more }),
  );
const isOpen = async () => (await (await app.fetch('/api/v1/setup')).json()).open;

describe('the first administrator', () => {
  const prepare = (named: { email: string; password: string } | null = null) =>
    app.nest.get(FirstAdministrator).prepare(named);

  test.each([
    ['admin', PASSWORD, 'ADMIN_EMAIL is not an e-mail address.'],
    ['a@paper.example', 'short', 'ADMIN_PASSWORD must have at least 12 characters.'],
    ['a@paper.example', 'vigieadmin2024', 'ADMIN_PASSWORD must not be made of common words'],
  ])('is refused from the environment: %s %s', async (email, password, sentence) => {
    await expect(prepare({ email, password })).rejects.toThrow(sentence);
  });

  test('is not made by a link that is older than a day', async () => {
    const secret = randomBytes(32).toString('base64url');
    await new OneTimeLinks(app.dataSource.manager).replaceSetup(createHash('sha256').update(secret).digest(), 24);
    await app.dataSource.query(`UPDATE one_time_link SET expires_at = expires_at - interval '24 hours'`);
    const refused = await setup(secret);
    expect([refused.status, (await refused.json()).detail]).toEqual([410, expect.stringMatching(/too old\. Start/)]);
  });

  test('is made by one of twenty claims on the link at once', async () => {
    expect(await isOpen()).toBe(true);
    const old = await prepare();
    const secret = (await prepare()) ?? '';
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect((await setup(old ?? '')).status).toBe(410);
    expect((await setup('a guess')).status).toBe(410);
    expect((await setup(secret, { password: 'password1234' })).status).toBe(400);
    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, place) => setup(secret, { email: `claim${place}@paper.example` })),
    );
    expect(claims.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(19).fill(410)]);
    const winner = claims.find(({ status }) => status === 201) as Response;
    expect((await app.fetch('/api/v1/users', as(cookieOf(winner)))).status).toBe(200);
    expect(await isOpen()).toBe(false);
    expect((await (await setup(secret)).json()).detail).toMatch(/has an administrator already\. Sign in/);
    expect(await prepare()).toBe(null);
    expect(await prepare({ email: 'late@paper.example', password: PASSWORD })).toBe(null);
    await expect(signIn(app, 'late@paper.example')).rejects.toThrow('401');
  });
});

describe('administrators', () => {
  let admin: string;
  let second: string;
  let ids: number[];
  beforeAll(async () => {
    await app.dataSource.query('TRUNCATE person CASCADE');
    ids = [await addPerson(app, 'one@paper.example', 'admin'), await addPerson(app, 'two@paper.example', 'admin')];
    admin = await signIn(app, 'one@paper.example');
    second = await signIn(app, 'two@paper.example');
  });
  const add = (body: object, cookie = admin) => app.fetch('/api/v1/users', json('POST', body, { cookie }));
  const change = (id: number | string, body: object, cookie = admin) =>
    app.fetch(`/api/v1/users/${id}`, json('PATCH', body, { cookie }));

  test('add analysts, who read but do not administer', async () => {
    const added = await add({ email: 'Ana@Paper.example', name: ' Ana ', role: 'analyst', password: PASSWORD });
    expect(added.status).toBe(201);
    const user = await added.json();
    expect(user).toMatchObject({
      email: 'ana@paper.example',
      name: 'Ana',
      role: 'analyst',
      invited: false,
      inviteLink: null,
    });
    expect(JSON.stringify(user)).not.toMatch(/hash/i);
    const ana = await signIn(app, 'ana@paper.example');
    expect((await app.fetch('/api/v1/users', as(ana))).status).toBe(403);
    expect((await change(user.id, { role: 'admin' }, ana)).status).toBe(403);
    expect((await change(user.id, { role: 'admin' })).status).toBe(200);
    expect((await app.fetch('/api/v1/users', as(ana))).status).toBe(200);
    expect((await change(user.id, { role: 'analyst' })).status).toBe(200);
    expect((await app.fetch('/api/v1/users', as(ana))).status).toBe(403);
    expect((await change(user.id, { disabled: true })).status).toBe(200);
    expect((await app.fetch('/api/v1/session', as(ana))).status).toBe(401);
    await expect(signIn(app, 'ana@paper.example')).rejects.toThrow('401');
  });

  test.each([
    [{ email: 'one@paper.example', name: 'Again', role: 'analyst', password: PASSWORD }, 409],
    [{ email: 'ONE@paper.example', name: 'Again', role: 'analyst' }, 409],
    [{ email: 'x@paper.example', name: 'X', role: 'analyst', password: 'qwertyuiop12' }, 400],
    [{ email: 'x@paper.example', name: 'X', role: 'owner' }, 400],
    [{ email: 'x', name: 'X', role: 'analyst' }, 400],
    [{ email: 'x@paper.example', name: ' ', role: 'analyst' }, 400],
    [{ email: 'x@paper.example', name: 'X', role: 'analyst', id: '1' }, 400],
    [{ email: 'x@paper.example', name: 'X\u0000', role: 'analyst' }, 400],
  ])('are told what is wrong with %j', async (body, status) => {
    const answer = await add(body);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
  });

  test('invite by a link that works once', async () => {
    const invite = async () =>
      (await (await add({ email: 'ivo@paper.example', name: 'Ivo', role: 'analyst' })).json()).inviteLink;
    const old = new URL(await invite()).searchParams.get('token');
    const link = new URL(await invite());
    expect(link.href.startsWith(`${app.address}/invite?token=`)).toBe(true);
    const accept = (token: string | null, password = PASSWORD) =>
      app.fetch('/api/v1/invites', json('POST', { token, password }));
    const token = link.searchParams.get('token');
    expect((await accept(old)).status).toBe(410);
    expect((await accept(token, 'ivo ivo ivo ivo')).status).toBe(400);
    const answers = await Promise.all([accept(token), accept(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410]);
    expect(await signIn(app, 'ivo@paper.example')).not.toBe('');
  });

  test('see a list, page by page, and as CSV', async () => {
    const first = await (await app.fetch('/api/v1/users?limit=1', as(admin))).json();
    expect(first.items.map(({ email }: { email: string }) => email)).toEqual(['one@paper.example']);
    const next = await (await app.fetch(`/api/v1/users?limit=1&cursor=${first.nextCursor}`, as(admin))).json();
    expect(next.items[0].email).toBe('two@paper.example');
    const csv = await app.fetch('/api/v1/users?format=csv', as(admin));
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="users.csv"');
    const text = Buffer.from(await csv.arrayBuffer()).toString('utf8');
    expect(text.startsWith('\uFEFFid,email,name,role,disabled,invited,createdAt,lastSeenAt\r\n')).toBe(true);
    expect((await app.fetch('/api/v1/users?cursor=nonsense', as(admin))).status).toBe(400);
  });

  test('cannot be lost: of two who demote each other at once, one stays', async () => {
    const others = (await app.dataSource.query(`SELECT id FROM person WHERE role = 'admin'`)) as { id: number }[];
    expect(others.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const [one = 0, two = 0] = ids;
    const races = Array.from({ length: 10 }, () => [
      change(one, { role: 'analyst' }, second),
      change(two, { disabled: true }),
    ]);
    const answers = await Promise.all(races.flat());
    const left = (await app.dataSource.query(`SELECT id FROM person WHERE role = 'admin' AND disabled_at IS NULL`)) as {
      id: number;
    }[];
    expect(left).toHaveLength(1);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const [last] = left;
    const cookie = last?.id === one ? admin : second;
    const refusal = await change(last?.id ?? 0, { role: 'analyst' }, cookie);
    expect([refusal.status, (await refusal.json()).detail]).toEqual([
      409,
      expect.stringContaining('last administrator'),
    ]);
    const trail = await (await app.fetch('/api/v1/audit?limit=5', as(cookie))).json();
    expect(trail.items[0]).toMatchObject({ action: 'user.changed', ip: '127.0.0.1', at: expect.stringMatching(/Z$/) });
    const entries = await (await app.fetch('/api/v1/audit?limit=200', as(cookie))).json();
    expect(entries.items.map(({ action }: { action: string }) => action)).toContain('access.denied');
  });
});

describe('tokens', () => {
  const bearer = (token: string, init: RequestInit = {}) => ({
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${token}` },
  });

  test('have the rights of their maker, show once, and end when taken back', async () => {
    await addPerson(app, 'toku@paper.example', 'admin');
    await addPerson(app, 'other@paper.example', 'admin');
    const cookie = await signIn(app, 'toku@paper.example');
    const made = await (await app.fetch('/api/v1/tokens', json('POST', { name: 'nightly' }, { cookie }))).json();
    expect(made).toMatchObject({
      name: 'nightly',
      expiresAt: null,
      lastUsedAt: null,
      token: expect.stringMatching(/^vigie_/),
    });
    expect((await app.fetch('/api/v1/users', bearer(made.token))).status).toBe(200);
    const foreign = json(
      'POST',
      { name: 'x' },
      { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    );
    expect((await app.fetch('/api/v1/tokens', bearer(made.token, foreign))).status).toBe(201);
    const listed = await (await app.fetch('/api/v1/tokens', as(cookie))).json();
    expect(listed.items).toHaveLength(2);
    expect(listed.items[0].lastUsedAt).not.toBe(null);
    expect(JSON.stringify(listed)).not.toContain(made.token);
    const stranger = await signIn(app, 'other@paper.example');
    expect((await app.fetch(`/api/v1/tokens/${made.id}`, as(stranger, 'DELETE'))).status).toBe(404);
    expect((await (await app.fetch('/api/v1/tokens', as(stranger))).json()).items).toEqual([]);
    expect((await app.fetch(`/api/v1/tokens/${made.id}`, as(cookie, 'DELETE'))).status).toBe(204);
    expect((await app.fetch('/api/v1/users', bearer(made.token))).status).toBe(401);
    expect((await app.fetch('/api/v1/users', { headers: { cookie, authorization: 'Bearer nonsense' } })).status).toBe(
      401,
    );
  });

  test('expire', async () => {
    const cookie = await signIn(app, 'toku@paper.example');
    const past = json('POST', { name: 'x', expiresAt: '2020-01-01T00:00:00Z' }, { cookie });
    expect((await app.fetch('/api/v1/tokens', past)).status).toBe(400);
    const soon = json('POST', { name: 'x', expiresAt: new Date(Date.now() + 3_600_000).toISOString() }, { cookie });
    const { token, id } = await (await app.fetch('/api/v1/tokens', soon)).json();
    expect((await app.fetch('/api/v1/session', bearer(token))).status).toBe(200);
    await app.dataSource.query(`UPDATE token SET expires_at = now() - interval '1 second' WHERE id = $1`, [id]);
    expect((await app.fetch('/api/v1/session', bearer(token))).status).toBe(401);
  });
});
