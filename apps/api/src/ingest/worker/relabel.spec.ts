import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  addJob,
  addOwnTopic,
  appendBytes,
  createDataSource,
  createUpload,
  findUpload,
  finishFile,
  labelledWith,
  labellingRevision,
  latestRelabelling,
  moveUpload,
  noteLabelledWith,
  noteLabellingChange,
  queueRelabelling,
  type ShownLabellingJob,
  startFile,
} from '@vigie/storage';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../test/cluster/test-database.js';
import { queueOutdated } from '../queue-outdated.js';
import { toOptions } from '../upload-options.js';
import { CurrentAnalyser, labelBasis } from './current-analyser.js';
import { JobLoop } from './job-loop.js';
import { labellingDesk } from './labelling-desk.js';
import { loadAnalyser } from './load-analyser.js';
import { uploadDesk } from './upload-desk.js';

let database: TestDatabase;
let source: DataSource;
const stopping = new AbortController();
let loops: Promise<unknown>;

beforeAll(async () => {
  database = await createTestDatabase();
  source = createDataSource(database.url, { poolSize: 6, statementTimeout: 30_000, applicationName: 'spec' });
  await source.initialize();
  const analyser = new CurrentAnalyser(loadAnalyser);
  loops = Promise.all([
    new JobLoop(source, uploadDesk(analyser), () => undefined).run(stopping.signal),
    new JobLoop(source, labellingDesk(analyser), () => undefined).run(stopping.signal),
  ]);
});

afterAll(async () => {
  stopping.abort();
  await loops;
  await source.destroy();
  await database.drop();
});

async function upload(records: object[], options: object = {}): Promise<void> {
  const { manager } = source;
  const id = await createUpload(manager, 'spec', toOptions(options), null);
  const bytes = Buffer.from(records.map((record) => JSON.stringify(record)).join('\n'));
  const file = (await startFile(manager, id, 'records.ndjson'))!;
  await appendBytes(manager, file, 0, bytes);
  await finishFile(manager, file, createHash('sha256').update(bytes).digest('hex'));
  await moveUpload(manager, id, ['open'], 'queued');
  await addJob(manager, id, 'read');
  while ((await findUpload(manager, id))?.state !== 'done') await new Promise((resolve) => setTimeout(resolve, 50));
}

async function over(): Promise<ShownLabellingJob> {
  for (;;) {
    const job = await latestRelabelling(source.manager);
    if (job !== null && !['queued', 'running'].includes(job.state)) return job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const record = (n: number, more: object = {}) => ({
  url: `https://gazette.example/relabel/${n}`,
  title: 'Talks in Niamey',
  text: `Ministers of Niger met in Niamey, Niger, for the ${n}th time.`,
  language: 'en',
  ...more,
});

const basis = async () => labelBasis((await labellingRevision(source.manager)).revision);
const logged = async () => (await source.query('SELECT count(*) AS count FROM change_log'))[0].count as number;
const stored = (n: number) =>
  source
    .query(
      `SELECT a.countries, a.topics, t.xmin::text AS written FROM article a JOIN article_text t ON t.article_id = a.id
       WHERE a.url = $1`,
      [record(n).url],
    )
    .then(([row]) => row);
const queue = () => source.transaction(queueOutdated);

beforeEach(async () => {
  await source.query(`DELETE FROM job WHERE kind = 'relabel'`);
});

test('a database without articles is up to date with any program', async () => {
  await queue();
  expect(await labelledWith(source.manager)).toBe(await basis());
  expect(await latestRelabelling(source.manager)).toBeNull();
});

test('articles of another program are labelled anew at start, once; what is right already is not written', async () => {
  await upload([record(1), record(2)]);
  await upload([record(3, { countries: ['TD'] })], { labels: 'given' });
  await noteLabelledWith(source.manager, 'an older program');
  await source.query(
    `UPDATE article SET countries = '[{"code": "NG", "role": "focus", "mentions": 3, "method": "name"}]' WHERE url = $1`,
    [record(2).url],
  );
  await source.query(`UPDATE fact SET countries = '{350}', focus_countries = '{350}'
    WHERE article_id = (SELECT a.id FROM article a WHERE a.url = '${record(2).url}')`);
  const before = [await stored(1), await stored(3)];
  const changes = await logged();
  await queue();
  await queue();
  expect(await over()).toMatchObject({ state: 'done', subject: 'program', done: 3, total: 3, changed: 1 });
  expect((await stored(2)).countries).toMatchObject([{ code: 'NE', role: 'focus' }]);
  expect([await stored(1), await stored(3)]).toEqual(before);
  expect(await logged()).toBe(changes + 1);
  expect(await labelledWith(source.manager)).toBe(await basis());
  await source.query(`DELETE FROM job WHERE kind = 'relabel'`);
  await queue();
  expect(await latestRelabelling(source.manager)).toBeNull();
});

test('an article whose language is another one now is searched as one of that language', async () => {
  await source.query(`UPDATE article a SET language = 'ru' WHERE a.url = $1`, [record(1).url]);
  await source.query(
    `UPDATE fact SET language = 'ru' WHERE article_id = (SELECT a.id FROM article a WHERE a.url = $1)`,
    [record(1).url],
  );
  await source.query(
    `UPDATE article_search SET config = 'vigie_ru', whole = to_tsvector('vigie_ru', 'Ministers')
     WHERE article_id = (SELECT a.id FROM article a WHERE a.url = $1)`,
    [record(1).url],
  );
  await source.transaction((manager) => queueRelabelling(manager, 'asked'));
  expect(await over()).toMatchObject({ state: 'done', changed: 1 });
  const [row] = await source.query(
    `SELECT f.language, t.config, t.whole @@ plainto_tsquery('vigie_en', 'minister niamey') AS found
     FROM article_search t JOIN fact f USING (article_id) JOIN article a ON a.id = t.article_id WHERE a.url = $1`,
    [record(1).url],
  );
  expect(row).toEqual({ language: 'en', config: 'vigie_en', found: true });
});

test('an article whose shown text was chosen by another rule is written with today’s, and labelled by it', async () => {
  await upload([
    record(9, { modifiedAt: '2025-02-03T10:00:00Z' }),
    record(9, { title: 'Talks in Chad', text: 'Chad, in short.', modifiedAt: '2025-02-02T10:00:00Z' }),
  ]);
  const [{ id, version }] = await source.query(`SELECT a.id, a.version_id AS version FROM article a WHERE a.url = $1`, [
    record(9).url,
  ]);
  const shown = async () =>
    (
      await source.query(
        `SELECT a.title, a.version_id AS version, t.paragraphs, t.mentions FROM article a JOIN article_text t ON t.article_id = a.id WHERE a.id = $1`,
        [id],
      )
    )[0];
  const before = await shown();
  expect(before).toMatchObject({ title: 'Talks in Niamey', version });
  await source.query(`UPDATE article a SET title = 'Talks in Chad', version_id = v.id FROM article_version v
    WHERE a.id = ${id} AND v.article_id = a.id AND v.id <> a.version_id`);
  await source.query(
    `UPDATE article_text t SET paragraphs = '[{"text": "Chad, in short.", "heading": false}]', mentions = '[]' WHERE t.article_id = ${id}`,
  );
  await source.transaction((manager) => queueRelabelling(manager, 'asked'));
  expect(await over()).toMatchObject({ state: 'done', changed: 1 });
  expect(await shown()).toEqual(before);
});

test('a label that is found again keeps the version that made it', async () => {
  await upload([record(4)]);
  await source.query(
    `UPDATE article SET countries = jsonb_set(countries, '{0,version}', '"lexicon of old"') WHERE url = $1`,
    [record(4).url],
  );
  const topic = { key: 'talks', label: 'Talks', labelFr: null, parentId: null, rule: 'ministers' };
  await source.transaction(async (manager) => {
    await addOwnTopic(manager, topic);
    await noteLabellingChange(manager, 'rules');
  });
  expect(await over()).toMatchObject({ state: 'done', subject: 'rules' });
  expect(await stored(4)).toMatchObject({
    countries: [{ code: 'NE', version: 'lexicon of old' }],
    topics: [{ key: 'talks', version: 'rule talks 1' }],
  });
});

test('a rule that an older program took and this one cannot read stops neither uploads nor labelling', async () => {
  await source.transaction(async (manager) => {
    await addOwnTopic(manager, { key: 'broken', label: 'Broken', labelFr: null, parentId: null, rule: '(((' });
    await noteLabellingChange(manager, 'rules');
  });
  await upload([record(5)]);
  expect(await over()).toMatchObject({ state: 'done' });
  expect((await stored(5)).topics).toMatchObject([{ key: 'talks' }]);
});

test('a run that takes every worker down is given up', async () => {
  await source.transaction(async (manager) => {
    await queueRelabelling(manager, 'asked');
    await manager.query(`UPDATE job SET attempts = 5 WHERE kind = 'relabel'`);
  });
  expect(await over()).toMatchObject({ state: 'failed', done: 0 });
});
