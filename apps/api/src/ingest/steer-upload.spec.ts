import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { failAbandoned } from '@vigie/storage';
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

const send = async (method: string, path: string, id = 1) =>
  (await app.fetch(`/api/v1/uploads/${id}${path}`, { ...as(cookie), method })).status;

test('an undo that has begun is neither cancelled, begun twice, nor read on after it failed', async () => {
  expect(await send('DELETE', '')).toBe(202);
  expect(await send('POST', '/cancel')).toBe(409);
  expect(await send('DELETE', '')).toBe(409);
  await app.dataSource.query(`UPDATE job SET state = 'failed'; UPDATE upload SET state = 'failed'`);
  expect(await send('POST', '/retry')).toBe(409);
  expect(await send('DELETE', '')).toBe(202);
});

test('what an upload that is being taken back does not take is said while its batch is in hand', async () => {
  const batch = app.dataSource.createQueryRunner();
  await batch.startTransaction();
  await batch.query(`SELECT j.id FROM job j WHERE j.upload_id = 1 FOR UPDATE`);
  const answers = await Promise.all([send('DELETE', ''), send('POST', '/cancel'), send('POST', '/retry')]);
  await batch.rollbackTransaction();
  await batch.release();
  expect(answers).toEqual([409, 409, 409]);
});

test('a dry run that has ended is stored under its own number, once; a real upload is not', async () => {
  await app.dataSource.query(
    `INSERT INTO upload (name, state, options, stored) VALUES ('try', 'done', '{"dryRun": true}', 3), ('real', 'done', '{"dryRun": false}', 3)`,
  );
  await app.dataSource.query(
    `INSERT INTO upload_file (upload_id, name, sha256, bytes, bytes_read) VALUES (2, 'a.txt', 'ab', 5, 5), (3, 'a.txt', 'ab', 5, 5)`,
  );
  expect(await send('POST', '/store', 3)).toBe(409);
  expect(await send('POST', '/store', 2)).toBe(202);
  const answer = await (await app.fetch('/api/v1/uploads/2', as(cookie))).json();
  expect(answer).toMatchObject({ state: 'queued', dryRun: false, totals: { stored: 0 }, progress: { bytesRead: 0 } });
  expect(await send('POST', '/store', 2)).toBe(409);
});

test('what has not arrived whole, or is being taken back, is neither stored nor tried again', async () => {
  await app.dataSource.query(`
    INSERT INTO upload (name, state, options) VALUES ('half', 'cancelled', '{"dryRun": true}'), ('taken', 'failed', '{"dryRun": true}');
    INSERT INTO upload_file (upload_id, name, sha256, bytes) VALUES (4, 'a.txt', 'ab', 5), (4, 'b.txt', NULL, 2), (5, 'a.txt', 'ab', 5);
    INSERT INTO job (upload_id, kind, state) VALUES (5, 'read', 'done'), (5, 'undo', 'failed')`);
  for (const step of ['/store', '/retry'])
    expect([await send('POST', step, 4), await send('POST', step, 5)]).toEqual([409, 409]);
  // It takes no more files either: both say what is left to do.
  for (const [method, path] of [
    ['POST', '/retry'],
    ['PUT', '/files/b.txt'],
  ] as const) {
    const refused = await app.fetch(`/api/v1/uploads/4${path}`, { ...as(cookie), method });
    expect(await refused.json()).toMatchObject({ detail: expect.stringMatching(/in another one\.$/) });
  }
  await app.dataSource.query(`UPDATE upload_file SET sha256 = 'cd' WHERE upload_id = 4`);
  expect(await send('POST', '/store', 4)).toBe(202);
});

test('an upload of which bytes were removed because they never became a whole file says so, and is not read as if it were whole', async () => {
  await app.dataSource.query(`
    INSERT INTO upload (id, name, state, options, created_at) OVERRIDING SYSTEM VALUE
      VALUES (90, 'late', 'open', '{"dryRun": true}', now() - interval '2 days');
    INSERT INTO upload_file (upload_id, name, sha256, bytes) VALUES (90, 'a.txt', 'ab', 5), (90, 'b.txt', NULL, 2)`);
  await app.dataSource.transaction(failAbandoned);
  expect([await send('POST', '/retry', 90), await send('POST', '/store', 90)]).toEqual([410, 410]);
  const answer = await (await app.fetch('/api/v1/uploads/90', as(cookie))).json();
  expect(answer).toMatchObject({ state: 'failed', failure: expect.stringMatching(/removed\. Send it again\.$/) });
});
