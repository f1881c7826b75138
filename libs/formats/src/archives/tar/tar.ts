import { ByteReader } from '../../bytes/byte-reader.js';
import type { OpenFile } from '../../format.js';
import { DamagedError } from '../archive-errors.js';
import type { ArchiveEntry, Container, Flaw } from '../container.js';
import { entryName } from '../entry-name.js';
import { type PaxFacts, readPax } from './pax.js';
import { isTarHeader, readTarHeader, type TarHeader } from './tar-header.js';

/** Files one behind the other, not packed. */
export const TAR: Container = {
  name: 'tar',
  detects: ({ head }) => isTarHeader(head),
  entries: readTar,
};

const BLOCK = 512;
const EXTENSION_LIMIT = 1024 * 1024;

const OTHERS: ReadonlyMap<string, string> = new Map([
  ['1', 'a link to another file of the archive'],
  ['2', 'a symbolic link'],
  ['3', 'a device'],
  ['4', 'a device'],
  ['6', 'a pipe'],
  ['S', 'a file with holes'],
  ['M', 'a part of a file that began in another archive'],
]);

async function* readTar({ bytes, random }: OpenFile): AsyncGenerator<ArchiveEntry> {
  const reader = new ByteReader(bytes, random);
  let facts: PaxFacts = {};
  try {
    for (let next = await nextHeader(reader); next !== null; next = await nextHeader(reader)) {
      const { header, damagedAt } = next;
      if (damagedAt !== null) yield damage(damagedAt);
      const size = facts.size ?? header.size;
      if (isExtension(header)) facts = { ...facts, ...(await readExtension(reader, header)) };
      else {
        const name = facts.path === undefined ? header.name : entryName(facts.path);
        if (!isFolder(header, name)) yield* oneEntry(reader, { name, size, type: facts.isSparse ? 'S' : header.type });
        else await reader.skip(padded(size));
        facts = {};
      }
    }
  } finally {
    await reader.close();
  }
}

const isExtension = ({ type }: TarHeader) => 'LKxgXV'.includes(type);
const isFolder = ({ type }: TarHeader, name: string) => type === '5' || type === 'D' || name.endsWith('/');
const padded = (size: number) => Math.ceil(size / BLOCK) * BLOCK;

// Zeros end a tar, but archives that were put one behind the other have them in between too.
async function nextHeader(reader: ByteReader): Promise<{ header: TarHeader; damagedAt: number | null } | null> {
  let damagedAt: number | null = null;
  for (;;) {
    const block = await reader.take(BLOCK);
    if (block.length === 0 && damagedAt === null) return null;
    if (block.length === 0) {
      const where = `at byte ${damagedAt} of the archive`;
      throw new DamagedError(`No file begins ${where}, nor anywhere behind it. Copy or download the archive again.`);
    }
    if (isTarHeader(block)) return { header: readTarHeader(block), damagedAt };
    if (damagedAt === null && block.some((byte) => byte !== 0)) damagedAt = reader.position - block.length;
  }
}

function damage(at: number): ArchiveEntry {
  const name = `byte ${at}`;
  const message = `No file begins at byte ${at} of the archive: it is damaged there. Reading went on at the next file.`;
  return { name, filename: name, flaw: { code: 'damaged', message }, open: () => body(new ByteReader(nothing()), 0) };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function readExtension(reader: ByteReader, { type, size }: TarHeader): Promise<PaxFacts> {
  const isRead = size <= EXTENSION_LIMIT && 'LxX'.includes(type);
  const body = isRead ? await reader.take(size) : Buffer.alloc(0);
  await reader.skip(padded(Number.isNaN(size) ? 0 : size) - body.length);
  if (!isRead) return {};
  if (type === 'x' || type === 'X') return readPax(body);
  const end = body.indexOf(0);
  return { path: end === -1 ? body : body.subarray(0, end) };
}

async function* oneEntry(reader: ByteReader, { name, size, type }: TarHeader): AsyncGenerator<ArchiveEntry> {
  const start = reader.position;
  yield { name, filename: name, flaw: flawOf(type, size), open: () => body(reader, size) };
  if (!Number.isNaN(size)) await reader.skip(start + padded(size) - reader.position);
}

function flawOf(type: string, size: number): Flaw | null {
  const advice = 'Put the file itself into the archive.';
  const other = OTHERS.get(type);
  if (other !== undefined) return { code: 'entry-kind', message: `This is ${other}, not a file. ${advice}` };
  if (!'\u00000 7'.includes(type)) {
    return { code: 'entry-kind', message: `This is no ordinary file (tar type "${type}"). ${advice}` };
  }
  if (!Number.isNaN(size)) return null;
  return { code: 'damaged', message: 'Its size in the archive cannot be read. Make the archive again.' };
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
