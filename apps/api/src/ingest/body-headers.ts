import type { IncomingHttpHeaders } from 'node:http';
import { InvalidInputError, RequestError } from '../platform/request-errors.js';

/** A part of a file, as `Content-Range: bytes start-end/total` names it; `end` is exclusive here. */
export interface Part {
  start: number;
  end: number;
  total: number;
}

const DIGEST = 'must be sha-256=<base64 of the SHA-256>';
const SHA256 = 'must be the SHA-256 in hexadecimal or base64';

/** The SHA-256 that `Digest: sha-256=<base64>` or `X-Content-SHA256` announces, null without either. Raises InvalidInputError. */
export function announcedDigest(headers: IncomingHttpHeaders): Buffer | null {
  const { digest, 'x-content-sha256': plain } = headers;
  if (typeof digest === 'string') return digestIn(/^sha-256=(?<base64>[A-Za-z0-9+/]{43}=)$/i, digest, 'Digest', DIGEST);
  if (typeof plain !== 'string') return null;
  return digestIn(/^(?:(?<hex>[0-9a-f]{64})|(?<base64>[A-Za-z0-9+/]{43}=))$/i, plain, 'X-Content-SHA256', SHA256);
}

function digestIn(pattern: RegExp, header: string, path: string, message: string): Buffer {
  const { hex, base64 } = pattern.exec(header.trim())?.groups ?? {};
  if (hex !== undefined) return Buffer.from(hex, 'hex');
  if (base64 !== undefined) return Buffer.from(base64, 'base64');
  throw new InvalidInputError([{ path, message }]);
}

/** Refuses a form, whose wrapping would be taken for a part of the file. */
export function refuseForm({ 'content-type': type }: IncomingHttpHeaders): void {
  if (type?.toLowerCase().startsWith('multipart/') !== true) return;
  throw new RequestError(415, 'Send the file itself as the body, not a form: with curl --data-binary @file, not -F.');
}

/** The part that `Content-Range` names, null without the header. Raises InvalidInputError. */
export function announcedPart(header: string | undefined): Part | null {
  if (header === undefined) return null;
  const match = /^bytes ([0-9]{1,15})-([0-9]{1,15})\/([0-9]{1,15})$/.exec(header.trim());
  const [start, last, total] = (match?.slice(1) ?? []).map(Number);
  if (start === undefined || last === undefined || total === undefined || start > last || last >= total) {
    throw new InvalidInputError([{ path: 'Content-Range', message: 'must be bytes <first>-<last>/<total>' }]);
  }
  return { start, end: last + 1, total };
}
