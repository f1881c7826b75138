import { ZstError } from './zst-error.js';

/** What a frame says of itself. */
export interface FrameHead {
  /** How far back repeats may reach. */
  window: number;
  /** How many bytes it unpacks to, null where it does not say. */
  content: number | null;
  hasSum: boolean;
  /** How many bytes the head takes, behind the four that every frame begins with. */
  length: number;
}

/** The longest head, behind the first four bytes. */
export const LONGEST_HEAD = 14;

/** The largest window that is read, which is the most that the usual tools read without being told to. */
const WINDOW_LIMIT = 128 * 1024 * 1024;

/** Reads the head of a frame from what stands behind its first four bytes. */
export function readFrameHead(bytes: Buffer): FrameHead {
  const flags = bytes[0] ?? 0;
  const isSingle = (flags & 0x20) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][flags & 3]!;
  const contentBytes = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6]!;
  const length = 1 + (isSingle ? 0 : 1) + dictionaryBytes + contentBytes;
  if ((flags & 8) !== 0 || bytes.length < length) throw new ZstError('The head of a frame is damaged.');
  const dictionary = bytes.subarray(isSingle ? 1 : 2).subarray(0, dictionaryBytes);
  if (dictionary.some((byte) => byte !== 0)) throw new ZstError('It was packed with a dictionary, which is not in it.');
  const content = contentBytes === 0 ? null : contentOf(bytes.subarray(length - contentBytes, length));
  const window = isSingle ? content! : windowOf(bytes[1]!);
  if (window > WINDOW_LIMIT) {
    throw new ZstError(`It needs more than ${WINDOW_LIMIT / 1024 / 1024} MB of memory to be unpacked.`);
  }
  return { window, content, hasSum: (flags & 4) !== 0, length };
}

function windowOf(byte: number): number {
  const base = 2 ** (10 + (byte >> 3));
  return base + (base / 8) * (byte & 7);
}

function contentOf(bytes: Buffer): number {
  if (bytes.length === 8) return Number(bytes.readBigUInt64LE());
  return bytes.readUIntLE(0, bytes.length) + (bytes.length === 2 ? 256 : 0);
}
