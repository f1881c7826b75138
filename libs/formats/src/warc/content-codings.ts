import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { beginsFrame, unzst } from '../archives/zst/unzst.js';
import { ZstError } from '../archives/zst/zst-error.js';
import { asciiSkeleton, detectCodeUnits } from '../bytes/code-units.js';
import { RECORD_LIMIT } from '../limits.js';

/** What was sent, unpacked; `body` is null where it is packed in an unknown way or too long. */
export interface Unpacked {
  body: Buffer | null;
  isTooLarge: boolean;
}

const LONGEST = RECORD_LIMIT * 8;
const OPTIONS = { maxOutputLength: LONGEST, finishFlush: constants.Z_SYNC_FLUSH };
const BROTLI = { maxOutputLength: LONGEST, finishFlush: constants.BROTLI_OPERATION_FLUSH };

class TooLongError extends Error {}

/** Undoes codings, the last that was applied first. Crawlers often keep the header of a coding that they have undone. */
export async function unpack(sent: Buffer, codings: readonly string[]): Promise<Unpacked> {
  let body = sent;
  for (const name of [...codings].reverse()) {
    try {
      body = await undo(body, name.trim().toLowerCase());
    } catch (error) {
      if (isTooLong(error)) return { body: null, isTooLarge: true };
      if (!isText(body)) return { body: null, isTooLarge: false };
    }
  }
  return { body, isTooLarge: false };
}

/** Whether bytes show by themselves how they are packed, in one of the ways in which servers pack. */
export function isPacked(body: Buffer): boolean {
  return isGzip(body) || beginsFrame(body);
}

async function undo(body: Buffer, coding: string): Promise<Buffer> {
  if (coding === '' || coding === 'identity' || coding === 'chunked') return body;
  // Some packings show themselves, whatever they are called.
  if (isGzip(body)) return gunzipSync(body, OPTIONS);
  if (beginsFrame(body)) return await unzstd(body);
  if (coding === 'br') return brotliDecompressSync(body, BROTLI);
  if (coding === 'deflate') return (body[0]! & 0x0f) === 8 ? inflateSync(body, OPTIONS) : inflateRawSync(body, OPTIONS);
  throw new Error(`Unknown coding ${coding}`);
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

async function unzstd(body: Buffer): Promise<Buffer> {
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
  }
  return Buffer.concat(parts);
}

function isTooLong(error: unknown): boolean {
  if (error instanceof TooLongError) return true;
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
