import { isUtf8 } from 'node:buffer';
import type { CodeUnits } from '../bytes/code-units.js';

const BEGINNING = 1000;

/** The first bytes of a line, no letter of UTF-8 cut in two. */
export function beginningOf(line: Buffer, units: CodeUnits): Buffer {
  let end = BEGINNING;
  while (units === 'bytes' && end > BEGINNING - 3 && ((line[end] ?? 0) & 0xc0) === 0x80) end--;
  return line.subarray(0, end);
}

/** A line as text, as well as its shape can be told: letters of other encodings than UTF-8 and UTF-16 are read as Latin ones. */
export function lineText(line: Buffer, units: CodeUnits): string {
  return decoded(line, units)
    .replace(/^\uFEFF/, '')
    .trim();
}

function decoded(line: Buffer, units: CodeUnits): string {
  if (units === 'bytes') return line.toString(isUtf8(line) ? 'utf8' : 'latin1');
  const even = line.subarray(0, line.length - (line.length % 2));
  return units === 'utf-16le' ? even.toString('utf16le') : Buffer.from(even).swap16().toString('utf16le');
}
