import { setImmediate } from 'node:timers/promises';
import type { Analyser } from '@vigie/analysis';
import type { RawRecord } from '@vigie/article';
import { readRecords, UnsupportedFormatError } from '@vigie/formats';
import {
  endJob,
  findUpload,
  moveUpload,
  noteBytesRead,
  noteFormat,
  noteTrying,
  readBytes,
  recordsDone,
  type UploadOptions,
} from '@vigie/storage';
import { type HeldJob, inStep } from './held-job.js';
import type { KnownArticles } from './plan-batch.js';
import { type PreparedRecord, prepareRecord } from './prepare-record.js';
import { storeBatch, tryBatch } from './store-batch.js';

interface FileToRead {
  id: number;
  name: string;
  bytes: number;
}

/** A batch is written when it holds so many records or bytes, whichever comes first. */
const BATCH = { records: 250, bytes: 4_000_000 };

/** A worker that went down so often without getting anywhere is followed by a careful one. */
const CAREFUL_AFTER = 3;

const QUARANTINED = {
  code: 'quarantined',
  message: 'Reading this document brought the reader down again and again; it was put aside. Retry tries it again.',
};

type Write = (records: PreparedRecord[], bytesRead: number) => Promise<void>;

/** Collects records and writes them batch by batch. */
class Batches {
  private records: PreparedRecord[] = [];
  private bytes = 0;

  constructor(
    private readonly write: Write,
    private readonly most: number = BATCH.records,
  ) {}

  async add(record: PreparedRecord): Promise<void> {
    this.records.push(record);
    this.bytes += record.byteEnd - record.byteStart;
    if (this.records.length >= this.most || this.bytes >= BATCH.bytes) await this.flush(record.byteEnd);
    // Lets leases, signals and, where the worker shares its thread, requests have their turn.
    else if (this.records.length % 10 === 0) await setImmediate();
  }

  async flush(bytesRead: number): Promise<void> {
    if (this.records.length === 0) return;
    await this.write(this.records, bytesRead);
    this.records = [];
    this.bytes = 0;
  }
}

function wholeFile(file: FileToRead, reason: { code: string; message: string }): PreparedRecord {
  return { seq: 1, position: 'whole file', byteStart: 0, byteEnd: file.bytes, content: null, reason };
}

/** A careful worker says which record it takes in hand, so that the next one can put it aside. */
async function prepare(
  job: HeldJob,
  file: FileToRead,
  record: RawRecord,
  seq: number,
  options: UploadOptions,
): Promise<PreparedRecord> {
  const place = `${file.id}:${seq}`;
  if (job.attempts > CAREFUL_AFTER && job.trying === place) {
    const { position, byteStart, byteEnd } = record;
    return { seq, position, byteStart, byteEnd, content: null, reason: QUARANTINED };
  }
  if (job.attempts >= CAREFUL_AFTER) await noteTrying(job.dataSource.manager, job.id, place);
  return prepareRecord(record, seq, options);
}

async function readFile(job: HeldJob, file: FileToRead, options: UploadOptions, batches: Batches): Promise<void> {
  const { manager } = job.dataSource;
  const done = await recordsDone(manager, file.id);
  const stream = await readRecords(readBytes(manager, file.id), { filename: file.name, format: options.format });
  await noteFormat(manager, file.id, stream.format);
  let seq = 0;
  for await (const record of stream.records) {
    job.stopping.throwIfAborted();
    seq += 1;
    if (seq <= done.upTo && !done.missing.has(seq)) continue;
    await batches.add(await prepare(job, file, record, seq, options));
  }
  if (seq === 0 && done.upTo === 0) {
    await batches.add(wholeFile(file, { code: 'empty', message: 'The file holds no document.' }));
  }
}

/** Reads all files of an upload that are not read yet, document by document, and closes the upload. Can be stopped and resumed anywhere. */
export async function readUpload(job: HeldJob, analyser: Analyser): Promise<void> {
  const upload = await findUpload(job.dataSource.manager, job.uploadId);
  if (upload === null) return;
  await moveUpload(job.dataSource.manager, upload.id, ['queued', 'running'], 'running');
  const met: KnownArticles = new Map();
  for (const file of upload.files) {
    const write: Write = async (records, bytesRead) => {
      const place = { uploadId: upload.id, fileId: file.id, options: upload.options, bytesRead };
      await inStep(job, (manager) =>
        upload.options.dryRun ? tryBatch(manager, records, place, met) : storeBatch(manager, analyser, records, place),
      );
    };
    const batches = new Batches(write, job.attempts >= CAREFUL_AFTER ? 1 : BATCH.records);
    try {
      await readFile(job, file, upload.options, batches);
    } catch (error) {
      if (!(error instanceof UnsupportedFormatError)) throw error;
      await batches.add(wholeFile(file, { code: 'unsupported-format', message: error.message }));
    }
    await batches.flush(file.bytes);
    await inStep(job, (manager) => noteBytesRead(manager, file.id, file.bytes));
  }
  await inStep(job, async (manager) => {
    await moveUpload(manager, upload.id, ['running'], 'done');
    await endJob(manager, job.id, 'done', null);
  });
}
