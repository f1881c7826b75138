import type { IncomingHttpHeaders } from 'node:http';
import { InvalidInputError, RequestError } from '../platform/request-errors.js';

/** A part of a file, as `Content-Range: bytes start-end/total` names it; `end` is exclusive here. */
export interface Part {
  start: number;
  end: number;
  total: number;
}

/** What a request announces as SHA-256: of the bytes that it carries itself, and of the whole file. */
export interface Digests {
  content: Buffer[];
  file: Buffer[];
}

const DIGEST = 'must be sha-256=<base64 of the SHA-256>';
const CONTENT_DIGEST = 'must be sha-256=:<base64 of the SHA-256>:';
const SHA256 = 'must be the SHA-256 in hexadecimal or base64';

/** The digests in `Content-Digest: sha-256=:<base64>:`, which is of the content as in RFC 9530, `Digest: sha-256=<base64>` and `X-Content-SHA256`. Raises InvalidInputError. */
export function announcedDigests(headers: IncomingHttpHeaders): Digests {
  const { 'content-digest': content, digest, 'x-content-sha256': plain } = headers;
  return {
    content: digestIn(/^sha-256=:(?<base64>[A-Za-z0-9+/]{43}=):$/i, content, 'Content-Digest', CONTENT_DIGEST),
    file: [
      ...digestIn(/^sha-256=(?<base64>[A-Za-z0-9+/]{43}=)$/i, digest, 'Digest', DIGEST),
      ...digestIn(/^(?:(?<hex>[0-9a-f]{64})|(?<base64>[A-Za-z0-9+/]{43}=))$/i, plain, 'X-Content-SHA256', SHA256),
    ],
  };
}

/** The SHA-256 in a list that may name digests of other kinds beside it; nothing without the header. */
function digestIn(pattern: RegExp, header: unknown, path: string, message: string): Buffer[] {
  if (typeof header !== 'string') return [];
  const found = header.split(',').flatMap((member) => {
    const { hex, base64 } = pattern.exec(member.trim())?.groups ?? {};
    if (hex !== undefined) return [Buffer.from(hex, 'hex')];
    return base64 === undefined ? [] : [Buffer.from(base64, 'base64')];
  });
  if (found.length === 0) throw new InvalidInputError([{ path, message }]);
  return found;
}

/** Refuses a form, whose wrapping would be taken for a part of the file. */
export function refuseForm({ 'content-type': type }: IncomingHttpHeaders): void {
  if (type?.toLowerCase().startsWith('multipart/') !== true) return;
  throw new RequestError(415, 'The body is a form (-F), which would wrap the file; nothing was kept.');
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
