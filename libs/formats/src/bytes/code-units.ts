/** How wide the characters of a file are, as far as finding line ends needs to know. */
export type CodeUnits = 'bytes' | 'utf-16le' | 'utf-16be';

/** Tells 16-bit text from the first bytes: by its byte-order mark, else by the regular zero (or script) byte of every pair. */
export function detectCodeUnits(head: Uint8Array): CodeUnits {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(512, Math.floor(head.length / 2));
  if (pairs < 8) return 'bytes';
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (isHighByte(head[pair * 2])) even++;
    if (isHighByte(head[pair * 2 + 1])) odd++;
  }
  if (odd > pairs * 0.8 && even < pairs * 0.2) return 'utf-16le';
  if (even > pairs * 0.8 && odd < pairs * 0.2) return 'utf-16be';
  return 'bytes';
}

// High bytes of Latin, Cyrillic and Arabic, none of which occurs in 8-bit text.
function isHighByte(byte: number | undefined): boolean {
  return byte === 0 || byte === 4 || byte === 6;
}

/** Cuts chunks so that no 16-bit unit is split between two of them. */
export async function* alignChunks(bytes: AsyncIterable<Uint8Array>, units: CodeUnits): AsyncGenerator<Buffer> {
  let carried: Buffer | null = null;
  for await (const piece of bytes) {
    let chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (carried !== null) {
      chunk = Buffer.concat([carried, chunk]);
      carried = null;
    }
    if (units !== 'bytes' && chunk.length % 2 === 1) {
      carried = Buffer.from(chunk.subarray(chunk.length - 1));
      chunk = chunk.subarray(0, chunk.length - 1);
    }
    if (chunk.length > 0) yield chunk;
  }
  if (carried !== null) yield carried;
}

/** The index just past the next line feed at or after `from`, or -1. */
export function lineEndAfter(chunk: Buffer, from: number, units: CodeUnits): number {
  if (units === 'bytes') {
    const found = chunk.indexOf(0x0a, from);
    return found === -1 ? -1 : found + 1;
  }
  const inUnit = units === 'utf-16le' ? 0 : 1;
  for (let found = chunk.indexOf(0x0a, from); found !== -1; found = chunk.indexOf(0x0a, found + 1)) {
    if (found % 2 === inUnit && chunk[found + (inUnit === 0 ? 1 : -1)] === 0) return found + (inUnit === 0 ? 2 : 1);
  }
  return -1;
}

/** The ASCII skeleton of some bytes, for matching line shapes; other characters become something non-ASCII. */
export function asciiSkeleton(bytes: Buffer, units: CodeUnits): string {
  if (units === 'bytes') return bytes.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const text = units === 'utf-16le' ? even.toString('utf16le') : Buffer.from(even).swap16().toString('utf16le');
  return text.replace(/^\uFEFF/, '');
}
