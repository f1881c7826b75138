import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  addJob,
  appendBytes,
  claimJob,
  createDataSource,
  createUpload,
  findUpload,
  finishFile,
  listRecords,
  makeReal,
  markRejected,
  moveUpload,
  recordsDone,
  startFile,
  type UploadRow,
} from '@vigie/storage';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../test/cluster/test-database.js';
import { toOptions } from '../upload-options.js';
import { CurrentAnalyser } from './current-analyser.js';
import { forgetMarked } from './forget-rejected.js';
import { forgetTrial } from './forget-trial.js';
import type { HeldJob } from './held-job.js';
import { JobLoop } from './job-loop.js';
import { loadAnalyser } from './load-analyser.js';
import { uploadDesk } from './upload-desk.js';

let database: TestDatabase;
let source: DataSource;
const analyser = new CurrentAnalyser(loadAnalyser);

beforeAll(async () => {
  database = await createTestDatabase();
  source = createDataSource(database.url, { poolSize: 4, statementTimeout: 30_000, applicationName: 'spec' });
  await source.initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** Has a worker work until the upload has ended. */
async function settled(id: number): Promise<UploadRow> {
  const stopping = new AbortController();
  const loop = new JobLoop(source, uploadDesk(analyser), () => undefined).run(stopping.signal);
  for (;;) {
    const upload = (await findUpload(source.manager, id))!;
    if (!['queued', 'running'].includes(upload.state)) {
      stopping.abort();
      await loop;
      return upload;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function queue(id: number): Promise<void> {
  await moveUpload(source.manager, id, ['open', 'done', 'failed'], 'queued');
  await addJob(source.manager, id, 'read');
}

async function send(pieces: readonly Buffer[], options: object = {}): Promise<number> {
  const { manager } = source;
  const id = await createUpload(manager, 'spec', toOptions({ labels: 'given', ...options }), null);
  const file = (await startFile(manager, id, 'rows.csv'))!;
  let start = 0;
  for (const piece of pieces) {
    await appendBytes(manager, file, start, piece);
    start += piece.length;
  }
  await finishFile(manager, file, createHash('sha256').update(Buffer.concat(pieces)).digest('hex'));
  await queue(id);
  return id;
}

describe('a table whose first date can be told in two ways', () => {
  const HEAD = 'url,title,text,date\n';

  /** Rows; only the telling one shows that the month stands first. */
  const table = (site: string, count: number, telling: number, { poison = 0, rain = 1 }) =>
    Array.from({ length: count }, (_, place) => {
      const row = place + 1;
      const text = `Notice ${row} of the harbour office. ${'It rained. '.repeat(rain)}`;
      const day = row === telling ? '02/13/2024' : '03/04/2024';
      return `https://${site}.example/${row},${row === poison ? 'Poison' : `Notice ${row}`},${text},${day}\n`;
    });

  const days = async (site: string) => {
    const found: { day: string; count: number }[] = await source.query(
      `SELECT a.published_day::text AS day, count(*)::int AS count FROM article a WHERE a.url LIKE $1 GROUP BY 1 ORDER BY 1`,
      [`https://${site}.example/%`],
    );
    return Object.fromEntries(found.map(({ day, count }) => [day, count]));
  };

  test('a poison far behind it is put aside alone', async () => {
    await source.query(`
      CREATE FUNCTION refuse_poison() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF NEW.title = 'Poison' THEN RAISE 'down'; END IF; RETURN NEW; END $$;
      CREATE TRIGGER poison BEFORE INSERT ON article FOR EACH ROW EXECUTE FUNCTION refuse_poison()`);
    const rows = table('poison', 305, 200, { poison: 300 });
    const done = await settled(await send([Buffer.from(HEAD + rows.join(''))]));
    await source.query('DROP TRIGGER poison ON article');
    expect([done.state, done.stored, done.rejected]).toEqual(['done', 304, 1]);
    const filter = { outcome: 'rejected', reason: null, file: null } as const;
    expect(await listRecords(source.manager, done.id, filter, 0, 5)).toMatchObject([{ reasonCode: 'quarantined' }]);
    expect(await days('poison')).toEqual({ '2024-02-13': 1, '2024-03-04': 303 });
  }, 60_000);

  test('a place where the reader itself goes down costs what lies behind it alone, and a retry goes on by the same order', async () => {
    // Longer than what is read at once to tell the format.
    const rows = table('reader', 70, 20, { rain: 300 });
    const before = Buffer.from(HEAD + rows.slice(0, 60).join(''));
    const ask = source.manager.query.bind(source.manager);
    const fault = jest.spyOn(source.manager, 'query').mockImplementation(async (sql, parameters?: unknown) => {
      const isBehind = sql.includes('FROM upload_chunk') && Number((parameters as unknown[])[1]) >= before.length;
      if (isBehind) throw new Error('down');
      return ask(sql, parameters as unknown[]);
    });
    const id = await send([before, Buffer.from(rows.slice(60).join(''))]);
    const failed = await settled(id);
    fault.mockRestore();
    expect(failed.state).toBe('failed');
    // A reader is a block of bytes ahead.
    expect(failed.stored).toBeGreaterThan(20);
    expect(await days('reader')).toEqual({ '2024-02-13': 1, '2024-03-04': failed.stored - 1 });
    await markRejected(source.manager, id);
    await queue(id);
    const retried = await settled(id);
    expect([retried.state, retried.stored, retried.rejected]).toEqual(['done', 70, 0]);
    expect(await days('reader')).toEqual({ '2024-02-13': 1, '2024-03-04': 69 });
    // What was decided by a shorter look is decided by it again, whenever the file is read.
    expect(Object.values(retried.options.lookable ?? {})).toEqual([failed.stored]);
  }, 60_000);
});

/** The job of an upload, held by a worker that is cut off after so many steps. */
async function held(id: number, steps: number): Promise<HeldJob> {
  let left = steps;
  const throwIfAborted = () => {
    if (left-- === 0) throw new Error('cut off');
  };
  await source.query(`UPDATE job SET state = 'queued' WHERE upload_id = $1`, [id]);
  const job = (await claimJob(source.manager, 'spec'))!;
  return { ...job, dataSource: source, holder: 'spec', stopping: { throwIfAborted } as AbortSignal };
}

test('what a dry run noted goes step by step, and a worker that is cut off leaves the rest to the next', async () => {
  const text = Array.from({ length: 25 }, (_, row) => `https://dry.example/${row},Dry ${row},It rained.\n`).join('');
  const { id } = await settled(await send([Buffer.from(`url,title,text\n${text}`)], { dryRun: true }));
  await source.transaction((manager) => makeReal(manager, id));
  await queue(id);
  const upload = (await findUpload(source.manager, id))!;
  const file = upload.files[0]!.id;
  await expect(forgetTrial(await held(id, 2), upload, 10)).rejects.toThrow('cut off');
  expect(await recordsDone(source.manager, file)).toMatchObject({ upTo: 5 });
  const [line] = await source.query('SELECT max(r.id) AS id FROM record r WHERE r.file_id = $1', [file]);
  expect((await findUpload(source.manager, id))!.options.triedUpTo).toBeGreaterThan(line.id);
  await source.query(`UPDATE job SET state = 'queued', holder = NULL WHERE upload_id = $1`, [id]);
  const real = await settled(id);
  expect([real.state, real.stored, real.options.triedUpTo]).toEqual(['done', 25, undefined]);
});

test('what was rejected goes step by step before it is tried again, and a worker that is cut off leaves the rest to the next', async () => {
  const text = Array.from({ length: 26 }, (_, row) => (row === 0 ? 'Kept,A\n' : ',A\n')).join('');
  const { id, ...first } = await settled(await send([Buffer.from(`title,author\n${text}`)]));
  await source.transaction((manager) => markRejected(manager, id));
  await queue(id);
  const upload = (await findUpload(source.manager, id))!;
  await expect(forgetMarked(await held(id, 2), upload, 10)).rejects.toThrow('cut off');
  const left = (await findUpload(source.manager, id))!;
  expect([first.rejected, left.rejected, left.options.rejectedUpTo]).toEqual([25, 5, upload.options.rejectedUpTo]);
  await source.query(`UPDATE job SET state = 'queued', holder = NULL WHERE upload_id = $1`, [id]);
  const retried = await settled(id);
  expect([retried.stored, retried.rejected, retried.options.rejectedUpTo]).toEqual([1, 25, undefined]);
});
