import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { RECORD_LIMIT } from '../limits.js';
import { parseHeader } from './header.js';

/** What a server answered, its body as the page's author wrote it; `body` is null where it is packed in an unknown way or too long. */
export interface HttpAnswer {
  status: number;
  contentType: string;
  body: Buffer | null;
  isTooLarge: boolean;
}

/** Reads an answer with its headers; null where the bytes are none. */
export function parseHttpAnswer(bytes: Buffer): HttpAnswer | null {
  const head = bytes.toString('latin1', 0, 64 * 1024);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?!\d)/.exec(head)?.[1];
  const end = /\r?\n\r?\n/.exec(head);
  if (status === undefined || end === null) return null;
  const header = parseHeader(head.slice(0, end.index));
  const sent = bytes.subarray(end.index + end[0].length);
  const isChunked = /\bchunked\b/i.test(header.get('transfer-encoding') ?? '');
  const unpacked = unpack((isChunked ? joinChunks(sent) : null) ?? sent, header.get('content-encoding') ?? '');
  return { status: Number(status), contentType: header.get('content-type') ?? '', ...unpacked };
}

/** Takes the chunk lengths out; null where there are none, because the crawler did so already. A chunk that is cut is kept as it is. */
function joinChunks(bytes: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const line = /^([0-9a-f]{1,8})[^\r\n]{0,200}\r?\n/i.exec(bytes.toString('latin1', at, at + 220));
    if (line === null) return chunks.length === 0 ? null : Buffer.concat(chunks);
    const length = Number.parseInt(line[1]!, 16);
    if (length === 0) break;
    const start = at + line[0].length;
    chunks.push(bytes.subarray(start, start + length));
    at = start + length;
    if (bytes[at] === 0x0d) at++;
    if (bytes[at] === 0x0a) at++;
  }
  return Buffer.concat(chunks);
}

const OPTIONS = { maxOutputLength: RECORD_LIMIT * 8, finishFlush: constants.Z_SYNC_FLUSH };
const BROTLI = { maxOutputLength: RECORD_LIMIT * 8, finishFlush: constants.BROTLI_OPERATION_FLUSH };

// Codings are undone from the last to the first; crawlers often keep the header of a coding that they have undone.
function unpack(sent: Buffer, coding: string): Pick<HttpAnswer, 'body' | 'isTooLarge'> {
  let body = sent;
  for (const name of coding.toLowerCase().split(',').reverse()) {
    try {
      body = undo(body, name.trim());
    } catch (error) {
      if (isTooLong(error)) {
        return { body: null, isTooLarge: true };
      }
      const isText = !body.subarray(0, 1024).includes(0) && body.toString('latin1', 0, 1024).includes('<');
      if (!isText) return { body: null, isTooLarge: false };
    }
  }
  return { body, isTooLarge: false };
}

function undo(body: Buffer, coding: string): Buffer {
  if (coding === '' || coding === 'identity') return body;
  if (coding === 'br') return brotliDecompressSync(body, BROTLI);
  if (coding === 'gzip' || coding === 'x-gzip') return body[0] === 0x1f ? gunzipSync(body, OPTIONS) : body;
  if (coding === 'deflate') return (body[0]! & 0x0f) === 8 ? inflateSync(body, OPTIONS) : inflateRawSync(body, OPTIONS);
  throw new Error(`Unknown coding ${coding}`);
}

function isTooLong(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
