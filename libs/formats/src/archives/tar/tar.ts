import { ByteReader } from '../../bytes/byte-reader.js';
import type { OpenFile } from '../../format.js';
import { DamagedError } from '../archive-errors.js';
import type { ArchiveEntry, Container, Flaw } from '../container.js';
import { BLOCK, rest } from './header-block.js';
import { isTarHeader } from './is-tar-header.js';
import { readTarHeader, type TarHeader } from './read-tar-header.js';

/** Files one behind the other, not packed. */
export const TAR: Container = {
  name: 'tar',
  detects: ({ head }) => isTarHeader(head),
  entries: readTar,
};

const OTHERS: ReadonlyMap<TarHeader['type'], string> = new Map([
  ['link', 'a link to another file of the archive'],
  ['symlink', 'a symbolic link'],
  ['character-device', 'a device'],
  ['block-device', 'a device'],
  ['fifo', 'a pipe'],
  ['sparse', 'a file with holes'],
  [null, 'a file with holes or of an unknown kind'],
]);

async function* readTar({ bytes, random }: OpenFile): AsyncGenerator<ArchiveEntry> {
  const reader = new ByteReader(bytes, random);
  try {
    for (let next = await readTarHeader(reader); next !== null; next = await readTarHeader(reader)) {
      if (!('damagedAt' in next)) yield* oneEntry(reader, next);
      else if (await passToHeader(reader)) yield damage(next.damagedAt);
      else {
        const where = `at byte ${next.damagedAt} of the archive`;
        throw new DamagedError(`No file begins ${where}, nor anywhere behind it. Copy or download the archive again.`);
      }
    }
  } finally {
    await reader.close();
  }
}

/** Passes over the blocks before the next file; false where there is none. */
async function passToHeader(reader: ByteReader): Promise<boolean> {
  await reader.skip(rest(reader.position));
  for (let block = await reader.look(BLOCK); block.length === BLOCK; block = await reader.look(BLOCK)) {
    if (isTarHeader(block)) return true;
    await reader.skip(BLOCK);
  }
  reader.raise();
  return false;
}

function damage(at: number): ArchiveEntry {
  const name = `byte ${at}`;
  const message = `No file begins at byte ${at} of the archive: it is damaged there. Reading went on at the next file. Copy or download the archive again.`;
  return { name, filename: name, flaw: { code: 'damaged', message }, open: () => body(new ByteReader(nothing()), 0) };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* oneEntry(reader: ByteReader, { name, size, type }: TarHeader): AsyncGenerator<ArchiveEntry> {
  const end = reader.position + Math.ceil(size / BLOCK) * BLOCK;
  if (type === 'directory') return;
  if (!name.endsWith('/')) yield { name, filename: name, flaw: flawOf(type), open: () => body(reader, size) };
  await reader.skip(end - reader.position);
}

function flawOf(type: TarHeader['type']): Flaw | null {
  const other = OTHERS.get(type);
  if (other === undefined) return null;
  return { code: 'entry-kind', message: `This is ${other}, not a file. Put the file itself into the archive.` };
}

async function* body(reader: ByteReader, size: number): AsyncGenerator<Uint8Array> {
  for (let left = size; left > 0; ) {
    const part = await reader.some(left);
    if (part === null) {
      throw new DamagedError('The archive ends in the middle of this file. Copy or download the archive again.');
    }
    left -= part.length;
    yield part;
  }
}
