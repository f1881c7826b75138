import { createHash } from 'node:crypto';
import { statfs } from 'node:fs/promises';
import { appendBytes } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { ConflictError, RequestError } from '../platform/request-errors.js';

const PIECE = 1 << 20;
const SPARE = 200 * 1_000_000;
const WATCHED = 64 * 1_000_000;

/** Refuses bytes that would fill the disk: Postgres needs room for them twice while it writes. Checked only where the database is on this machine. */
export async function checkRoom(dataDir: string | null, expected: number): Promise<void> {
  if (dataDir === null) return;
  const { bavail, bsize } = await statfs(dataDir);
  if (bavail * bsize < SPARE + 2 * expected) {
    throw new RequestError(
      507,
      'There is not enough room on the disk for this file. Free some space and send it again.',
    );
  }
}

/** The same bytes, with another look at the disk every 64 MB: not every sender says how much will come. */
export async function* watchRoom(bytes: AsyncIterable<Buffer>, dataDir: string | null): AsyncGenerator<Buffer> {
  let passed = 0;
  for await (const piece of bytes) {
    passed += piece.length;
    if (passed >= WATCHED) {
      await checkRoom(dataDir, 0);
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
    if (!(await appendBytes(manager, fileId, start + received - held, Buffer.concat(pending))))
      throw new ConflictError('Another request writes this file, or its upload was taken away.');
    pending = [];
    held = 0;
  };
  for await (const piece of bytes) {
    received += piece.length;
    if (received > limit) throw new RequestError(413, `A part holds at most ${limit} bytes.`);
    digest.update(piece);
    pending.push(piece);
    held += piece.length;
    if (held >= PIECE) await flush();
  }
  if (held > 0) await flush();
  return { received, sha256: digest.digest() };
}
