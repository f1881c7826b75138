import { createHash } from 'node:crypto';
import { z } from 'zod';
import { InvalidInputError } from '../platform/request-errors.js';

const whole = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
/** How far a preview came: articles below `next` are still to be read, of `of` that there were when it began. */
const Place = z.strictObject({ rule: z.string(), next: whole, of: whole, read: whole, matches: whole });

export type PreviewPlace = Omit<z.infer<typeof Place>, 'rule'>;

function nameOf(rule: string): string {
  return createHash('sha256').update(rule).digest('base64url').slice(0, 16);
}

/** The place as text that passes unchanged through JSON. */
export function toPreviewCursor(rule: string, place: PreviewPlace): string {
  return Buffer.from(JSON.stringify({ rule: nameOf(rule), ...place })).toString('base64url');
}

/** The place in a cursor that a preview of this rule gave. Raises InvalidInputError for anything else. */
export function fromPreviewCursor(rule: string, cursor: string): PreviewPlace {
  const read = Place.safeParse(parsed(cursor));
  if (read.success && read.data.rule === nameOf(rule)) return read.data;
  throw new InvalidInputError([
    { path: 'cursor', message: 'is not of a preview of this rule; start again without one' },
  ]);
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
