import { InvalidInputError } from '../platform/request-errors.js';

/** A part of a file, as `Content-Range: bytes start-end/total` names it; `end` is exclusive here. */
export interface Part {
  start: number;
  end: number;
  total: number;
}

/** The SHA-256 that `Digest: sha-256=<base64>` announces, null without the header. Raises InvalidInputError. */
export function announcedDigest(header: string | undefined): Buffer | null {
  if (header === undefined) return null;
  const match = /^sha-256=([A-Za-z0-9+/]{43}=)$/i.exec(header.trim());
  if (match?.[1] === undefined)
    throw new InvalidInputError([{ path: 'Digest', message: 'must be sha-256=<base64 of the SHA-256>' }]);
  return Buffer.from(match[1], 'base64');
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
