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
  expect(head).toBe('id,name,state,createdAt,finishedAt,documents,stored,updated,duplicate,rejected,dryRun');
  expect(line).toMatch(/^1,'=Harbour,open,\d{4}-.*Z,,0,0,0,0,0,false$/);
});

test('the reasons of a report, counted, and the lines of one reason, file and outcome', async () => {
  await app.dataSource.query(`
    INSERT INTO upload (name, state, options) VALUES ('report', 'done', '{}');
    INSERT INTO upload_file (upload_id, name) VALUES (2, 'a.txt'), (2, 'b.txt');
    INSERT INTO record (upload_id, file_id, seq, position, byte_start, byte_end, outcome, reason_code, reason_message)
    SELECT 2, f, n, 'line ' || n, 0, 0, CASE WHEN n % 3 = 0 THEN 'rejected' ELSE 'stored' END,
      CASE n % 3 WHEN 0 THEN 'too-large' WHEN 1 THEN 'unknown-country' END,
      CASE n % 3 WHEN 0 THEN 'It is too large: ' || n || ' MB.' WHEN 1 THEN '“' || n || '” is no country.' END
    FROM generate_series(1, 2) f, generate_series(1, 6) n ORDER BY f, n DESC`);
  const ask = async (path: string) => (await app.fetch(`/api/v1/uploads/2/${path}`, as(cookie))).json();
  const { items: reasons } = await ask('reasons');
  expect(reasons).toMatchObject([
    { outcome: 'rejected', code: 'too-large', count: 4, message: 'It is too large: … MB.' },
    { outcome: 'stored', code: 'unknown-country', count: 4, message: '“…” is no country.' },
  ]);
  expect(reasons[0].items).toMatch(
    /^\/api\/v1\/uploads\/2\/items\?outcome=rejected&reason=too-large&kind=[0-9a-f]{12}$/,
  );
  const lines = async (query: string): Promise<string[]> =>
    (await ask(`items?${query}`)).items.map(
      (item: { file: string; position: string }) => `${item.file} ${item.position}`,
    );
  expect(await lines('reason=too-large&file=b.txt')).toEqual(['b.txt line 3', 'b.txt line 6']);
  expect(await lines('reason=unknown-country&outcome=rejected')).toEqual([]);
  expect(await lines('file=none.txt')).toEqual([]);
  await app.dataSource.query(
    `UPDATE record SET reason_message = 'It never ends.' WHERE upload_id = 2 AND file_id = 1 AND seq = 3`,
  );
  const split = (await ask('reasons')).items as { code: string; count: number; kind: string }[];
  expect(split.map(({ code, count }) => `${count} ${code}`)).toEqual([
    '4 unknown-country',
    '3 too-large',
    '1 too-large',
  ]);
  expect(await lines(`reason=too-large&kind=${split[2]?.kind}`)).toEqual(['a.txt line 3']);
  const table = await (await app.fetch('/api/v1/uploads/2/reasons?format=csv', as(cookie))).text();
  expect(table).toMatch(/\r\nrejected,too-large,[0-9a-f]{12},3,It is too large: … MB\.,\/api\/v1\/uploads\/2\/items/);
  const { nextCursor } = await ask('items?file=a.txt&outcome=rejected&limit=1');
  expect(await lines(`file=a.txt&outcome=rejected&limit=1&cursor=${nextCursor}`)).toEqual(['a.txt line 6']);
  const csv = await (await app.fetch('/api/v1/uploads/2/items?reason=too-large&format=csv', as(cookie))).text();
  expect(csv.trim().split('\r\n')).toHaveLength(5);
});
