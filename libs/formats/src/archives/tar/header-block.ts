/** The bytes that stand before a file in a tar, and before its content. */
export const BLOCK = 512;

const OCTAL = /^ *([0-7]{1,11})[ \0]?/;

/** How many bytes follow a header; null where that is no ordinary number. */
export function statedSize(header: Buffer): number | null {
  const digits = OCTAL.exec(header.toString('latin1', 124, 136))?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 8);
}

/** What kind of header it is, a letter. */
export function kindOf(header: Buffer): string {
  return header.toString('latin1', 156, 157);
}

/** The same header of another kind, before another number of bytes. */
export function changed(header: Buffer, kind: string, size: number): Buffer {
  const copy = Buffer.from(header);
  copy.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  copy.write('        ', 148, 'latin1');
  copy.write(kind, 156, 'latin1');
  let sum = 0;
  for (const byte of copy) sum += byte;
  copy.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return copy;
}

/** Bytes with the zeros that fill their last block. */
export function filled(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(rest(bytes.length))]);
}

/** How many zeros follow so many bytes. */
export function rest(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}
