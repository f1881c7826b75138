import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Upload, UploadItem } from '@vigie/contract';
import pg from 'pg';
import { heavyRecords } from '../fixtures/heavy-records.js';
import { address } from '../system/client.js';
import { remove, type Server, startProduct } from '../system/server.js';
import { until } from '../system/until.js';
import { type Figure, mustObject, report } from './figures.js';
import { numbersFrom, seedOf, sized } from './sizes.js';

const MIXES = sized('A2_MIXES', 1000);
const CUTS = sized('A17_CUTS', 20);
const AT_ONCE = 8;
let server: Server;
beforeAll(async () => {
  server = await startProduct('mixed');
});
afterAll(() => remove(server));

interface Mix {
  filename: string;
  text: string;
  documents: number;
}

/** A file of new articles, known ones, changed ones and broken lines in any order; `pool` is shared, so that files meet. */
function mixOf(random: (below: number) => number, n: number): Mix {
  const lines = Array.from({ length: 1 + random(12) }, (_, at) => {
    const url = `https://mixed.example/${random(2) === 0 ? random(60) : `${n}-${at}`}`;
    const record = {
      url,
      title: `Notice ${url}`,
      text: `The ferry ${random(3)} left at noon.`,
      modifiedAt: `2024-01-0${1 + random(9)}`,
    };
    return [
      JSON.stringify(record),
      JSON.stringify(record),
      '{"title": "Half a rec',
      '{}',
      '[1]',
      JSON.stringify({ author: 'Awa' }),
    ][random(6)]!;
  });
  return { filename: `mix-${n}.ndjson`, text: lines.join('\n'), documents: lines.length };
}

/** What is wrong with a report: sums, and rejections without a reason. */
function flaws(mix: Mix, { totals, state, failure }: Upload, items: readonly UploadItem[]): string[] {
  const { documents, stored, updated, duplicate, rejected } = totals;
  const silent = items.filter(
    ({ outcome, reason, position }) => outcome === 'rejected' && !(reason?.message && position),
  );
  return [
    ...(state === 'done' && failure === null ? [] : [`${mix.filename}: ${state}`]),
    ...(documents === stored + updated + duplicate + rejected ? [] : [`${mix.filename}: the sum`]),
    ...(documents === mix.documents && items.length === documents ? [] : [`${mix.filename}: the number of documents`]),
    ...(silent.length === 0 ? [] : [`${mix.filename}: no reason`]),
  ];
}

async function deadlocks(): Promise<number> {
  const client = new pg.Client({ connectionString: server.database!.url });
  await client.connect();
  const { rows } = await client.query(
    'SELECT deadlocks::int AS deadlocks FROM pg_stat_database WHERE datname = current_database()',
  );
  await client.end();
  return rows[0].deadlocks;
}

const none = (name: string, value: number): Figure => ({ name, value, limit: 0 });

test('A2: for any mix of documents the totals add up', async () => {
  const seed = seedOf('A2');
  const planted = { filename: 'x', text: '', documents: 2 };
  const wrong = {
    state: 'done',
    failure: null,
    totals: { documents: 2, stored: 1, updated: 0, duplicate: 0, rejected: 0 },
  };
  mustObject('A2', 'a report that misses a document', [
    none('flaws', flaws(planted, wrong as unknown as Upload, []).length),
  ]);
  const found: string[] = [];
  let next = 0;
  const send = async () => {
    for (let n = next++; n < MIXES; n = next++) {
      const mix = mixOf(numbersFrom(seed + n), n);
      const upload = await server.admin.settled((await server.admin.sendFile(mix.filename, mix.text)).id, 300_000);
      found.push(...flaws(mix, upload, await server.admin.items(upload.id)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, send));
  expect(found.slice(0, 10)).toEqual([]);
  report('A2', [none('reports with a flaw', found.length), none('deadlocks', await deadlocks())]);
});

test('A3: the same file five times, and six at once in both orders, is one file', async () => {
  const lines = heavyRecords('same.example', 300, 0).map((record) => JSON.stringify(record));
  const text = lines.join('\n');
  const reversed = [...lines].reverse().join('\n');
  const { totals: planted } = await server.admin.records(heavyRecords('planted.example', 10, 0));
  mustObject('A3', 'a file that is not the same', [none('articles of the second to fifth time', planted.stored)]);
  const before = await server.admin.count();
  const again: number[] = [];
  for (let time = 0; time < 5; time += 1)
    again.push(
      (await server.admin.settled((await server.admin.sendFile('same.ndjson', text)).id, 300_000)).totals.stored,
    );
  const others = lines.map((line) => line.replace('same.example', 'other.example'));
  const sent = await Promise.all(
    [0, 1, 2, 3, 4, 5].map((n) =>
      server.admin.sendFile(`${n}.ndjson`, (n % 2 === 0 ? others : [...others].reverse()).join('\n')),
    ),
  );
  const done = await Promise.all(sent.map(({ id }) => server.admin.settled(id, 300_000)));
  await server.admin.settled((await server.admin.sendFile('reversed.ndjson', reversed)).id, 300_000);
  report('A3', [
    none(
      'articles of the second to fifth time',
      again.slice(1).reduce((sum, stored) => sum + stored, 0),
    ),
    none('articles missing or too many', Math.abs((await server.admin.count()) - before - 600)),
    none(
      'articles that six uploads stored twice',
      Math.abs(done.reduce((sum, { totals }) => sum + totals.stored, 0) - 300),
    ),
    none('deadlocks', await deadlocks()),
  ]);
});

test('A17: a connection that is cut anywhere leaves nothing, and sending again completes it', async () => {
  const random = numbersFrom(seedOf('A17'));
  const body = Buffer.from(
    heavyRecords('cut.example', 400, 0)
      .map((record) => JSON.stringify(record))
      .join('\n'),
  );
  const start = await server.admin.count();
  await server.admin.records(heavyRecords('half.example', 10, 0));
  const before = await server.admin.count();
  mustObject('A17', 'a half that is stored as if it were whole', [none('articles of what was cut', before - start)]);
  const listed = async (filename: string) =>
    (await server.admin.ask('uploads', { limit: 200 })).items.some(({ name }: Upload) => name === filename);
  let left = 0;
  for (let cut = 0; cut < CUTS; cut += 1) {
    const filename = `cut-${cut}.ndjson`;
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(socket, 'connect');
    const path = address('/api/v1/uploads', { filename });
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: x\r\nCookie: ${server.admin.cookie}\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    socket.write(body.subarray(0, random(body.length)));
    await wait(random(150));
    socket.destroy();
    await wait(200);
    await until('nothing of it is left', async () => !(await listed(filename)));
    left += (await server.admin.count()) - before;
  }
  const first = await server.admin.settled((await server.admin.sendFile('whole.ndjson', body)).id, 300_000);
  const second = await server.admin.settled((await server.admin.sendFile('whole.ndjson', body)).id, 300_000);
  report('A17', [
    none('articles of what was cut', left),
    none('articles missing from what was sent again', 400 - first.totals.stored),
    none('articles stored twice', second.totals.stored),
  ]);
});
