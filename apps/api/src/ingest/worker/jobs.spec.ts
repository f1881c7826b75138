import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  addJob,
  allVersions,
  appendBytes,
  createDataSource,
  createUpload,
  findUpload,
  finishFile,
  listRecords,
  makeReal,
  markRejected,
  moveUpload,
  type RecordFilter,
  startFile,
  type UploadRow,
} from '@vigie/storage';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../test/cluster/test-database.js';
import { toOptions } from '../upload-options.js';
import { CurrentAnalyser } from './current-analyser.js';
import { JobLoop } from './job-loop.js';
import { loadAnalyser } from './load-analyser.js';
import { uploadDesk } from './upload-desk.js';

let database: TestDatabase;
let source: DataSource;
const stopping = new AbortController();
let loop: Promise<void>;

beforeAll(async () => {
  database = await createTestDatabase();
  source = createDataSource(database.url, { poolSize: 4, statementTimeout: 30_000, applicationName: 'spec' });
  await source.initialize();
  loop = new JobLoop(source, uploadDesk(new CurrentAnalyser(loadAnalyser)), () => undefined).run(stopping.signal);
});

afterAll(async () => {
  stopping.abort();
  await loop;
  await source.destroy();
  await database.drop();
});

async function settled(id: number): Promise<UploadRow> {
  for (;;) {
    const upload = (await findUpload(source.manager, id))!;
    if (!['open', 'queued', 'running'].includes(upload.state)) return upload;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function queue(files: Record<string, string>, options: object = {}): Promise<number> {
  const { manager } = source;
  const id = await createUpload(manager, 'spec', toOptions({ labels: 'given', ...options }), null);
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(text);
    const file = (await startFile(manager, id, name))!;
    if (bytes.length > 0) await appendBytes(manager, file, 0, bytes);
    await finishFile(manager, file, createHash('sha256').update(bytes).digest('hex'));
  }
  await moveUpload(manager, id, ['open'], 'queued');
  await addJob(manager, id, 'read');
  return id;
}

const upload = async (records: object[], options: object = {}) =>
  settled(await queue({ 'records.ndjson': records.map((record) => JSON.stringify(record)).join('\n') }, options));

async function undo(id: number): Promise<UploadRow> {
  await moveUpload(source.manager, id, ['done'], 'running');
  await addJob(source.manager, id, 'undo');
  return settled(id);
}

const ALL: RecordFilter = { outcome: null, reason: null, file: null };

const totals = ({ stored, updated, duplicate, rejected }: UploadRow) => [stored, updated, duplicate, rejected];

async function shown(url: string) {
  const [row] = await source.query(
    `SELECT a.title, a.lead, a.topics, f.uploads, (SELECT count(*) FROM article_version v WHERE v.article_id = a.id) AS versions
     FROM article a JOIN fact f ON f.article_id = a.id WHERE a.url = $1`,
    [url],
  );
  return row;
}

describe('reading an upload', () => {
  const record = (n: number, more: object = {}) => ({
    url: `https://gazette.example/reading/${n}`,
    title: `Harbour notice ${n}`,
    text: `The harbour office published notice number ${n}.`,
    publishedAt: '2025-02-03T10:00:00Z',
    topics: ['Ports'],
    ...more,
  });

  test('keeps the text of a single version once, and gives it a copy before another takes its place', async () => {
    const { url } = record(70);
    const texts = async () => {
      const [{ id }] = await source.query('SELECT a.id FROM article a WHERE a.url = $1', [url]);
      const raw = await source.query(
        `SELECT v.draft ? 'paragraphs' AS own FROM article_version v WHERE v.article_id = $1 ORDER BY v.id`,
        [id],
      );
      const versions = await allVersions(source.manager, [id]);
      return versions.map(({ draft }, place) => [
        raw[place].own,
        draft.paragraphs[0]?.text,
        Object.keys(draft.provenance).length > 0,
      ]);
    };
    await upload([record(70)]);
    expect(await texts()).toEqual([[false, 'The harbour office published notice number 70.', true]]);
    await upload([record(70, { text: 'The notice was withdrawn.' })]);
    expect(await texts()).toEqual([
      [true, 'The harbour office published notice number 70.', true],
      [true, 'The notice was withdrawn.', true],
    ]);
  });

  test('stores each record once, in file order, with the reason where it could not', async () => {
    const done = await upload([
      record(1),
      record(2),
      record(1),
      { url: 'https://gazette.example/empty' },
      record(2, { title: 'Harbour notice two' }),
    ]);
    expect(done.state).toBe('done');
    expect(totals(done)).toEqual([2, 1, 1, 1]);
    const items = await listRecords(source.manager, done.id, ALL, 0, 10);
    expect(items.map((item) => item.outcome)).toEqual(['stored', 'stored', 'duplicate', 'rejected', 'updated']);
    expect(items[3]).toMatchObject({ articleId: null, reasonCode: 'no-title-no-text' });
  });

  test('finds the same bytes again and changes no count', async () => {
    const before = await source.query('SELECT count(*) FROM fact');
    const again = await upload([record(1), record(2)]);
    expect(totals(again)).toEqual([0, 0, 2, 0]);
    expect(await source.query('SELECT count(*) FROM fact')).toEqual(before);
  });

  test('changes the articles of a file that is sent again with the order of its dates', async () => {
    const dated = [record(71, { url: undefined, publishedAt: '03/04/2024' })];
    expect(totals(await upload(dated))).toEqual([1, 0, 0, 0]);
    const options = { mapping: { 'publishedAt.order': 'month-first' } };
    expect(totals(await upload(dated, options))).toEqual([0, 1, 0, 0]);
  });

  test('stores labels of any length', async () => {
    const long = createHash('sha512').update('long').digest('hex').repeat(50);
    const labels = { tags: [long, `${long} again`], topics: [`t${long}`], source: `s${long}` };
    expect(totals(await upload([record(40, labels), record(41)]))).toEqual([2, 0, 0, 0]);
  });

  test('rejects a file that holds nothing, and goes on with the next', async () => {
    const done = await settled(await queue({ 'empty.ndjson': '', 'good.ndjson': JSON.stringify(record(3)) }));
    expect(totals(done)).toEqual([1, 0, 0, 1]);
  });

  test('tries a dry run without storing', async () => {
    const done = await upload([record(10), record(10), record(1)], { dryRun: true });
    expect(totals(done)).toEqual([1, 0, 2, 0]);
    expect(await shown('https://gazette.example/reading/10')).toBeUndefined();
    await source.transaction((manager) => makeReal(manager, done.id));
    await moveUpload(source.manager, done.id, ['done'], 'queued');
    await addJob(source.manager, done.id, 'read');
    const real = await settled(done.id);
    expect([totals(real), real.options.dryRun]).toEqual([[1, 0, 2, 0], false]);
    expect(await shown('https://gazette.example/reading/10')).toMatchObject({ versions: 2 });
  });

  const change = (at: string) => ({ modifiedAt: at });
  const day = (publishedAt: string) => ({ publishedAt });
  test.each<[string, object, object, string, boolean]>([
    ['changed earlier', change('2025-02-04T00:00:00Z'), change('2025-02-03T12:00:00Z'), 'older-edition', false],
    ['published earlier', change('2025-02-04T00:00:00Z'), day('2025-02-01'), 'older-edition', false],
    ['without times', change('2025-02-04T00:00:00Z'), {}, 'later-upload', true],
    ['without a text', {}, { ...change('2025-02-05T00:00:00Z'), text: undefined }, 'shorter-edition', false],
  ])('shows one edition and keeps the other: sent later, %s', async (name, first, second, code, isLaterShown) => {
    const url = `https://gazette.example/edited/${encodeURIComponent(name)}`;
    await upload([{ ...record(20), url, title: 'One wording', lead: 'One lead.', ...first }]);
    const text = 'The office withdrew its notice.';
    const later = await upload([{ ...record(20), url, title: 'Another wording', text, ...second }]);
    expect(totals(later)).toEqual([0, 1, 0, 0]);
    const reasons = await source.query('SELECT r.reason_code AS code FROM record r WHERE r.upload_id = $1', [later.id]);
    expect(reasons).toEqual([{ code }]);
    const [title, lead] = isLaterShown ? ['Another wording', null] : ['One wording', 'One lead.'];
    expect(await shown(url)).toMatchObject({ title, lead, versions: 2 });
  });

  test('takes a corrected news item without an address for the same article, by its id', async () => {
    const item = (version: number, headline: string) =>
      `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:agency:7" version="${version}"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>2025-02-03</versionCreated></itemMeta><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineData contenttype="text/plain">The text of ${headline}.</inlineData></contentSet></newsItem>`;
    const send = async (version: number, headline: string) =>
      totals(await settled(await queue({ 'item.xml': item(version, headline) })));
    const titles = () => source.query(`SELECT a.title FROM article a WHERE a.title LIKE 'Quay%'`);
    expect(await send(2, 'Quay opens Tuesday')).toEqual([1, 0, 0, 0]);
    expect(await send(1, 'Quay opens Monday')).toEqual([0, 1, 0, 0]);
    expect(await titles()).toEqual([{ title: 'Quay opens Tuesday' }]);
    expect(await send(3, 'Quay opens Sunday')).toEqual([0, 1, 0, 0]);
    expect(await titles()).toEqual([{ title: 'Quay opens Sunday' }]);
  });

  test('counts a duplicate upload as another that brought the article', async () => {
    const url = 'https://gazette.example/brought';
    const first = await upload([{ ...record(30), url }]);
    const second = await upload([{ ...record(30), url }]);
    expect((await shown(url)).uploads).toEqual([first.id, second.id]);
  });
});

describe('undoing an upload', () => {
  const url = 'https://gazette.example/undo';
  const record = (title: string, more: object = {}) => ({
    url,
    title,
    text: 'The ferry runs again from Monday.',
    topics: ['Ferries'],
    ...more,
  });

  test('removes what it alone brought, with its story, and leaves the report', async () => {
    const stories = await source.query('SELECT count(*) FROM story');
    const only = await upload([record('Ferry returns', { url: 'https://ferries.example/1' })]);
    const undone = await undo(only.id);
    expect(undone.state).toBe('undone');
    expect(await shown('https://ferries.example/1')).toBeUndefined();
    expect(await source.query('SELECT count(*) FROM story')).toEqual(stories);
    expect(await source.query(`SELECT FROM source_host h WHERE h.host = 'ferries.example'`)).toEqual([]);
    expect(await listRecords(source.manager, only.id, ALL, 0, 5)).toMatchObject([
      { outcome: 'stored', articleId: null },
    ]);
  });

  test('gives back what it changed, and keeps later versions by others', async () => {
    await upload([record('First')]);
    const second = await upload([record('Second', { lead: 'A new lead.' })]);
    await upload([record('Second', { author: 'Ines Prado' })]);
    const { undone } = await undo(second.id);
    expect(undone).toEqual({ removed: 0, restored: 1 });
    expect(await shown(url)).toMatchObject({ title: 'Second', lead: null, versions: 2 });
  });

  test('keeps an article that another upload brought as a duplicate', async () => {
    const first = await upload([record('Kept', { url: `${url}/kept` })]);
    const second = await upload([record('Kept', { url: `${url}/kept` })]);
    expect((await undo(first.id)).undone).toEqual({ removed: 0, restored: 0 });
    expect(await shown(`${url}/kept`)).toMatchObject({ title: 'Kept', uploads: [second.id] });
    expect((await undo(second.id)).undone).toEqual({ removed: 1, restored: 0 });
    expect(await shown(`${url}/kept`)).toBeUndefined();
  });

  test('says so where there was nothing to take back', async () => {
    const none = await upload([{ url: `${url}/none` }]);
    expect(none.undone).toBeNull();
    expect((await undo(none.id)).undone).toEqual({ removed: 0, restored: 0 });
  });

  test('lets the same file be stored again', async () => {
    const first = await upload([record('Again', { url: `${url}/again` })]);
    await undo(first.id);
    expect(totals(await upload([record('Again', { url: `${url}/again` })]))).toEqual([1, 0, 0, 0]);
  });

  test('logs every change in order: put, then delete', async () => {
    const done = await upload([record('Logged', { url: `${url}/logged` })]);
    const [{ id }] = await source.query('SELECT a.id FROM article a WHERE a.url = $1', [`${url}/logged`]);
    await undo(done.id);
    const kinds = await source.query('SELECT c.kind FROM change_log c WHERE c.article_id = $1 ORDER BY c.id', [id]);
    expect(kinds).toEqual([{ kind: 'put' }, { kind: 'delete' }]);
  });
});

describe('a record that brings the worker down', () => {
  test('is put aside after three tries, the rest goes through, and a retry reads it once it can be', async () => {
    await source.query(`
      CREATE FUNCTION refuse_poison() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF NEW.title = 'Poison' THEN RAISE 'down'; END IF; RETURN NEW; END $$`);
    await source.query('CREATE TRIGGER poison BEFORE INSERT ON article FOR EACH ROW EXECUTE FUNCTION refuse_poison()');
    const records = ['Before', 'Poison', 'After'].map((title) => ({ url: `https://gazette.example/${title}`, title }));
    const done = await upload(records);
    await source.query('DROP TRIGGER poison ON article');
    expect(done.state).toBe('done');
    expect(totals(done)).toEqual([2, 0, 0, 1]);
    const rejected = await listRecords(source.manager, done.id, { ...ALL, outcome: 'rejected' }, 0, 5);
    expect(rejected).toMatchObject([{ position: 'line 2', reasonCode: 'quarantined' }]);
    await markRejected(source.manager, done.id);
    await moveUpload(source.manager, done.id, ['done'], 'queued');
    await addJob(source.manager, done.id, 'read');
    expect(totals(await settled(done.id))).toEqual([3, 0, 0, 0]);
  });
});
