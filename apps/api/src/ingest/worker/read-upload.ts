import type { FieldsRecord, RawRecord } from '@vigie/article';
import { UnsupportedFormatError } from '@vigie/formats/names';
import {
  endJob,
  findUpload,
  moveUpload,
  noteBytesRead,
  noteFormat,
  noteTrying,
  recordsDone,
  settleSearch,
  type UploadOptions,
  type UploadRow,
} from '@vigie/storage';
import { Batches, batchRoom, type WriteBatch } from './batches.js';
import { CAREFUL_AFTER } from './careful.js';
import { ColumnMappings } from './column-mappings.js';
import type { CurrentAnalyser } from './current-analyser.js';
import { withDateOrders } from './date-orders.js';
import { forgetMarked } from './forget-rejected.js';
import { forgetTrial } from './forget-trial.js';
import { type HeldJob, inStep } from './held-job.js';
import { lookableOf, noteLooks } from './lookable.js';
import { openRecords } from './open-records.js';
import type { KnownArticles } from './plan-batch.js';
import { type PreparedRecord, prepareRecord } from './prepare-record.js';
import { storeBatch, tryBatch } from './store-batch.js';
import { StoredFile } from './stored-file.js';

interface FileToRead {
  id: number;
  name: string;
  bytes: number;
}

const QUARANTINED = {
  code: 'quarantined',
  message: 'Reading this document brought the reader down again and again; it was put aside. Retry tries it again.',
};

function wholeFile(file: FileToRead, reason: { code: string; message: string }): PreparedRecord {
  return { seq: 1, position: 'whole file', entry: null, byteStart: 0, byteEnd: file.bytes, content: null, reason };
}

/** A careful worker says which record it takes in hand, so that the next one can put it aside. */
async function prepare(
  job: HeldJob,
  file: FileToRead,
  record: RawRecord,
  seq: number,
  options: Parameters<typeof prepareRecord>[2],
): Promise<PreparedRecord> {
  const place = `${file.id}:${seq}`;
  if (job.attempts > CAREFUL_AFTER && job.trying === place) {
    const { position, entry = null, byteStart, byteEnd } = record;
    return { seq, position, entry, byteStart, byteEnd, content: null, reason: QUARANTINED };
  }
  if (job.attempts >= CAREFUL_AFTER) await noteTrying(job.dataSource.manager, job.id, place);
  return prepareRecord(record, seq, options);
}

async function readFile(
  job: HeldJob,
  file: FileToRead,
  stored: StoredFile,
  upload: UploadRow,
  batches: Batches,
  mappings: ColumnMappings,
): Promise<void> {
  const { manager } = job.dataSource;
  const { options, createdAt: arrived } = upload;
  const done = await recordsDone(manager, file.id);
  const stream = await openRecords(stored, file.name, options);
  if (stream instanceof UnsupportedFormatError) {
    if (done.upTo === 0) await batches.add(wholeFile(file, { code: 'unsupported-format', message: stream.message }));
    return;
  }
  await noteFormat(manager, file.id, stream.format);
  let seq = 0;
  const setting = {
    ...{ options, arrived, mappingOf: (record: FieldsRecord) => mappings.of(record) },
    ...{ lookable: await lookableOf(job, upload, file.id), onHeld: noteLooks(job, file.id, done.upTo) },
  };
  for await (const { record, mapping, dates } of withDateOrders(stream.records, setting)) {
    job.stopping.throwIfAborted();
    seq += 1;
    if (seq <= done.upTo && !done.missing.has(seq)) continue;
    await batches.add(await prepare(job, file, record, seq, { ...options, mapping, dates }));
  }
  if (seq === 0 && done.upTo === 0) {
    await batches.add(wholeFile(file, { code: 'empty', message: 'The file holds no document.' }));
  }
}

const labelAhead =
  (analyser: CurrentAnalyser, { labels, language }: UploadOptions) =>
  ({ content }: PreparedRecord): void => {
    if (content !== null) analyser.labelAhead(content.draft, { mode: labels, language });
  };

/** Reads all files of an upload that are not read yet, document by document, and closes the upload. Can be stopped and resumed anywhere. */
export async function readUpload(job: HeldJob, analyser: CurrentAnalyser): Promise<void> {
  const upload = await findUpload(job.dataSource.manager, job.uploadId);
  if (upload === null) return;
  const isWanted = await moveUpload(job.dataSource.manager, upload.id, ['queued', 'running'], 'running');
  if (!isWanted) return endJob(job.dataSource.manager, job.id, 'failed', 'The upload is not to be read any more.');
  await forgetTrial(job, upload);
  await forgetMarked(job, upload);
  const met: KnownArticles = new Map();
  const isCareful = job.attempts >= CAREFUL_AFTER;
  const room = batchRoom(isCareful);
  for (const file of upload.files.filter(({ sha256 }) => sha256 !== null)) {
    const write: WriteBatch = async (records, bytesRead) => {
      const place = { uploadId: upload.id, fileId: file.id, options: upload.options, bytesRead };
      await inStep(job, (manager) =>
        upload.options.dryRun ? tryBatch(manager, records, place, met) : storeBatch(manager, analyser, records, place),
      );
    };
    const stored = new StoredFile(job.dataSource.manager, file.id, file.bytes);
    const ahead = isCareful || upload.options.dryRun ? undefined : labelAhead(analyser, upload.options);
    const batches = new Batches(write, room, (last) => stored.bytesRead(last), ahead);
    try {
      const mappings = new ColumnMappings(job.dataSource.manager, upload.id, upload.options);
      await readFile(job, file, stored, upload, batches, mappings);
      await batches.flush(file.bytes);
    } finally {
      await batches.settle();
    }
    await inStep(job, (manager) => noteBytesRead(manager, file.id, file.bytes));
  }
  await settleSearch(job.dataSource.manager);
  await inStep(job, async (manager) => {
    await moveUpload(manager, upload.id, ['running'], 'done');
    await endJob(manager, job.id, 'done', null);
  });
}
