import { ByteReader } from '../bytes/byte-reader.js';
import type { OpenFile } from '../format.js';
import { parseHeader } from './header.js';

/** One record of a web archive; its content must be taken before the next record is asked for. */
export interface WarcRecord {
  /** Its count in the file, from 1; damaged places count too. */
  number: number;
  /** Where it begins in the file, unpacked. */
  offset: number;
  type: string;
  /** The value of a header, '' where it is absent. */
  header(name: string): string;
  length: number;
  /** The content, null where it is longer than what is held; `isCut` where the file ends in the middle of it. */
  content(): Promise<{ bytes: Buffer | null; isCut: boolean }>;
}

/** A place at which no record could be read; reading went on at the next one. */
export interface WarcDamage {
  number: number;
  offset: number;
  damage: string;
  /** Whether what was read ends right before the next record. */
  isPassed?: true;
}

/** The longest content of a record that is held. */
export const CONTENT_LIMIT = 16 * 1024 * 1024;

/** A byte-order mark, which editors put before a text. */
const MARK = Buffer.from('\ufeff');
const HEADER_LIMIT = 64 * 1024;
const START = /^WARC\/\d\.\d{1,2}\r?\n/;

/** The records of a web archive, from its unpacked bytes. */
export async function* warcRecords(
  bytes: AsyncIterable<Uint8Array>,
  random: OpenFile['random'],
): AsyncGenerator<WarcRecord | WarcDamage> {
  const reader = new ByteReader(bytes, random);
  try {
    for (let number = 1; await passBlankLines(reader); number++) {
      const offset = reader.position;
      const record = await nextRecord(reader, number, offset);
      if ('damage' in record) {
        yield record;
        if (record.isPassed !== true) await passToStart(reader);
        continue;
      }
      const end = reader.position + record.length;
      yield record;
      if (reader.position < end) await reader.skip(end - reader.position);
    }
  } finally {
    await reader.close();
  }
}

async function nextRecord(reader: ByteReader, number: number, offset: number): Promise<WarcRecord | WarcDamage> {
  const start = await reader.look(16);
  if (start.length < 16) reader.raise();
  if (!START.test(start.toString('latin1'))) return { number, offset, damage: 'no record begins here' };
  const end = await headerEnd(reader);
  if (end === -1) return { number, offset, damage: 'its headers do not end' };
  const header = parseHeader((await reader.take(end)).toString('utf8'));
  const value = (name: string) => header.get(name) ?? '';
  const length = /^\d{1,15}$/.test(value('content-length')) ? Number(value('content-length')) : null;
  if (length === null) return { number, offset, damage: 'its length is not given' };
  const type = value('warc-type').toLowerCase();
  if (type === '') return { number, offset, damage: 'its type is not given' };
  const inside = /\bwarc\b/.test(value('content-type')) ? null : await startInside(reader, length);
  if (inside !== null) {
    await reader.skip(inside);
    return { number, offset, damage: 'its length is wrong, for another record begins in it', isPassed: true };
  }
  const content = async () => {
    if (length > CONTENT_LIMIT) return { bytes: null, isCut: (await reader.skip(length)) < length };
    const taken = await reader.take(length);
    return { bytes: taken, isCut: taken.length < length };
  };
  return { number, offset, type, header: value, length, content };
}

/** A record begins with its version and a header of its own. */
const SURE_START = /WARC\/\d\.\d{1,2}\r?\nWARC-[A-Za-z-]{2,40}:/;
const START_LENGTH = 60;
const NEXT_START = new RegExp(`(?<=[\\r\\n])WARC/\\d\\.\\d|${SURE_START.source}`);

const AHEAD = 64;
const NEXT = /^[\r\n]*(?:WARC\/\d|$)/;
const INSIDE = Buffer.from('WARC/');

/**
 * Where another record begins in the content of one that does not end where a record may; null for one that does. A content
 * that is too long to be held is looked at as far as it could be.
 */
async function startInside(reader: ByteReader, length: number): Promise<number | null> {
  const looked = Math.min(length, CONTENT_LIMIT);
  const seen = await reader.look(looked + AHEAD);
  if (length <= CONTENT_LIMIT && seen.length >= length && NEXT.test(seen.toString('latin1', length))) return null;
  for (let at = seen.indexOf(INSIDE); at !== -1 && at < looked; at = seen.indexOf(INSIDE, at + 1)) {
    if (seen.toString('latin1', at, at + START_LENGTH).search(SURE_START) === 0) return at;
  }
  return null;
}

/** Where the empty line behind the headers ends; -1 where there is none. */
async function headerEnd(reader: ByteReader): Promise<number> {
  for (let wanted = 4096; ; wanted *= 4) {
    const seen = await reader.look(wanted);
    const found = /\r?\n\r?\n/.exec(seen.toString('latin1', 0, Math.min(wanted, seen.length)));
    if (found !== null) return found.index + found[0].length;
    if (seen.length < wanted) reader.raise();
    if (seen.length < wanted || wanted >= HEADER_LIMIT) return -1;
  }
}

/** Passes over line ends; false at the end of the file. */
async function passBlankLines(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const seen = await reader.look(64);
    if (seen.length === 0) return false;
    if (reader.position === 0 && seen.subarray(0, 3).equals(MARK)) {
      await reader.skip(MARK.length);
      continue;
    }
    const visible = seen.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
    if (visible !== -1) {
      await reader.skip(visible);
      return true;
    }
    await reader.skip(seen.length);
  }
}

/** Passes over everything up to where the next record begins: at the beginning of a line, or, with its first header, anywhere. */
async function passToStart(reader: ByteReader): Promise<void> {
  await reader.skip(1);
  for (;;) {
    const seen = await reader.look(64 * 1024);
    if (seen.length === 0) return;
    const found = NEXT_START.exec(seen.toString('latin1'));
    if (found !== null) {
      await reader.skip(found.index);
      return;
    }
    // What may be the beginning of a start is looked at again.
    await reader.skip(seen.length > START_LENGTH ? seen.length - START_LENGTH + 1 : seen.length);
  }
}
