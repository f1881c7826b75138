/** A raw record as text, with the way from its bytes to places in that text. */
export type DecodedBytes = { text: string; encoding: string; at: (byte: number) => number };

const WESTERN = 'windows-1252';
/** The eight-bit encodings that pages in other scripts used before UTF-8. */
const eightBit = new Map([
  ...['ru', 'uk', 'bg', 'be', 'mk', 'sr'].map((language) => [language, 'windows-1251'] as const),
  ...['ar', 'fa', 'ur'].map((language) => [language, 'windows-1256'] as const),
  ...['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'sl'].map((language) => [language, 'windows-1250'] as const),
  ['el', 'windows-1253'],
  ['tr', 'windows-1254'],
  ['he', 'windows-1255'],
]);

/** Which encoding bytes are in: by their mark, else UTF-8 where it is flawless, else what pages of the language used. */
export function encodingOf(bytes: Uint8Array, language: string | null): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return eightBit.get(language?.slice(0, 2) ?? '') ?? WESTERN;
  }
}

/**
 * Decodes bytes and remembers where each character began. The start of each UTF-16 unit is kept in one array, so that
 * spans of bytes, which is what provenance speaks in, can be shown in the text; a mark at the start takes no place.
 */
export function decodeBytes(bytes: Uint8Array, language: string | null): DecodedBytes {
  const encoding = encodingOf(bytes, language);
  const step =
    encoding === 'utf-8' ? utf8Step : encoding.startsWith('utf-16') ? utf16Step(encoding === 'utf-16be') : () => 1;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const starts: number[] = [];
  const parts: string[] = [];
  let run = 0;
  for (let byte = 0; byte < bytes.length; ) {
    const length = Math.min(step(bytes, byte), bytes.length - byte);
    const mark = byte === 0 && encoding.startsWith('utf') && isMark(bytes, encoding);
    if (mark) run = byte + length;
    else for (let unit = unitsOf(length, encoding); unit > 0; unit -= 1) starts.push(byte);
    byte += length;
  }
  parts.push(decoder.decode(bytes.subarray(run)));
  return { text: parts.join(''), encoding, at: (byte) => firstAtOrAfter(starts, byte) };
}

function isMark(bytes: Uint8Array, encoding: string): boolean {
  return encoding === 'utf-8'
    ? bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    : (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Bytes of the character at a place in flawless UTF-8. */
function utf8Step(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

const utf16Step = (bigEndian: boolean) => (bytes: Uint8Array, at: number) => {
  const high = bytes[bigEndian ? at : at + 1] ?? 0;
  return high >= 0xd8 && high <= 0xdb ? 4 : 2;
};

/** UTF-16 units that a character of so many bytes becomes. */
function unitsOf(length: number, encoding: string): number {
  return encoding.startsWith('utf') && length === 4 ? 2 : 1;
}

/** The first place whose byte is not before the one asked for. */
function firstAtOrAfter(starts: number[], byte: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < byte) low = middle + 1;
    else high = middle;
  }
  return low;
}
