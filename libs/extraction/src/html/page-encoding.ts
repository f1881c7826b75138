import { isUtf8 } from 'node:buffer';
import { guessEncoding } from './guess-encoding.js';

const HEAD_BYTES = 8 * 1024;
const DECLARED = [
  /<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})/i,
  /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{2,40})/i,
];
const LANGUAGE = /<html[^>]{0,500}?\slang\s*=\s*["']?([a-z]{2,3})\b/i;
const SEQUENCES = 2;

/**
 * The encoding of a page, as WHATWG names it: its byte-order mark, letters that can be nothing but UTF-8, what the transport
 * declared, what the page declares, else what its letters look like.
 */
export function pageEncoding(bytes: Uint8Array, transport: string | null): string {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return mark;
  // Browsers and crawlers save pages as UTF-8 without changing what these declare.
  const utf8 = isUtf8(bytes);
  if (utf8 && hasSequences(bytes, SEQUENCES)) return 'utf-8';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
  const declared = [transport, ...DECLARED.map((pattern) => pattern.exec(head)?.[1] ?? null)];
  for (const label of declared) {
    const known = label === null ? null : knownEncoding(label);
    // What was read as bytes to find the declaration is not UTF-16; the standard takes it for UTF-8.
    const encoding = known?.startsWith('utf-16') && label !== transport ? 'utf-8' : known;
    if (encoding !== null && encoding !== undefined && (encoding !== 'utf-8' || utf8 || isMostlyUtf8(bytes)))
      return encoding;
  }
  if (utf8 || isMostlyUtf8(bytes)) return 'utf-8';
  return knownEncoding(guessEncoding(bytes, LANGUAGE.exec(head)?.[1]?.toLowerCase() ?? null)) ?? 'windows-1252';
}

/** The standard's name of an encoding that can be decoded, or null. */
function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function hasSequences(bytes: Uint8Array, wanted: number): boolean {
  let found = 0;
  for (const byte of bytes) if (byte >= 0xc2 && ++found >= wanted) return true;
  return false;
}

// A page cut short, or with a strange byte in one of its parts.
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let sequences = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const tail = lead >= 0xc2 && lead <= 0xdf ? 1 : (lead & 0xf0) === 0xe0 ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
    let valid = 0;
    while (valid < tail && ((bytes[at + valid + 1] ?? 0) & 0xc0) === 0x80) valid++;
    if (tail > 0 && valid === tail) sequences++;
    else strays++;
    at += valid;
  }
  return sequences >= strays * 3;
}
