import { ZstError } from './zst-error.js';

/** The `count` bits (at most 31) from bit `at` on, the lowest first; bytes past the end are zero. */
function bitsAt(bytes: Uint8Array, at: number, count: number): number {
  if (count > 24) return bitsAt(bytes, at, 16) + bitsAt(bytes, at + 16, count - 16) * 65_536;
  const from = at >>> 3;
  const word = (bytes[from] ?? 0) | ((bytes[from + 1] ?? 0) << 8) | ((bytes[from + 2] ?? 0) << 16);
  return ((word | ((bytes[from + 3] ?? 0) << 24)) >>> (at & 7)) & ((1 << count) - 1);
}

/** Reads bits from the first byte on. */
export class ForwardBits {
  at = 0;

  constructor(readonly bytes: Uint8Array) {}

  read(count: number): number {
    const value = bitsAt(this.bytes, this.at, count);
    this.at += count;
    if (this.at > this.bytes.length * 8) throw new ZstError('A table ends too early.');
    return value;
  }

  /** How many bytes were begun. */
  get taken(): number {
    return (this.at + 7) >>> 3;
  }
}

/** Reads bits from the last byte on, which begins with a one; past the first byte there are zeros. */
export class BackwardBits {
  /** How many bits are left; negative once more were read than there are. */
  left: number;

  constructor(readonly bytes: Uint8Array) {
    const last = bytes.at(-1) ?? 0;
    if (last === 0) throw new ZstError('A stream of bits has no end mark.');
    this.left = bytes.length * 8 - 1 - Math.clz32(last << 24);
  }

  /** The next bits, without taking them. */
  peek(count: number): number {
    const { left, bytes } = this;
    if (left >= count) return bitsAt(bytes, left - count, count);
    return left <= 0 ? 0 : bitsAt(bytes, 0, left) * 2 ** (count - left);
  }

  read(count: number): number {
    const value = this.peek(count);
    this.left -= count;
    return value;
  }
}
