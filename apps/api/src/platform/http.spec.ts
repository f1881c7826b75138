import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addPerson, as, json, PASSWORD, signIn } from '../../../../test/app/people.js';
import { type RunningApp, startApp } from '../../../../test/app/start-app.js';

let app: RunningApp;
let cookie: string;
beforeAll(async () => {
  app = await startApp();
  await addPerson(app, 'ada@paper.example', 'admin');
  cookie = await signIn(app, 'ada@paper.example');
});
afterAll(() => app.stop());

/** Sends bytes as they are and answers the first line of what comes back. */
function raw(text: string): Promise<string> {
  const { port } = new URL(app.address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setEncoding('latin1').on('data', (chunk) => {
      answer += String(chunk);
      if (answer.includes('\r\n')) socket.destroy();
    });
    socket.on('error', reject).on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
  });
}

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const body = await response.json();
  expect(body).toMatchObject({ type: 'about:blank', status: response.status, title: expect.any(String) });
  expect(JSON.stringify(body)).not.toMatch(/SELECT|node_modules|\.ts:|\\n/);
  return body;
}

describe('requests that cannot be answered', () => {
  test.each([
    ['an unknown route', '/api/v1/nothing', {}, 404],
    ['an unknown route outside the API', '/health/nothing', {}, 404],
    ['a wrong method', '/api/v1/setup', { method: 'PUT' }, 404],
    ['malformed percent-encoding in the path', '/api/v1/%E0%A4%A', {}, 400],
    ['malformed percent-encoding in the query', '/api/v1/users?limit=%ZZ', {}, 400],
    ['NUL in the address', '/api/v1/users?cursor=%00', {}, 400],
    ['an array in brackets', '/api/v1/users?limit[]=1', {}, 400],
    ['an object in brackets', '/api/v1/users?limit[a]=1', {}, 400],
    ['a repeated parameter', '/api/v1/users?limit=1&limit=2', {}, 400],
    ['an unknown parameter', '/api/v1/users?colour=red', {}, 400],
    ['a parameter named after the prototype', '/api/v1/users?__proto__=1', {}, 400],
    ['a parameter named constructor', '/api/v1/users?constructor=1', {}, 400],
    ['a limit out of range', '/api/v1/users?limit=500', {}, 400],
    ['an empty limit', '/api/v1/users?limit=', {}, 400],
    ['an id that is no number', '/api/v1/tokens/x', { method: 'DELETE' }, 400],
    ['an id beyond all numbers', '/api/v1/tokens/99999999999999999999', { method: 'DELETE' }, 400],
    ['an id that nothing has', '/api/v1/tokens/999999999999999999', { method: 'DELETE' }, 404],
    ['malformed JSON', '/api/v1/tokens', { ...json('POST', {}), body: '{"name":' }, 400],
    ['JSON that is not an object', '/api/v1/tokens', json('POST', null), 400],
    ['an unknown field', '/api/v1/tokens', json('POST', { name: 'x', role: 'admin' }), 400],
    ['NUL in a text', '/api/v1/tokens', json('POST', { name: 'a\u0000b' }), 400],
    ['a lone surrogate', '/api/v1/tokens', { ...json('POST', {}), body: '{"name":"\\ud800"}' }, 400],
    ['a body that is no JSON', '/api/v1/tokens', { method: 'POST', body: 'name=x' }, 415],
    ['a body beyond the limit', '/api/v1/tokens', json('POST', { name: 'x'.repeat(1_100_000) }), 413],
  ] as [string, string, RequestInit, number][])('%s', async (_, path, init, status) => {
    const response = await app.fetch(path, { ...init, headers: { ...(init.headers as object), cookie } });
    expect(response.status).toBe(status);
    await problemOf(response);
  });

  test('each fault is named with its path', async () => {
    const body = await problemOf(await app.fetch('/api/v1/users?limit=0&colour=red', as(cookie)));
    expect(body.errors).toHaveLength(2);
    expect(body.errors).toContainEqual({ path: 'limit', message: expect.any(String) });
  });

  test.each([
    ['headers beyond 16 KB', `GET /health/live HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, '431'],
    [
      'two lengths',
      'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
      '400',
    ],
    [
      'a length and chunks',
      'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      '400',
    ],
    ['no HTTP at all', 'hello\r\n\r\n', '400'],
    ['letters that an address cannot have', 'GET /api/v1/users?limit=\xe9 HTTP/1.1\r\nHost: x\r\n\r\n', '400'],
    ['TRACE', 'TRACE /api/v1/session HTTP/1.1\r\nHost: x\r\n\r\n', '404'],
  ])('%s', async (_, text, status) => {
    expect(await raw(text)).toContain(` ${status} `);
  });

  test('a form in place of a file is told how files are sent', async () => {
    const body = new FormData();
    body.append('file', new Blob(['a']), 'a.txt');
    for (const path of ['', '?filename=a.txt', '/preview?filename=a.txt', '/1/files', '/1/complete']) {
      const response = await app.fetch(`/api/v1/uploads${path}`, { method: 'POST', body, headers: { cookie } });
      expect([path, response.status]).toEqual([path, 415]);
      expect((await problemOf(response)).detail).toMatch(/ curl .*(?:--data-binary @|-T )/);
    }
  });

  test('a stranger is refused before a large body is read', async () => {
    const head = 'PUT /api/v1/uploads/1/files/a HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000000\r\n\r\n';
    expect(await raw(head)).toContain(' 401 ');
  });

  test('an unforeseen error tells its sender an id and nothing else', async () => {
    await app.dataSource.query('ALTER TABLE token RENAME TO elsewhere');
    const response = await app.fetch('/api/v1/tokens', as(cookie));
    await app.dataSource.query('ALTER TABLE elsewhere RENAME TO token');
    expect(response.status).toBe(500);
    expect((await problemOf(response)).detail).toMatch(/The log has it as [0-9a-f-]{36}\./);
  });
});

describe('other sites', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://elsewhere.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 201],
    [{ 'sec-fetch-site': 'none' }, 201],
    [{}, 201],
  ] as [Record<string, string>, number][])('a sign-in with %j', async (headers, status) => {
    const init = json('POST', { email: 'ada@paper.example', password: PASSWORD }, headers);
    expect((await app.fetch('/api/v1/session', init)).status).toBe(status);
  });

  test('our own origin may change things; CORS stays closed', async () => {
    const init = json('POST', { name: 'x' }, { cookie, origin: app.address });
    const response = await app.fetch('/api/v1/tokens', init);
    expect(response.status).toBe(201);
    expect(response.headers.get('access-control-allow-origin')).toBe(null);
  });
});

describe('headers', () => {
  test.each([
    ['/health/live', 200],
    ['/api/v1/nothing', 404],
    ['/api/v1/session', 401],
    ['/api/v1/users?x=1', 401],
    ['/api/v1/%E0%A4%A', 400],
  ])('%s (%d) is fenced in', async (path, status) => {
    const response = await app.fetch(path);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-security-policy':
        "default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;object-src 'none';base-uri 'none';frame-ancestors 'none';form-action 'self'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(response.headers.get('x-powered-by')).toBe(null);
    expect(response.headers.get('strict-transport-security')).toBe(null);
  });

  test('https behind a trusted proxy gets HSTS and the stricter cookie', async () => {
    const secure = await startApp({ trustProxy: 1 });
    try {
      await addPerson(secure, 'ada@paper.example', 'admin');
      const headers = { 'x-forwarded-proto': 'https' };
      const body = { email: 'ada@paper.example', password: PASSWORD };
      const response = await secure.fetch('/api/v1/session', json('POST', body, headers));
      expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000');
      const [set = ''] = response.headers.getSetCookie();
      expect(set).toMatch(/^__Host-vigie_session=.*; Secure/);
      const sent = { ...headers, cookie: set.split(';')[0] ?? '' };
      expect((await secure.fetch('/api/v1/session', { headers: sent })).status).toBe(200);
    } finally {
      await secure.stop();
    }
  });
});
