import { createHash } from 'node:crypto';
import { statfs } from 'node:fs/promises';
import { appendBytes } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { ConflictError, InvalidInputError } from '../platform/request-errors.js';
import { UploadLimitError } from './upload-limit-error.js';

const PIECE = 1 << 20;
const MEGABYTE = 1_000_000;
const WATCHED = 64 * MEGABYTE;

/** What uploads may take of a disk; `dataDir` is null where the database is on another machine. */
export interface Room {
  dataDir: string | null;
  freeBytes: number;
  /** Of one file; null for any number. */
  fileBytes: number | null;
}

/** Refuses bytes that would fill the disk: Postgres needs room for them twice while it writes. Checked only where the database is on this machine. */
export async function checkRoom({ dataDir, freeBytes }: Room, expected: number): Promise<void> {
  if (dataDir === null) return;
  const { bavail, bsize } = await statfs(dataDir);
  if (bavail * bsize >= freeBytes + 2 * expected) return;
  const kept = `FREE_DISK keeps ${Math.round(freeBytes / MEGABYTE)} MB free`;
  throw new UploadLimitError(
    'FREE_DISK',
    `There is not enough room on the disk for this file: ${kept}. Free some space and send it again.`,
  );
}

/** Refuses a file of so many bytes, or one that has as many already. */
export function checkSize({ fileBytes }: Room, bytes: number): void {
  if (fileBytes === null || bytes <= fileBytes) return;
  throw new UploadLimitError(
    'FILE_LIMIT',
    `The file is larger than ${fileBytes / MEGABYTE} MB, which is the most that FILE_LIMIT allows here. Split it, or have FILE_LIMIT raised.`,
  );
}

/** The same bytes, with another look at the disk every 64 MB: not every sender says how much will come. */
export async function* watchRoom(bytes: AsyncIterable<Buffer>, room: Room): AsyncGenerator<Buffer> {
  let [all, passed] = [0, 0];
  for await (const piece of bytes) {
    all += piece.length;
    passed += piece.length;
    checkSize(room, all);
    if (passed >= WATCHED) {
      await checkRoom(room, 0);
      passed = 0;
    }
    yield piece;
  }
}

/** Stores bytes as they arrive, from `start` on; never holds more than one piece. Gives their number and SHA-256. */
export async function receiveBytes(
  manager: EntityManager,
  fileId: number,
  start: number,
  bytes: AsyncIterable<Buffer>,
  limit = Number.POSITIVE_INFINITY,
): Promise<{ received: number; sha256: Buffer }> {
  const digest = createHash('sha256');
  let pending: Buffer[] = [];
  let held = 0;
  let received = 0;
  const flush = async () => {
    if (!(await appendBytes(manager, fileId, start + received - held, pending)))
      throw new ConflictError('Another request writes this file, or its upload was taken away.');
    pending = [];
    held = 0;
  };
  for await (const piece of bytes) {
    received += piece.length;
    if (received > limit)
      throw new InvalidInputError([{ path: 'Content-Range', message: `announces ${limit} bytes, but more arrived` }]);
    digest.update(piece);
    pending.push(piece);
    held += piece.length;
    if (held >= PIECE) await flush();
  }
  if (held > 0) await flush();
  return { received, sha256: digest.digest() };
}
