import type { ByteReader } from '../../bytes/byte-reader.js';
import { changed, filled, kindOf, rest, statedSize } from './header-block.js';
import { isTarHeader } from './is-tar-header.js';
import { takePaxFacts } from './pax-facts.js';

/** Headers that only say more about the file behind them are read whole up to this size. */
const WHOLE = 4 * 1024 * 1024;
/** So much of a longer name is taken: it is too long in any case. */
const NAME_START = 8 * 1024;

/** The label of a volume, and lists of rights and attributes as Solaris writes them: they say nothing of what a file holds. */
const PASSED_OVER = new Set(['V', 'A', 'E']);
const EXTENDED = new Set(['x', 'g', 'X']);
const LONG_NAMES = new Set(['L', 'K', 'N']);

/**
 * Makes of a header what every reader of tars knows, and takes of what follows only what is not to be read as it stands: gives
 * the blocks to be read instead, none where nothing is; null where the archive is damaged there.
 */
export async function plainHeader(reader: ByteReader, header: Buffer): Promise<Buffer | null> {
  const kind = kindOf(header);
  const size = isTarHeader(header) ? statedSize(header) : null;
  if (size === null) return header;
  if (PASSED_OVER.has(kind)) return (await passOver(reader, size)) ? Buffer.alloc(0) : null;
  if (EXTENDED.has(kind)) return extended(reader, header, kind === 'X' ? 'x' : kind, size);
  return LONG_NAMES.has(kind) ? longName(reader, header, kind, size) : header;
}

async function extended(reader: ByteReader, header: Buffer, kind: string, size: number): Promise<Buffer | null> {
  if (size <= WHOLE) return withContent(reader, changed(header, kind, size), size);
  const facts = await takePaxFacts(reader, size);
  if (facts === null || (await reader.skip(rest(size))) < rest(size)) return null;
  return Buffer.concat([changed(header, kind, facts.length), filled(facts)]);
}

async function longName(reader: ByteReader, header: Buffer, kind: string, size: number): Promise<Buffer | null> {
  if (size <= WHOLE) return withContent(reader, header, size);
  const name = await reader.take(NAME_START);
  if (!(await passOver(reader, size, name.length))) return null;
  return Buffer.concat([changed(header, kind, name.length), filled(name)]);
}

async function withContent(reader: ByteReader, header: Buffer, size: number): Promise<Buffer | null> {
  const content = await reader.take(size + rest(size));
  return content.length < size ? null : Buffer.concat([header, filled(content)]);
}

async function passOver(reader: ByteReader, size: number, taken = 0): Promise<boolean> {
  const left = size - taken + rest(size);
  return (await reader.skip(left)) === left;
}
