import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addPerson, as, signIn } from '../../../../test/app/people.js';
import { type RunningApp, startApp } from '../../../../test/app/start-app.js';

let app: RunningApp;
let cookie: string;

// No worker runs beside this application, so a job stays where steering put it.
beforeAll(async () => {
  app = await startApp();
  await addPerson(app, 'keeper@lantern.example', 'admin');
  cookie = await signIn(app, 'keeper@lantern.example');
  await app.dataSource.query(`INSERT INTO upload (name, state, options) VALUES ('drop', 'done', '{"dryRun": false}')`);
});

afterAll(() => app.stop());

const send = async (method: string, path: string) =>
  (await app.fetch(`/api/v1/uploads/1${path}`, { ...as(cookie), method })).status;

test('an undo that has begun is neither cancelled, begun twice, nor read on after it failed', async () => {
  expect(await send('DELETE', '')).toBe(202);
  expect(await send('POST', '/cancel')).toBe(409);
  expect(await send('DELETE', '')).toBe(409);
  await app.dataSource.query(`UPDATE job SET state = 'failed'; UPDATE upload SET state = 'failed'`);
  expect(await send('POST', '/retry')).toBe(409);
  expect(await send('DELETE', '')).toBe(202);
});
