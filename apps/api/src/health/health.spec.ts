import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningApp, startApp } from '../../../../test/app/start-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe('health', () => {
  test.each(['/health/live', '/health/ready'])('%s answers without signing in', async (path) => {
    const response = await app.fetch(path);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  test('metrics answer a program on this machine', async () => {
    const response = await app.fetch('/metrics');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('vigie_http_request_duration_seconds');
  });

  test('metrics refuse what came through a proxy', async () => {
    const response = await app.fetch('/metrics', { headers: { 'x-forwarded-for': '198.51.100.7' } });
    expect(response.status).toBe(401);
  });
});
