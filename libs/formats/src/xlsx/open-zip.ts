import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import type { OpenFile, ReadRange } from '../format.js';
import { SpreadsheetError } from './spreadsheet-error.js';

/** The largest spreadsheet that is read where its bytes only pass by, and so must be held. */
const HELD_LIMIT = 64 * 1024 * 1024;
const ENTRIES_LIMIT = 10_000;
/** No spreadsheet unpacks to so many times its size; so much is read in any case. */
const RATIO_LIMIT = 200;
const FREE_BYTES = 256 * 1024 * 1024;

/** The parts of a spreadsheet, by their path. */
export interface Package {
  has(path: string): boolean;
  /** The bytes of a part as they are unpacked. Raises SpreadsheetError. */
  open(path: string): AsyncGenerator<Buffer>;
}

/** Opens the zip file that a spreadsheet is. Raises SpreadsheetError; a fault of what the bytes come from stays what it is. */
export async function openPackage({ bytes, random }: Pick<OpenFile, 'bytes' | 'random'>): Promise<Package> {
  const { size, range } = random ?? inMemory(await holdAll(bytes));
  if (random !== null) await letGo(bytes);
  const reader = new RangeReader(range);
  try {
    const zip = await yauzl.fromRandomAccessReaderPromise(reader, size, { lazyEntries: true, autoClose: false });
    const entries = new Map<string, yauzl.Entry>();
    for await (const entry of zip.eachEntry()) {
      if (entries.size < ENTRIES_LIMIT) entries.set(entry.fileName.replace(/^\//, '').toLowerCase(), entry);
    }
    const room = { left: Math.max(FREE_BYTES, size * RATIO_LIMIT) };
    const open = (path: string) => unpack({ zip, reader, room }, entries.get(path.toLowerCase()));
    return { has: (path) => entries.has(path.toLowerCase()), open };
  } catch (error) {
    throw reader.fault ?? damaged(error);
  }
}

interface OpenZip {
  zip: yauzl.ZipFile;
  reader: RangeReader;
  /** How many bytes may still be unpacked. */
  room: { left: number };
}

async function* unpack({ zip, reader, room }: OpenZip, entry: yauzl.Entry | undefined): AsyncGenerator<Buffer> {
  try {
    if (entry === undefined) throw new Error('a part is missing');
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      room.left -= (piece as Buffer).length;
      if (room.left < 0) throw new SpreadsheetError('too-large', BOMB);
      yield piece as Buffer;
    }
  } catch (error) {
    throw reader.fault ?? damaged(error);
  }
}

const BOMB = `The spreadsheet unpacks to more than ${RATIO_LIMIT} times its size, which no table does: reading stopped there. Save it as CSV and upload that.`;

function damaged(error: unknown): Error {
  if (error instanceof SpreadsheetError) return error;
  return new SpreadsheetError(
    'damaged',
    'The spreadsheet is damaged or not whole. Open it, save it again as .xlsx or as CSV, and upload that.',
  );
}

function inMemory(held: Buffer): { size: number; range: ReadRange } {
  return { size: held.length, range: (start, end) => Readable.from([held.subarray(start, end)]) };
}

// A stream that was not begun lets go of nothing when it is told to end.
async function letGo(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of bytes) return;
}

async function holdAll(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    length += piece.length;
    if (length > HELD_LIMIT) {
      throw new SpreadsheetError(
        'too-large',
        'The spreadsheet has more than 64 MB and lies where it cannot be read in place. Upload it by itself, or save it as CSV.',
      );
    }
  }
  return Buffer.concat(pieces);
}

// The library reads from whatever is a subclass of this.
class RangeReader extends yauzl.RandomAccessReader {
  /** What went wrong where the bytes come from. */
  fault: Error | null = null;
  readonly #range: ReadRange;

  constructor(range: ReadRange) {
    super();
    this.#range = range;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#noting(start, end), { objectMode: false });
  }

  async *#noting(start: number, end: number): AsyncGenerator<Uint8Array> {
    try {
      yield* this.#range(start, end);
    } catch (error) {
      this.fault = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }
}
