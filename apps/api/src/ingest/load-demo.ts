import { createHash } from 'node:crypto';
import {
  addJob,
  appendBytes,
  createUpload,
  describeSource,
  finishFile,
  listUploads,
  moveUpload,
  readSetting,
  startFile,
  writeSetting,
} from '@vigie/storage';
import type { DataSource, EntityManager } from 'typeorm';
import { toOptions } from './upload-options.js';

const PIECE = 1 << 20;

async function addFile(manager: EntityManager, uploadId: number, name: string, bytes: Buffer): Promise<void> {
  const fileId = (await startFile(manager, uploadId, name))!;
  for (let start = 0; start < bytes.length; start += PIECE) {
    await appendBytes(manager, fileId, start, bytes.subarray(start, start + PIECE));
  }
  await finishFile(manager, fileId, createHash('sha256').update(bytes).digest('hex'));
}

/** Uploads the demo corpus into a database that never had an upload, the way an administrator would; tells whether it did. All or nothing. */
export async function loadDemo(dataSource: DataSource): Promise<boolean> {
  return dataSource.transaction(async (manager) => {
    await manager.query('LOCK TABLE setting IN SHARE ROW EXCLUSIVE MODE');
    const isNew = (await readSetting(manager, 'demo')) === null && (await listUploads(manager, null, 1)).length === 0;
    if (!isNew) return false;
    // Large, and loaded once in the life of a database.
    const { demoFiles, demoSources } = await import('@vigie/seeds');
    for (const source of demoSources()) await describeSource(manager, source);
    const uploadId = await createUpload(manager, 'Demo corpus', toOptions({ labels: 'infer' }), null);
    for (const { name, bytes } of demoFiles()) await addFile(manager, uploadId, name, Buffer.from(bytes));
    await moveUpload(manager, uploadId, ['open'], 'queued');
    await addJob(manager, uploadId, 'read');
    await writeSetting(manager, 'demo', { uploadId });
    return true;
  });
}
