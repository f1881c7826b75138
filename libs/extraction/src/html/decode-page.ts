import type { ByteSpan } from '@vigie/article';
import iconv from 'iconv-lite';
import { pageEncoding } from './page-encoding.js';

/** A page as text, and how to say where in its bytes a part of the text stands. */
export interface DecodedPage {
  html: string;
  encoding: string;
  /** Byte spans of UTF-16 spans of `html`, in the same order; null where bytes cannot be counted. */
  byteSpans(spans: readonly ByteSpan[]): (ByteSpan | null)[];
}

/** Decodes a page by what it and its transport declare. Bytes that are no letters become U+FFFD. */
export function decodePage(bytes: Uint8Array, transport: string | null): DecodedPage {
  const encoding = pageEncoding(bytes, transport);
  const html = decodeAs(encoding, bytes);
  return { html, encoding, byteSpans: (spans) => byteSpans(html, encoding, bytes.length, spans) };
}

// Some versions of Node read windows-1252 as ISO-8859-1, and lose its quotation marks, apostrophes and dashes.
function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding, { stripBOM: false });
}

function byteSpans(html: string, encoding: string, size: number, spans: readonly ByteSpan[]): (ByteSpan | null)[] {
  const length = lengthIn(encoding);
  if (length === null) return spans.map(() => null);
  const places = new Map<number, number>();
  let from = 0;
  let bytes = 0;
  const wanted = spans.flatMap(({ start, end }) => [start, end]);
  for (const at of [...new Set([...wanted, html.length])].sort((a, b) => a - b)) {
    bytes += length(html.slice(from, at));
    from = at;
    places.set(at, bytes);
  }
  // Damaged letters have other lengths in the bytes than in the text; then no place can be trusted.
  if (bytes !== size) return spans.map(() => null);
  return spans.map(({ start, end }) => ({ start: places.get(start) ?? 0, end: places.get(end) ?? 0 }));
}

function lengthIn(encoding: string): ((text: string) => number) | null {
  if (encoding === 'utf-8') return (text) => Buffer.byteLength(text, 'utf8');
  if (encoding.startsWith('utf-16')) return (text) => text.length * 2;
  if (/^(?:windows-|iso-8859-|koi8-|macintosh|ibm866|x-mac)/.test(encoding)) return (text) => text.length;
  return iconv.encodingExists(encoding) ? (text) => iconv.encode(text, encoding).length : null;
}
