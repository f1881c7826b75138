import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Publisher } from '@vigie/article';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/cluster/test-database.js';
import { createDataSource } from '../data-source.js';
import { resolveSource } from './source-store.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = createDataSource(database.url, { poolSize: 2, statementTimeout: 10_000, applicationName: 'spec' });
  await source.initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const page = (name: string | null, host: string | null): Publisher => ({ name, host });
const stated = (name: string, host: string | null): Publisher => ({ name, host, stated: true });

test.each<[string, Publisher[], [name: string, hosts: string[]][]]>([
  [
    'pages of one host are one source',
    [page('Le Fil', 'a1.example'), page('Le Fil Info', 'a1.example')],
    [['Le Fil', ['a1.example']]],
  ],
  [
    'a nameless host takes its first name',
    [page(null, 'a2.example'), page('Ridge', 'a2.example')],
    [['Ridge', ['a2.example']]],
  ],
  [
    'one name on two hosts of pages is two',
    [page('Post', 'a3.example'), page('Post', 'b3.example')],
    [
      ['Post', ['a3.example']],
      ['Post', ['b3.example']],
    ],
  ],
  [
    'a stated name is one source, with its hosts',
    [stated('Wire', 'a4.example'), stated('WIRE', 'b4.example')],
    [['Wire', ['a4.example', 'b4.example']]],
  ],
  [
    'two stated names share a host',
    [stated('Desk', 'a5.example'), stated('Bureau', 'a5.example')],
    [
      ['Desk', ['a5.example']],
      ['Bureau', ['a5.example']],
    ],
  ],
  ['a bare name finds its source', [page('Solo', null), page('Solo', null)], [['Solo', []]]],
  ['a host joins the bare name', [page('Later', null), page('Later', 'a6.example')], [['Later', ['a6.example']]]],
  [
    'a stated name names the host',
    [page(null, 'a7.example'), stated('Named', 'a7.example')],
    [['Named', ['a7.example']]],
  ],
  ['nothing known is no source', [page(null, null)], []],
])('%s', async (_name, publishers, expected) => {
  const ids: number[] = [];
  for (const publisher of publishers) {
    const found = await resolveSource(source.manager, publisher, null);
    if (found !== null) ids.push(found.id);
  }
  const rows = await source.query(
    `SELECT s.name, ARRAY(SELECT h.host FROM source_host h WHERE h.source_id = s.id ORDER BY h.host) AS hosts
     FROM source s WHERE s.id = ANY($1::int[]) ORDER BY s.id`,
    [ids],
  );
  expect(rows.map(({ name, hosts }: { name: string; hosts: string[] }) => [name, hosts])).toEqual(expected);
});
