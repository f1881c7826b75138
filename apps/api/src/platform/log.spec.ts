import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addPerson, as, json, PASSWORD, signIn } from '../../../../test/app/people.js';
import { type RunningApp, startApp } from '../../../../test/app/start-app.js';
import { createLog } from './log.js';

let app: RunningApp;
const lines: string[] = [];
beforeAll(async () => {
  const log = createLog('trace', { write: (line) => void lines.push(line) });
  app = await startApp({}, (url) => url, log);
  await addPerson(app, 'ada@paper.example', 'admin');
});
afterAll(() => app.stop());

const events = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the log', () => {
  test('has one JSON line an event, and no secret, whatever is sent', async () => {
    const cookie = await signIn(app, 'ada@paper.example');
    const { token } = await (await app.fetch('/api/v1/tokens', json('POST', { name: 'x' }, { cookie }))).json();
    await app.fetch('/api/v1/session', { headers: { authorization: `Bearer ${token}` } });
    await app.fetch(`/setup?token=one-time-secret`);
    await app.fetch('/api/v1/%0d%0a%1b[31m{"level":"fatal"}?x=%0a', as(cookie));
    await app.fetch('/api/v1/session', json('POST', { email: 'ada@paper.example', password: 'a wrong one' }));
    for (const line of lines) expect(line).toMatch(/^\{[^\n\r]*\}\n$/);
    const all = lines.join('');
    for (const secret of [PASSWORD, 'a wrong one', token, cookie.split('=')[1], 'one-time-secret', '\u001b']) {
      expect(all).not.toContain(secret);
    }
    expect(events()).toContainEqual(
      expect.objectContaining({ event: 'refused', status: 401, path: '/api/v1/session' }),
    );
  });

  test('has an unforeseen error under the id that its sender was told', async () => {
    const cookie = await signIn(app, 'ada@paper.example');
    await app.dataSource.query('ALTER TABLE audit RENAME TO elsewhere');
    const response = await app.fetch('/api/v1/audit', as(cookie));
    await app.dataSource.query('ALTER TABLE elsewhere RENAME TO audit');
    const { detail } = await response.json();
    const [incident] = /[0-9a-f-]{36}/.exec(detail) ?? [];
    const found = events().find((event) => event.incident === incident);
    expect(found).toMatchObject({ level: 'error', event: 'unexpected-error', path: '/api/v1/audit' });
    expect(found?.error).toMatchObject({ code: '42P01', stack: expect.any(String) });
  });

  test('cuts secrets out by name', () => {
    const kept: string[] = [];
    const log = createLog('info', { write: (line) => void kept.push(line) });
    log.info({ password: 'p1', body: { token: 'p2', name: 'n' }, headers: { cookie: 'p3', authorization: 'p4' } });
    expect(kept.join('')).not.toMatch(/p[1-4]/);
    expect(kept.join('')).toContain('"name":"n"');
  });
});
