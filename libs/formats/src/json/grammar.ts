import { type Frame, Next } from './frame.js';

/** Notes that a value, or a key where one is due, begins in an object or list; a fault where neither may. */
export function beginValue(frame: Frame, isString: boolean, at: number, line: number): 'key' | 'value' {
  if (!frame.isArray && frame.next !== Next.Value) {
    if (frame.next === Next.Comma) blame(frame, at, line, 'a comma is missing');
    else if (frame.next === Next.Colon) blame(frame, at, line, 'a colon is missing');
    if (isString && frame.next !== Next.Colon) {
      frame.next = Next.Colon;
      return 'key';
    }
    if (frame.next !== Next.Colon) blame(frame, at, line, 'a name in double quotes is missing');
  } else if (frame.next === Next.Comma && frame.parent !== null) blame(frame, at, line, 'a comma is missing');
  frame.next = Next.Comma;
  frame.count++;
  return 'value';
}

/** Reads a comma or a colon. */
export function readSign(frame: Frame, isColon: boolean, at: number, line: number): void {
  if (isColon) {
    if (frame.isArray || frame.next !== Next.Colon) blame(frame, at, line, 'a colon stands where none may');
    else frame.next = Next.Value;
    return;
  }
  // Between whole documents a comma does no harm.
  if (frame.next !== Next.Comma && frame.parent !== null) blame(frame, at, line, 'a comma stands where a value should');
  frame.next = Next.Another;
}

/** Notes what an object or list lacks when it closes. */
export function closeFault(frame: Frame, at: number, line: number): void {
  if (frame.next === Next.Another) blame(frame, at, line, 'nothing follows the last comma');
  else if (frame.next === Next.Colon || frame.next === Next.Value) blame(frame, at, line, 'the last name has no value');
}

/** Notes the first fault of an object or list. */
export function blame(frame: Frame, at: number, line: number, reason: string): void {
  frame.fault ??= { code: 'invalid-json', at, line, reason, loses: false };
}
