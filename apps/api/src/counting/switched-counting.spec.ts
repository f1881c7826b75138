import { describe, expect, test } from '@jest/globals';
import type { Selection } from '@vigie/article';
import { NEVER } from 'rxjs';
import { Metrics } from '../platform/metrics.js';
import { UnavailableError } from '../platform/request-errors.js';
import { CountingMetrics } from './counting-metrics.js';
import type { Filling } from './cube/protocol.js';
import { CubeEngine } from './cube-engine.js';
import type { SqlEngine } from './sql-engine.js';
import { SwitchedCounting } from './switched-counting.js';

const ALL: Selection = { q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };

/** What comes of a question that the database fails with this code, while the cube is that far. */
async function failureOf(code: string, filling: Filling | null): Promise<unknown> {
  const error = Object.assign(new Error('failed'), { code });
  const sql = { live: NEVER, query: () => Promise.reject(error) } as unknown as SqlEngine;
  const counting = new SwitchedCounting(sql, new CountingMetrics(new Metrics()));
  const cube = new CubeEngine(() => undefined);
  counting.use(cube, () => undefined);
  const none = { ready: false, epoch: 0, asOf: '', changedAt: '', articles: 0, bytes: 0 };
  cube.receive({ kind: 'state', state: { ...none, filling } });
  return counting.query(ALL, [], 'en').catch((reason: unknown) => reason);
}

describe('what takes the database too long', () => {
  test.each([
    [
      { articles: 3_100_000, expected: 10_000_000 },
      'The articles are being read into memory (31 %). Try again shortly.',
    ],
    [{ articles: 7, expected: 5 }, 'The articles are being read into memory (99 %). Try again shortly.'],
    [{ articles: 7, expected: 0 }, 'The articles are being read into memory. Try again shortly.'],
  ])('is answered with how far the cube is: %j', async (filling, message) => {
    expect(await failureOf('57014', filling)).toEqual(new UnavailableError(message));
  });

  test('is what it is when no cube is filled', async () => {
    expect(await failureOf('57014', null)).not.toBeInstanceOf(UnavailableError);
  });

  test('is told from other failures', async () => {
    expect(await failureOf('22023', { articles: 1, expected: 2 })).not.toBeInstanceOf(UnavailableError);
  });
});
