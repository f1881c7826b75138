import type { FieldsRecord } from '@vigie/article';
import { UnsupportedFormatError } from '@vigie/formats/names';
import {
  addJob,
  countToReread,
  endJob,
  filesToReread,
  findUpload,
  type LabellingJobRow,
  markRejected,
  moveUpload,
  noteReread,
  type RereadReport,
  type RereadTarget,
  rereadTarget,
  type UploadRow,
} from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { ColumnMappings } from './column-mappings.js';
import type { CurrentAnalyser } from './current-analyser.js';
import { withDateOrders } from './date-orders.js';
import { type Held, inStep } from './held-job.js';
import { openRecords } from './open-records.js';
import { type PreparedRecord, prepareRecord } from './prepare-record.js';
import { letUploadsPass } from './relabel-articles.js';
import { rereadStep } from './reread-step.js';
import { StoredFile } from './stored-file.js';

const FILES = 200;
const BATCH = { records: 100, bytes: 4_000_000 };
/** The first of a run is written early: who starts again after a crash, or looks on, sees it get somewhere. */
const FIRST = 20;
const BEGIN: RereadReport = { file: 0, streamed: 0, ledger: 0, articles: 0, fields: {}, met: {}, refused: 0 };

/** A run under way; `report` is what its last batch kept. */
interface Run {
  job: Held<LabellingJobRow>;
  analyser: CurrentAnalyser;
  target: RereadTarget;
  report: RereadReport;
  /** Records of the next batch at most. */
  room: number;
}

async function write(run: Run, fileId: number, records: readonly PreparedRecord[], streamed: number): Promise<void> {
  await letUploadsPass(run.job);
  run.job.stopping.throwIfAborted();
  run.report = await inStep(run.job, (manager) =>
    rereadStep(manager, run.analyser, run, { fileId, records, streamed }),
  );
  run.room = BATCH.records;
}

/** Reads the records of a file that are not read again yet. Those before are passed over: a record may need the header of its file. */
async function rereadFile(
  run: Run,
  file: { id: number; name: string; bytes: number },
  upload: UploadRow,
): Promise<void> {
  const { manager } = run.job.dataSource;
  const stored = new StoredFile(manager, file.id, file.bytes);
  const stream = await openRecords(stored, file.name, upload.options);
  if (stream instanceof UnsupportedFormatError) return;
  const mappings = new ColumnMappings(manager, upload.id, upload.options);
  const done = run.report.file === file.id ? run.report.streamed : 0;
  let batch: PreparedRecord[] = [];
  let [streamed, bytes] = [0, 0];
  const setting = {
    options: upload.options,
    arrived: upload.createdAt,
    mappingOf: (record: FieldsRecord) => mappings.of(record),
    lookable: upload.options.lookable?.[file.id],
  };
  for await (const { record, mapping, dates } of withDateOrders(stream.records, setting)) {
    run.job.stopping.throwIfAborted();
    streamed += 1;
    if (streamed <= done) continue;
    batch.push(prepareRecord(record, streamed, { ...upload.options, mapping, dates }, upload.createdAt));
    bytes += record.byteEnd - record.byteStart;
    if (batch.length < run.room && bytes < BATCH.bytes) continue;
    await write(run, file.id, batch, streamed);
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) await write(run, file.id, batch, streamed);
}

/** What an upload had rejected is tried again as a retry would; then the run is over. */
async function end(manager: EntityManager, { job, target }: Run): Promise<void> {
  const upload = 'uploadId' in target ? await findUpload(manager, target.uploadId) : null;
  await endJob(manager, job.id, 'done', null);
  if (upload === null || upload.rejected === 0) return;
  if (!(await moveUpload(manager, upload.id, ['done'], 'queued'))) return;
  await markRejected(manager, upload.id);
  await addJob(manager, upload.id, 'read');
}

/**
 * Reads what an upload brought, or what the articles of a source were read from, again with today's rules. Each batch keeps
 * how far it came, so that a run can be stopped and resumed anywhere.
 */
export async function rereadRecords(job: Held<LabellingJobRow>, analyser: CurrentAnalyser): Promise<void> {
  const { manager } = job.dataSource;
  const target = rereadTarget(job);
  if (target === null) return endJob(manager, job.id, 'failed', 'It is not known what is to be read again.');
  const run: Run = { job, analyser, target, report: job.report ?? BEGIN, room: FIRST };
  if (job.report === null) {
    const total = await countToReread(manager, target);
    await inStep(job, (step) => noteReread(step, job.id, { report: BEGIN, done: 0, total }));
  }
  for (let from = run.report.file; ; ) {
    const files = await filesToReread(manager, target, from, FILES);
    for (const file of files) {
      const upload = await findUpload(manager, file.uploadId);
      if (upload !== null && !upload.options.dryRun) await rereadFile(run, file, upload);
    }
    if (files.length < FILES) break;
    from = files.at(-1)!.id + 1;
  }
  await inStep(job, (step) => end(step, run));
}
