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
}

/** The longest content of a record that is held. */
export const CONTENT_LIMIT = 16 * 1024 * 1024;

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
        await passToStart(reader);
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
  const content = async () => {
    if (length > CONTENT_LIMIT) return { bytes: null, isCut: (await reader.skip(length)) < length };
    const taken = await reader.take(length);
    return { bytes: taken, isCut: taken.length < length };
  };
  return { number, offset, type: value('warc-type').toLowerCase(), header: value, length, content };
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
    const visible = seen.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
    if (visible !== -1) {
      await reader.skip(visible);
      return true;
    }
    await reader.skip(seen.length);
  }
}

/** Passes over everything up to the next line that begins a record. */
async function passToStart(reader: ByteReader): Promise<void> {
  await reader.skip(1);
  for (;;) {
    const seen = await reader.look(64 * 1024);
    if (seen.length === 0) return;
    const found = /(?<=[\r\n])WARC\/\d\.\d/.exec(seen.toString('latin1'));
    if (found !== null) {
      await reader.skip(found.index);
      return;
    }
    // What may be the beginning of a start is looked at again.
    await reader.skip(seen.length > 16 ? seen.length - 9 : seen.length);
  }
}
