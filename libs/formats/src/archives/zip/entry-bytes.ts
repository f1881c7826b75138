import { crc32, createInflateRaw } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { DamagedError } from '../archive-errors.js';
import type { Budget } from '../budget.js';
import { judged } from '../judged.js';
import { throughZlib } from '../through-zlib.js';
import type { ZipReader } from './zip-reader.js';

/** A file of so many bytes is given out once all of it was found to be right; of a longer one, the fault is told at its end. */
const HELD = 4 * 1024 * 1024;

/** The content of a file in a ZIP archive. Raises `DamagedError` where it is not what the archive says it is. */
export async function* entryBytes(
  zip: ZipFile,
  reader: ZipReader,
  entry: Entry,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] | null = [];
  let size = 0;
  const unpacked = unpack(reader, entry, await dataStart(zip, reader, entry));
  for await (const chunk of judged(checked(unpacked, entry), budget)) {
    size += chunk.length;
    held?.push(chunk);
    if (held === null) yield chunk;
    else if (size > HELD) {
      yield* held;
      held = null;
    }
  }
  if (held !== null) yield* held;
}

async function dataStart(zip: ZipFile, reader: ZipReader, entry: Entry): Promise<number> {
  try {
    return (await zip.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart;
  } catch {
    if (reader.fault !== null) throw reader.fault;
    throw new DamagedError('The archive is damaged where this file should be. Copy or download the archive again.');
  }
}

function unpack(reader: ZipReader, entry: Entry, start: number): AsyncIterable<Uint8Array> {
  const packed = reader.bytes(start, start + entry.compressedSize);
  return entry.compressionMethod === 0 ? packed : throughZlib(packed, createInflateRaw());
}

async function* checked(bytes: AsyncIterable<Uint8Array>, entry: Entry): AsyncGenerator<Uint8Array> {
  let size = 0;
  let sum = 0;
  const stated = entry.uncompressedSize;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > stated)
      throw new DamagedError(`The archive says that this file has ${stated} bytes, but it has more. ${AGAIN}`);
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (size < stated)
    throw new DamagedError(`The archive says that this file has ${stated} bytes, but it has ${size}. ${AGAIN}`);
  if (sum !== entry.crc32)
    throw new DamagedError(`Its checksum is not the one in the archive: it is damaged. ${AGAIN}`);
}

const AGAIN = 'Copy or download the archive again, or make it again.';
