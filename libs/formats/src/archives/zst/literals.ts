import { type HuffmanTable, readCodes, readHuffmanTable } from './huffman.js';
import { ZstError } from './zst-error.js';

/** The bytes of a block that are not repeats, the table that was used, and how long the section is. */
export interface Literals {
  bytes: Uint8Array;
  table: HuffmanTable | null;
  taken: number;
}

/** Reads the first section of a block; `before` is the table of an earlier block. */
export function readLiterals(block: Uint8Array, before: HuffmanTable | null, most: number): Literals {
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = block;
  const kind = first & 3;
  const form = (first >> 2) & 3;
  if (kind < 2) {
    const head = form === 1 ? 2 : form === 3 ? 3 : 1;
    const size = head === 1 ? first >> 3 : (first >> 4) | (second << 4) | (head === 3 ? third << 12 : 0);
    check(size <= most && head + (kind === 1 ? 1 : size) <= block.length);
    const bytes = kind === 1 ? new Uint8Array(size).fill(block[head]!) : block.subarray(head, head + size);
    return { bytes, table: before, taken: head + (kind === 1 ? 1 : size) };
  }
  const head = form < 2 ? 3 : form + 2;
  const width = form < 2 ? 10 : form === 2 ? 14 : 18;
  const value = (first | (second << 8) | (third << 16)) / 16 + fourth * 2 ** 20 + (form === 3 ? fifth * 2 ** 28 : 0);
  const whole = Math.floor(form < 2 ? value % 2 ** 20 : value);
  const size = whole % 2 ** width;
  const packed = Math.floor(whole / 2 ** width) % 2 ** width;
  check(size <= most && head + packed <= block.length);
  return unpack(
    block.subarray(head, head + packed),
    { size, isNew: kind === 2, streams: form === 0 ? 1 : 4 },
    before,
    head,
  );
}

function unpack(
  section: Uint8Array,
  { size, isNew, streams }: { size: number; isNew: boolean; streams: 1 | 4 },
  before: HuffmanTable | null,
  head: number,
): Literals {
  const read = isNew ? readHuffmanTable(section) : { table: before, taken: 0 };
  const { table } = read;
  if (table === null) throw new ZstError('A block uses a table that no block brought.');
  const codes = section.subarray(read.taken);
  const bytes = new Uint8Array(size);
  if (streams === 1) readCodes(table, codes, bytes);
  else {
    const part = (size + 3) >> 2;
    let from = 6;
    for (let stream = 0; stream < 4; stream++) {
      const length = stream === 3 ? codes.length - from : codes[stream * 2]! | (codes[stream * 2 + 1]! << 8);
      check(length > 0 && from + length <= codes.length);
      const target = bytes.subarray(
        Math.min(size, part * stream),
        stream === 3 ? size : Math.min(size, part * (stream + 1)),
      );
      readCodes(table, codes.subarray(from, from + length), target);
      from += length;
    }
  }
  return { bytes, table, taken: head + section.length };
}

function check(isRight: boolean): void {
  if (!isRight) throw new ZstError('A block has other lengths than it says.');
}
