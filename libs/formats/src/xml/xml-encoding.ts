import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { CodeUnits } from '../bytes/code-units.js';
import { detectEncoding } from '../bytes/encoding.js';

const DECLARED = /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i;
const SEVERAL_BYTES = /^(?:shift_?jis|sjis|windows-31j|euc|gb|big5|iso-2022|hz|utf-?7|ks_c|cp9[345])/i;

// The encoding that an XML declaration at the beginning of a text names.
function declaredEncoding(skeleton: string): string | null {
  return DECLARED.exec(skeleton.slice(0, 400))?.[1]?.toLowerCase() ?? null;
}

/** What a file is most likely encoded in: as it declares, but where that is UTF-8 or nothing, as its beginning looks. */
export function likelyEncoding(head: Buffer, skeleton: string): string {
  const declared = declaredEncoding(skeleton);
  return declared === null || /^utf/i.test(declared) ? detectEncoding(head) : declared;
}

/**
 * The encoding of a part of an XML file: 16-bit text shows itself; valid UTF-8 is UTF-8 even where a one-byte encoding was
 * declared; else what was declared, or what the bytes look like.
 */
export function encodingOf(bytes: Buffer, units: CodeUnits, declared: string | null): string {
  if (units !== 'bytes') return units;
  const named = declared !== null && iconv.encodingExists(declared) && !/^utf|^ucs/i.test(declared) ? declared : null;
  if (named !== null && SEVERAL_BYTES.test(named)) return named;
  if (isUtf8(bytes)) return 'utf-8';
  if (named === null) return detectEncoding(bytes);
  // On the web, the name of Latin-1 means its extension.
  return /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|l1)$/i.test(named) ? 'windows-1252' : named;
}

/** The text of some bytes; a byte-order mark is left out. */
export function decodeXml(bytes: Buffer, encoding: string): string {
  const text = encoding === 'utf-8' ? bytes.toString('utf8') : iconv.decode(bytes, encoding, { stripBOM: false });
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Turns places in a decoded text, in ascending order, into places in its bytes; null where the encoding does not tell. */
export function byteOffsets(text: string, bytes: Buffer, encoding: string, places: readonly number[]): number[] | null {
  if (text.length === bytes.length) return [...places];
  if (encoding !== 'utf-8' || !isUtf8(bytes)) return null;
  let at = 0;
  let offset = 0;
  return places.map((place) => {
    offset += Buffer.byteLength(text.slice(at, place));
    at = place;
    return offset;
  });
}
