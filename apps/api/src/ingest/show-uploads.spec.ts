import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createUpload } from '@vigie/storage';
import { addPerson, as, signIn } from '../../../../test/app/people.js';
import { type RunningApp, startApp } from '../../../../test/app/start-app.js';
import { toOptions } from './upload-options.js';

let app: RunningApp;
let cookie: string;

beforeAll(async () => {
  app = await startApp();
  await addPerson(app, 'reader@lantern.example', 'analyst');
  cookie = await signIn(app, 'reader@lantern.example');
  await createUpload(app.dataSource.manager, '=Harbour', toOptions({}), null);
});

afterAll(() => app.stop());

test('the list of uploads as CSV', async () => {
  const answer = await app.fetch('/api/v1/uploads?format=csv', as(cookie));
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const [head, line] = (await answer.text()).replace('\ufeff', '').split('\r\n');
  expect(head).toBe('id,name,state,createdAt,finishedAt,documents,stored,updated,duplicate,rejected');
  expect(line).toMatch(/^1,'=Harbour,open,\d{4}-.*Z,,0,0,0,0,0$/);
});
