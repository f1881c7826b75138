import { ByteAccumulator } from '../bytes/byte-accumulator.js';
import { alignChunks, type CodeUnits, lineEndAfter } from '../bytes/code-units.js';
import { RECORD_LIMIT } from '../limits.js';

/** A line of a table with its end. `text` has one character a code unit, so that a place in it is a place in the bytes. */
export interface Line {
  number: number;
  byteStart: number;
  byteEnd: number;
  bytes: Buffer;
  text: string;
  /** Over the limit: neither bytes nor text are kept. */
  tooLarge: boolean;
}

/** Files of old Macs end their lines with a carriage return alone. */
export type LineEnd = 'feed' | 'return';

/** Cuts a stream into lines. A line that lies in one chunk is not copied; one over the limit is passed without being held. */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  units: CodeUnits,
  lineEnd: LineEnd,
): AsyncGenerator<Line> {
  const held = new ByteAccumulator();
  const place = { number: 1, byteStart: 0 };
  let passed = 0;
  let tooLarge = false;
  const take = (last: Buffer): Line => {
    const line = { ...place, byteEnd: passed, tooLarge };
    if (tooLarge) return { ...line, bytes: Buffer.alloc(0), text: '' };
    if (held.length > 0) held.append(last);
    const whole = held.length > 0 ? held.copy() : last;
    return { ...line, bytes: whole, text: unitText(whole, units) };
  };
  for await (const chunk of alignChunks(bytes, units)) {
    for (let from = 0; from < chunk.length; ) {
      const end = lineEnd === 'return' ? chunk.indexOf(0x0d, from) + 1 || -1 : lineEndAfter(chunk, from, units);
      const piece = chunk.subarray(from, end === -1 ? chunk.length : end);
      passed += piece.length;
      tooLarge ||= passed - place.byteStart > RECORD_LIMIT;
      if (end !== -1) {
        yield take(piece);
        place.number++;
        place.byteStart = passed;
      }
      if (end !== -1 || tooLarge) held.clear();
      else held.append(piece);
      if (end !== -1) tooLarge = false;
      from += piece.length;
    }
  }
  if (passed > place.byteStart) yield take(Buffer.alloc(0));
}

/** Bytes as a string of their code units. */
export function unitText(bytes: Buffer, units: CodeUnits): string {
  if (units === 'bytes') return bytes.toString('latin1');
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return units === 'utf-16le' ? even.toString('utf16le') : Buffer.from(even).swap16().toString('utf16le');
}

/** Where the text of a line ends, before its line end. */
export function contentEnd(line: string): number {
  let end = line.length;
  while (end > 0 && (line.charCodeAt(end - 1) === 10 || line.charCodeAt(end - 1) === 13)) end--;
  return end;
}
