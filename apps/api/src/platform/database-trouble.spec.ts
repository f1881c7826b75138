import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FaultyNetwork, faultyNetwork } from '../../../../test/app/faulty-network.js';
import { addPerson, as, signIn } from '../../../../test/app/people.js';
import { type RunningApp, startApp } from '../../../../test/app/start-app.js';
import { isDatabaseUnavailable, isUnstorableValue } from './database-trouble.js';

describe('which errors mean that the database is away', () => {
  test.each([
    [{ code: 'ECONNREFUSED' }, true],
    [{ code: '57P01' }, true],
    [{ code: '08006' }, true],
    [{ code: '53300' }, true],
    [{ driverError: { code: '55P03' } }, true],
    [{ cause: { errors: [{ code: 'ECONNREFUSED' }] } }, true],
    [new Error('timeout exceeded when trying to connect'), true],
    [new Error('Connection terminated unexpectedly'), true],
    [{ code: '42P01' }, false],
    [{ code: '23505' }, false],
    [{ code: 'ENOENT' }, false],
    [new Error('no'), false],
    ['text', false],
    [null, false],
  ])('%j: %s', (error, isAway) => {
    expect(isDatabaseUnavailable(error)).toBe(isAway);
  });

  test('a value that cannot be stored is its sender’s fault', () => {
    expect([isUnstorableValue({ code: '22021' }), isUnstorableValue({ code: '57014' })]).toEqual([true, false]);
  });
});

describe('while the database is away', () => {
  let app: RunningApp;
  let network: FaultyNetwork;
  let cookie: string;
  beforeAll(async () => {
    app = await startApp({}, async (url) => {
      network = await faultyNetwork(url);
      return network.through(url);
    });
    await addPerson(app, 'ada@paper.example', 'admin');
    cookie = await signIn(app, 'ada@paper.example');
  });
  afterAll(async () => {
    network.become('open');
    await app.stop();
    network.close();
  });

  const ask = async (path: string) => {
    const begun = performance.now();
    // Not on a connection that was kept: the server may be closing it after answers that took as long as it keeps one.
    const response = await app.fetch(path, { headers: { ...as(cookie).headers, connection: 'close' } });
    await response.text();
    const seconds = (performance.now() - begun) / 1000;
    return { status: response.status, retryAfter: response.headers.get('retry-after'), seconds };
  };
  const recovers = async () => {
    const until = performance.now() + 5000;
    while (performance.now() < until) if ((await ask('/api/v1/users')).status === 200) return true;
    return false;
  };

  test('a server that closed all connections is asked again', async () => {
    network.become('refusing');
    network.become('open');
    expect(await recovers()).toBe(true);
  });

  test('a server that refuses means 503 at once, and no restart afterwards', async () => {
    network.become('refusing');
    for (let count = 0; count < 3; count += 1) {
      const { status, retryAfter, seconds } = await ask('/api/v1/users');
      expect([status, retryAfter]).toEqual([503, '5']);
      expect(seconds).toBeLessThan(5);
    }
    expect([(await ask('/health/live')).status, (await ask('/health/ready')).status]).toEqual([200, 503]);
    network.become('open');
    expect(await recovers()).toBe(true);
  });

  test('a network that swallows everything means 503, and nobody waits for ever', async () => {
    network.become('silent');
    const answers = await Promise.all(Array.from({ length: 15 }, () => ask('/api/v1/users')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
    // Eight on a machine that has nothing else to do; other suites run beside this one.
    expect(Math.max(...answers.map(({ seconds }) => seconds))).toBeLessThan(40);
    const live = await ask('/health/live');
    expect([live.status, live.seconds < 0.5]).toEqual([200, true]);
    expect((await ask('/health/ready')).seconds).toBeLessThan(2.5);
    network.become('open');
    expect(await recovers()).toBe(true);
  });

  test('a locked table means 503 within 5 s, and nothing else waits', async () => {
    const locker = app.dataSource.createQueryRunner();
    await locker.startTransaction();
    await locker.query('LOCK TABLE audit IN ACCESS EXCLUSIVE MODE');
    const [locked, free] = await Promise.all([ask('/api/v1/audit'), ask('/api/v1/users')]);
    await locker.rollbackTransaction();
    await locker.release();
    expect([locked.status, locked.seconds < 5, free.status, free.seconds < 2]).toEqual([503, true, 200, true]);
  });
});
