import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { beginsFrame, unzst } from '../archives/zst/unzst.js';
import { ZstError } from '../archives/zst/zst-error.js';
import { asciiSkeleton, detectCodeUnits } from '../bytes/code-units.js';
import { RECORD_LIMIT } from '../limits.js';

/** What was sent, unpacked; `body` is null where it is packed in an unknown way or too long. */
export interface Unpacked {
  body: Buffer | null;
  isTooLarge: boolean;
  /** Whether its end did not come along. */
  isCut: boolean;
}

const LONGEST = RECORD_LIMIT * 8;
const WHOLE = { maxOutputLength: LONGEST };
const OPTIONS = { ...WHOLE, finishFlush: constants.Z_SYNC_FLUSH };
const BROTLI = { ...WHOLE, finishFlush: constants.BROTLI_OPERATION_FLUSH };

class TooLongError extends Error {}

/** Undoes codings, the last that was applied first. Crawlers often keep the header of a coding that they have undone. */
export async function unpack(sent: Buffer, codings: readonly string[]): Promise<Unpacked> {
  let body = sent;
  let isCut = false;
  for (const name of [...codings].reverse()) {
    try {
      const undone = await undo(body, name.trim().toLowerCase());
      body = undone.bytes;
      isCut ||= undone.isCut;
    } catch (error) {
      if (isTooLong(error)) return { body: null, isTooLarge: true, isCut };
      if (!isText(body)) return { body: null, isTooLarge: false, isCut };
    }
  }
  return { body, isTooLarge: false, isCut };
}

/** Whether bytes show by themselves how they are packed, in one of the ways in which servers pack. */
export function isPacked(body: Buffer): boolean {
  return isGzip(body) || beginsFrame(body);
}

interface Undone {
  bytes: Buffer;
  isCut: boolean;
}

async function undo(body: Buffer, coding: string): Promise<Undone> {
  if (coding === '' || coding === 'identity' || coding === 'chunked') return { bytes: body, isCut: false };
  // Some packings show themselves, whatever they are called.
  if (isGzip(body)) return asFar(body, gunzipSync, OPTIONS);
  if (beginsFrame(body)) return await unzstd(body);
  if (coding === 'br') return asFar(body, brotliDecompressSync, BROTLI);
  if (coding !== 'deflate') throw new Error(`Unknown coding ${coding}`);
  return asFar(body, (body[0]! & 0x0f) === 8 ? inflateSync : inflateRawSync, OPTIONS);
}

/** Unpacks what is whole, else as far as it goes. */
function asFar<O extends object>(body: Buffer, unpacker: (body: Buffer, options: O) => Buffer, options: O): Undone {
  try {
    return { bytes: unpacker(body, WHOLE as O), isCut: false };
  } catch (error) {
    // A text that was unpacked before may begin like something packed.
    if (isTooLong(error) || isText(body)) throw error;
    return { bytes: unpacker(body, options), isCut: true };
  }
}

// A packed file is full of signs that no text has.
function isText(body: Buffer): boolean {
  const head = body.subarray(0, 1024);
  const text = asciiSkeleton(head, detectCodeUnits(head));
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && (code < 9 || code > 13) && code !== 27) return false;
  }
  return true;
}

function isGzip(body: Buffer): boolean {
  return body[0] === 0x1f && body[1] === 0x8b && body[2] === 8;
}

async function unzstd(body: Buffer): Promise<Undone> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const sent = async function* () {
    yield body;
  };
  try {
    for await (const part of unzst(sent())) {
      parts.push(Buffer.from(part));
      length += part.length;
      if (length > LONGEST) throw new TooLongError();
    }
  } catch (fault) {
    // What was cut is kept as far as it goes, as with the other ways of packing.
    if (!(fault instanceof ZstError) || length === 0) throw fault;
    return { bytes: Buffer.concat(parts), isCut: true };
  }
  return { bytes: Buffer.concat(parts), isCut: false };
}

function isTooLong(error: unknown): boolean {
  if (error instanceof TooLongError) return true;
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
