import { entryName } from '../entry-name.js';

/** What the 512 bytes before a file in a tar say of it. */
export interface TarHeader {
  name: string;
  size: number;
  type: string;
}

/** Whether some bytes are such a header: their own sum stands in them. */
export function isTarHeader(block: Buffer): boolean {
  if (block.length < 512) return false;
  const stated = octal(block.subarray(148, 156));
  if (stated === null || stated === 0) return false;
  let unsigned = 8 * 0x20;
  let signed = unsigned;
  for (let at = 0; at < 512; at++) {
    if (at >= 148 && at < 156) continue;
    const byte = block[at]!;
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return stated === unsigned || stated === signed;
}

/** Reads a header; `isTarHeader` must hold for it. The size is NaN where it cannot be told. */
export function readTarHeader(block: Buffer): TarHeader {
  const isPosix = block.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = isPosix ? field(block, 345, 155) : Buffer.alloc(0);
  const own = field(block, 0, 100);
  const name = prefix.length === 0 ? own : Buffer.concat([prefix, Buffer.from('/'), own]);
  const type = String.fromCharCode(block[156]!);
  return { name: entryName(name), size: sizeOf(block.subarray(124, 136)), type };
}

/** The bytes of a field up to its first NUL. */
function field(block: Buffer, start: number, length: number): Buffer {
  const end = block.subarray(start, start + length).indexOf(0);
  return block.subarray(start, start + (end === -1 ? length : end));
}

// Sizes over 8 GB are written in base 256, with the highest bit set.
function sizeOf(bytes: Buffer): number {
  if ((bytes[0]! & 0x80) === 0) return octal(bytes) ?? Number.NaN;
  if (bytes[0] !== 0x80) return Number.NaN;
  let size = 0;
  for (const byte of bytes.subarray(1)) size = size * 256 + byte;
  return Number.isSafeInteger(size) ? size : Number.NaN;
}

function octal(bytes: Buffer): number | null {
  const text = bytes.toString('latin1').replace(/^ +|[ \0]+$/g, '');
  if (text === '') return 0;
  return /^[0-7]{1,12}$/.test(text) ? Number.parseInt(text, 8) : null;
}
