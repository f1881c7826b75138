import { RECORD_LIMIT, tooLargeMessage } from '../limits.js';
import type { Fault, Frame } from './frame.js';

/** A record, or a piece that cannot be read, in the order of the file. Offsets count bytes. */
export interface Found {
  frame: Frame;
  start: number;
  end: number;
  /** Why it is no record; null for a record. */
  refusal: { code: string; message: string; line: number | null } | null;
}

export function foundRecord(frame: Frame, end: number): Found {
  return end - frame.start > RECORD_LIMIT
    ? foundTooLarge(frame, end)
    : { frame, start: frame.start, end, refusal: null };
}

export function foundTooLarge(frame: Frame, end: number): Found {
  const message = tooLargeMessage('The record', end - frame.start);
  return { frame, start: frame.start, end, refusal: { code: 'too-large', message, line: null } };
}

const GOES_ON = ' Reading goes on at the next line that begins with "{".';

/** Something between the records that is wrong. */
export function foundFault(frame: Frame, { code, at, line, reason, loses }: Fault): Found {
  const what = code === 'too-deep' ? 'cannot be read' : 'is not valid JSON';
  const message = `The document ${what} at line ${line}, byte ${at}: ${reason}.${loses ? GOES_ON : ''}`;
  return { frame, start: at, end: at + 1, refusal: { code, message, line } };
}

/** A value in a list of records that is no record. */
export function foundOther(frame: Frame, start: number, end: number): Found {
  const message = 'The value is valid JSON, but not an object with named fields.';
  return { frame, start, end, refusal: { code: 'not-an-object', message, line: null } };
}
