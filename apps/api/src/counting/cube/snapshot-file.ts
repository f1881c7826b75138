import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { FeedState } from '@vigie/storage/following';

/** The first line of a file; another number for each change of what follows. */
const MAGIC = Buffer.from('vigie cube 1\n');
const NAME = 'snapshot';
/** Drafts of processes that were killed. */
const STALE = 600_000;

/** What a snapshot is of. */
export interface SnapshotHead {
  state: FeedState;
  /** The first instant of any article, milliseconds since 1970. */
  earliest: number | null;
}

/** The file is not a snapshot that can be used; the message says why. */
export class SnapshotFileError extends Error {
  override readonly name = 'SnapshotFileError';
}

/** Takes a snapshot; from then on all its parts are asked for, or it is given up. */
type Take = () => { head: SnapshotHead; parts: Iterable<Uint8Array> };

/** Keeps a snapshot, which is taken when it can be written: whole, or the one before stays. Gives its bytes. */
export async function writeSnapshot(folder: string, take: Take): Promise<number> {
  await mkdir(folder, { recursive: true });
  await clearDrafts(folder);
  const draft = join(folder, `${NAME}-${process.pid}-${Date.now()}.draft`);
  try {
    const bytes = await writeParts(draft, take);
    await rename(draft, join(folder, NAME));
    await syncPath(folder).catch(() => undefined);
    return bytes;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** A part is summed up and written at once, as its memory may change later; in between, questions are answered. */
async function writeParts(path: string, take: Take): Promise<number> {
  const file = openSync(path, 'wx', 0o600);
  let bytes = 0;
  let sum = 0;
  const write = (part: Uint8Array) => {
    sum = crc32(part, sum);
    for (let at = 0; at < part.byteLength; ) at += writeSync(file, part, at);
    bytes += part.byteLength;
  };
  try {
    write(MAGIC);
    const { head, parts } = take();
    const text = Buffer.from(JSON.stringify(head));
    let before: Uint8Array[] = [number(text.byteLength), text];
    for (const part of parts) {
      for (const bytes of before) write(bytes);
      before = [];
      write(part);
      await breathe();
    }
    write(number(sum));
  } finally {
    closeSync(file);
  }
  await syncPath(path);
  return bytes;
}

/** Reads a snapshot; `load` gets what fills a stretch of memory with the next bytes. Raises SnapshotFileError; null where there is none. */
export function readSnapshot<Loaded>(
  folder: string,
  load: (fill: (into: Uint8Array) => void) => Loaded,
): { head: SnapshotHead; loaded: Loaded } | null {
  const file = openIfThere(join(folder, NAME));
  if (file === null) return null;
  let sum = 0;
  const fill = (into: Uint8Array) => {
    for (let at = 0; at < into.byteLength; ) {
      const read = readSync(file, into, at, into.byteLength - at, null);
      if (read === 0) throw new SnapshotFileError('It ends too early.');
      at += read;
    }
    sum = crc32(into, sum);
  };
  const take = (length: number) => {
    const bytes = Buffer.alloc(length);
    fill(bytes);
    return bytes;
  };
  try {
    if (!take(MAGIC.byteLength).equals(MAGIC)) throw new SnapshotFileError('It is of another version.');
    const length = take(4).readUInt32LE();
    if (length > 65_536) throw new SnapshotFileError('It is damaged.');
    const head = JSON.parse(take(length).toString()) as SnapshotHead;
    const loaded = load(fill);
    const expected = sum;
    if (take(4).readUInt32LE() !== expected) throw new SnapshotFileError('It is damaged.');
    return { head, loaded };
  } finally {
    closeSync(file);
  }
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function number(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Waits until what was written is on the disk. */
async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function clearDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.draft')) continue;
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < Date.now() - STALE) await rm(join(folder, name), { force: true });
  }
}
