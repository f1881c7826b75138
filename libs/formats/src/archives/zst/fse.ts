import type { BackwardBits, ForwardBits } from './bits.js';
import { ZstError } from './zst-error.js';

/** A table of finite state entropy: for each state its symbol, and how to get to the next state. */
export interface FseTable {
  accuracy: number;
  symbols: Uint8Array;
  bits: Uint8Array;
  bases: Uint16Array;
}

const highestBit = (value: number) => 31 - Math.clz32(value);

/** Reads how often each symbol stands in a table, and builds the table. */
export function readFseTable(bits: ForwardBits, mostAccuracy: number, mostSymbols: number): FseTable {
  const accuracy = bits.read(4) + 5;
  if (accuracy > mostAccuracy) throw new ZstError('A table is too fine.');
  const shares: number[] = [];
  for (let left = 1 << accuracy; left > 0; ) {
    const share = readShare(bits, left);
    left -= Math.abs(share);
    shares.push(share);
    for (let repeats = share === 0 ? 3 : 0; repeats === 3; ) {
      repeats = bits.read(2);
      for (let count = 0; count < repeats; count++) shares.push(0);
    }
    if (shares.length > mostSymbols || left < 0) throw new ZstError('A table has too many symbols.');
  }
  bits.at = bits.taken * 8;
  return buildFseTable(shares, accuracy);
}

// Small values take a bit less than large ones.
function readShare(bits: ForwardBits, left: number): number {
  const width = highestBit(left + 1) + 1;
  const low = bits.read(width - 1);
  const threshold = 2 ** width - 2 - left;
  if (low < threshold) return low - 1;
  const isHigh = bits.read(1) === 1;
  return (isHigh ? low + 2 ** (width - 1) - threshold : low) - 1;
}

/** Builds a table; a share of -1 is less than one state, and gets one at the end. */
export function buildFseTable(shares: readonly number[], accuracy: number): FseTable {
  const size = 1 << accuracy;
  const symbols = new Uint8Array(size);
  const bits = new Uint8Array(size);
  const bases = new Uint16Array(size);
  const next = shares.map((share) => Math.abs(share));
  let top = size;
  shares.forEach((share, symbol) => {
    if (share === -1) symbols[--top] = symbol;
  });
  const step = (size >> 1) + (size >> 3) + 3;
  let at = 0;
  shares.forEach((share, symbol) => {
    for (let count = 0; count < share; count++) {
      symbols[at] = symbol;
      do at = (at + step) & (size - 1);
      while (at >= top);
    }
  });
  for (let state = 0; state < size; state++) {
    const count = next[symbols[state]!]!++;
    bits[state] = accuracy - highestBit(count);
    bases[state] = (count << bits[state]!) - size;
  }
  return { accuracy, symbols, bits, bases };
}

/** The table of a single symbol. */
export function singleFseTable(symbol: number): FseTable {
  return { accuracy: 0, symbols: Uint8Array.of(symbol), bits: Uint8Array.of(0), bases: Uint16Array.of(0) };
}

/** The state behind another. */
export function nextState(table: FseTable, state: number, bits: BackwardBits): number {
  return table.bases[state]! + bits.read(table.bits[state]!);
}
