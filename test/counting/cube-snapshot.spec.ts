import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Question } from '@vigie/article';
import { SqlCounting } from '@vigie/storage';
import { CubeThread } from '../../apps/api/src/counting/cube-thread.js';
import { type RunningCube, startCube } from '../../apps/api/src/counting/start-cube.js';
import { writeCorpus } from '../reads/invented-corpus.js';
import { type OpenReads, openReads } from '../reads/open-reads.js';
import { SMALL } from '../reads/small-corpus.js';
import { until } from '../system/until.js';
import { newFolder } from './engines.js';

const PROGRAM = new URL('../../apps/api/dist/counting/cube/thread.js', import.meta.url);
const EVERYTHING = {
  q: null,
  dates: null,
  timezone: 'Africa/Niamey',
  countryRole: 'any' as const,
  filters: {},
};
const QUESTIONS: Question[] = [
  { kind: 'facets', by: ['topic', 'source', 'country', 'tag', 'collection'], limit: 50 },
  { kind: 'attention', interval: 'day', most: 400, split: 'language', top: 5, measure: 'stories', share: 'none' },
];

const folder = newFolder();
const file = join(folder, 'snapshot');
let reads: OpenReads;
let cube: RunningCube | undefined;
let said: { message: string; detail?: object }[] = [];

beforeAll(async () => {
  reads = await openReads();
  await writeCorpus(reads.database, SMALL);
}, 60_000);

afterAll(async () => {
  await reads.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await start();
  await stop();
});

afterEach(() => stop());

async function start(url = reads.url, place = folder, maxBytes = 200_000_000): Promise<RunningCube> {
  said = [];
  const plan = { databaseUrl: url, folder: place, maxBytes };
  const started = startCube(
    plan,
    (_, message, detail) => said.push({ message, ...(detail && { detail }) }),
    new CubeThread(plan, { program: PROGRAM, silence: 30_000, restart: 50 }),
  );
  cube = started;
  await until(
    'it says what came of it',
    () => started.engine.isReady || messages().some((one) => one.includes('not fit')),
  );
  return started;
}

async function stop(): Promise<void> {
  await cube?.stop();
  cube = undefined;
}

const messages = () => said.map(({ message }) => message);

async function expectSame(): Promise<void> {
  const truth = await new SqlCounting(reads.database).query(EVERYTHING, QUESTIONS, 'en');
  const { answers } = await cube!.engine.query(EVERYTHING, QUESTIONS, 'en');
  expect(answers).toEqual(truth.answers);
}

/** Adds an article as a writer would who forgets the log, if it is told to. */
async function add(logged: boolean): Promise<void> {
  await reads.database.query(`
    WITH added AS (INSERT INTO article (identity, tags, countries, topics, story_id, upload_id, date_precision)
      VALUES (uuid_send(gen_random_uuid()), '{}', '[]', '[]', 1, 1, 'unknown') RETURNING id),
    fact AS (INSERT INTO fact (article_id, precision, story_id, topics, countries, focus_countries, tags, uploads)
      SELECT id, 0, 1, '{}', '{}', '{}', '{}', '{1}' FROM added)
    INSERT INTO change_log (xid, article_id, kind)
      SELECT pg_current_xact_id()::text::bigint, id, 'put' FROM added WHERE ${logged}`);
}

describe('a snapshot', () => {
  test('is gone on from, with what changed since', async () => {
    await add(true);
    await start();
    expect(messages()).toEqual(['The cube is filled from a snapshot.']);
    await expectSame();
  });

  test.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 5)],
    ['of another byte near the end', (bytes) => Buffer.from(bytes).fill(7, bytes.length - 9, bytes.length - 8)],
    [
      'of another byte in the middle',
      (bytes) => Buffer.from(bytes).fill(7, bytes.length >> 1, (bytes.length >> 1) + 1),
    ],
    ['of another byte in its head', (bytes) => Buffer.from(bytes).fill(7, 40, 41)],
    ['of another version', (bytes) => Buffer.concat([Buffer.from('vigie cube 0\n'), bytes.subarray(13)])],
    ['of a head without end', (bytes) => Buffer.from(bytes).fill(255, 13, 17)],
    ['empty', () => new Uint8Array()],
  ])('that is %s is not used', async (_, spoil) => {
    writeFileSync(file, spoil(readFileSync(file)));
    await start();
    expect(messages()).toEqual(
      expect.arrayContaining([
        'The saved cube cannot be used; all is read anew.',
        'The cube is filled from the database.',
      ]),
    );
    await expectSame();
  });

  test('of another database is not used', async () => {
    const other = await openReads();
    const place = join(folder, 'other');
    mkdirSync(place, { recursive: true });
    await start(other.url, place);
    await stop();
    copyFileSync(join(place, 'snapshot'), file);
    await start();
    expect(said[0]).toEqual({ message: 'The cube is filled anew.', detail: { why: 'It is of another database.' } });
    await expectSame();
    await other.close();
  });

  test('that lacks an article, although the log leads on from it, is found out', async () => {
    await add(false);
    await start();
    await until('it is filled anew', () => messages().includes('The cube is filled from the database.'));
    expect(said[1]).toMatchObject({ detail: { why: expect.stringMatching(/^It held \d+ articles of \d+\.$/) } });
    await until('it can be asked', () => cube!.engine.isReady);
    await expectSame();
  });

  test('of which the log does not lead on is not used', async () => {
    await add(true);
    await reads.database.query(
      `WITH gone AS (DELETE FROM change_log RETURNING xid)
       INSERT INTO setting (key, value) SELECT 'pruned', to_jsonb(max(gone.xid)) FROM gone`,
    );
    await start();
    expect(said[0]).toMatchObject({ detail: { why: 'It is older than the log of changes goes back.' } });
    await expectSame();
    await reads.database.query(`DELETE FROM setting WHERE key = 'pruned'`);
  });

  test('cannot be kept in a place that is not a folder, and nothing else is lost', async () => {
    const place = join(folder, 'file');
    writeFileSync(place, '');
    await start(reads.url, place);
    await until('it says so', () => messages().includes('The cube could not be saved; the next start takes longer.'));
    await expectSame();
  });
});

test('without room for the articles nothing is asked of the cube', async () => {
  const { engine } = await start(reads.url, folder, 1000);
  expect(engine.isReady).toBe(false);
  await expect(engine.query(EVERYTHING, QUESTIONS, 'en')).rejects.toThrow('not filled');
});

test('a cube that outgrows its room is given up, and says what to do', async () => {
  const { engine } = await start();
  const { bytes } = engine.states.value;
  await stop();
  const small = await start(reads.url, newFolder(), bytes + 30_000);
  expect(small.engine.isReady).toBe(true);
  await reads.database.query(`
    WITH added AS (INSERT INTO article (identity, tags, countries, topics, story_id, upload_id, date_precision)
      SELECT uuid_send(gen_random_uuid()), '{}', '[]', '[]', 1, 7, 'unknown' FROM generate_series(1, 20000) RETURNING id),
    fact AS (INSERT INTO fact (article_id, precision, story_id, topics, countries, focus_countries, tags, uploads)
      SELECT id, 0, 1, '{}', '{1,2,3}', '{}', '{}', '{7}' FROM added)
    INSERT INTO change_log (xid, article_id, kind) SELECT pg_current_xact_id()::text::bigint, id, 'put' FROM added`);
  await until('it says so', () => messages().some((one) => one.includes('Set CUBE_MEMORY higher')));
  expect(small.engine.isReady).toBe(false);
  await reads.database.query('DELETE FROM article WHERE upload_id = 7');
});

test('refusals come as they were thrown', async () => {
  const { engine } = await start();
  const refused = (change: object, questions = QUESTIONS) =>
    engine.query({ ...EVERYTHING, ...change }, questions, 'en');
  await expect(refused({ q: 'rain AND' })).rejects.toMatchObject({
    name: 'QuerySyntaxError',
    position: { start: 5, end: 8 },
    suggestion: 'rain',
  });
  await expect(refused({ timezone: 'Mars/Olympus' })).rejects.toMatchObject({ name: 'QuestionError', parameter: 'tz' });
  const hours: Question[] = [
    { kind: 'attention', interval: 'hour', most: 400, split: 'none', top: 5, measure: 'articles', share: 'none' },
  ];
  const dates = { kind: 'days', from: '1850-01-01', to: '2050-01-01' };
  const sql = new SqlCounting(reads.database)
    .query({ ...EVERYTHING, dates } as never, hours, 'en')
    .catch((error) => ({ ...error, message: error.message }));
  const own = refused({ dates }, hours).catch((error) => ({ ...error, message: error.message }));
  expect(await own).toEqual(await sql);
  expect(await own).toMatchObject({ parameter: 'interval', help: { question: 0, suggestion: expect.any(String) } });
});
