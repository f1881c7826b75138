import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { CodeUnits } from './code-units.js';
import { detectEncoding } from './encoding.js';

/** Text of some bytes, in the encoding that they are most likely in; a byte-order mark is left out. */
export function decode(bytes: Buffer, units: CodeUnits): string {
  const text =
    units === 'utf-16le'
      ? bytes.toString('utf16le')
      : units === 'utf-16be'
        ? iconv.decode(bytes, units, { stripBOM: false })
        : decodeBytes(bytes);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function decodeBytes(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const encoding = detectEncoding(bytes);
  return encoding === 'utf-8' ? bytes.toString('utf8') : iconv.decode(bytes, encoding);
}
