import { BackwardBits, ForwardBits } from './bits.js';
import { nextState, readFseTable } from './fse.js';
import { ZstError } from './zst-error.js';

/** A table of codes: for each beginning of `width` bits the symbol, and how many of them are its code. */
export interface HuffmanTable {
  width: number;
  symbols: Uint8Array;
  lengths: Uint8Array;
}

const MOST_WIDTH = 11;

/** Reads a table; gives how many bytes it took too. */
export function readHuffmanTable(bytes: Uint8Array): { table: HuffmanTable; taken: number } {
  const header = bytes[0] ?? 0;
  if (header < 128) {
    return { table: buildTable(packedWeights(bytes.subarray(1, 1 + header))), taken: 1 + header };
  }
  const count = header - 127;
  const weights: number[] = [];
  for (let at = 0; at < count; at++) {
    const pair = bytes[1 + (at >> 1)] ?? 0;
    weights.push(at % 2 === 0 ? pair >> 4 : pair & 15);
  }
  return { table: buildTable(weights), taken: 1 + ((count + 1) >> 1) };
}

function packedWeights(bytes: Uint8Array): number[] {
  const head = new ForwardBits(bytes);
  const table = readFseTable(head, 6, 256);
  const bits = new BackwardBits(bytes.subarray(head.taken));
  const states = [bits.read(table.accuracy), bits.read(table.accuracy)];
  const weights: number[] = [];
  for (let turn = 0; weights.length < 255; turn = 1 - turn) {
    weights.push(table.symbols[states[turn]!]!);
    states[turn] = nextState(table, states[turn]!, bits);
    if (bits.left < 0) {
      weights.push(table.symbols[states[1 - turn]!]!);
      return weights;
    }
  }
  throw new ZstError('A table of codes has too many symbols.');
}

// The last symbol's weight is not written: it fills what the others leave.
function buildTable(weights: number[]): HuffmanTable {
  let sum = 0;
  for (const weight of weights) sum += weight === 0 ? 0 : 2 ** (weight - 1);
  const width = sum === 0 ? MOST_WIDTH + 1 : 32 - Math.clz32(sum);
  const rest = 2 ** width - sum;
  if (width > MOST_WIDTH || weights.length > 255 || (rest & (rest - 1)) !== 0)
    throw new ZstError('A table of codes is wrong.');
  const all = [...weights, 32 - Math.clz32(rest)];
  const symbols = new Uint8Array(2 ** width);
  const lengths = new Uint8Array(2 ** width);
  let at = 0;
  for (let weight = 1; weight <= width; weight++) {
    all.forEach((own, symbol) => {
      if (own !== weight) return;
      const end = at + 2 ** (weight - 1);
      symbols.fill(symbol, at, end);
      lengths.fill(width + 1 - weight, at, end);
      at = end;
    });
  }
  return { width, symbols, lengths };
}

/** Reads as many symbols as the target has room for. */
export function readCodes(table: HuffmanTable, bytes: Uint8Array, target: Uint8Array): void {
  const bits = new BackwardBits(bytes);
  const { width, symbols, lengths } = table;
  for (let at = 0; at < target.length; at++) {
    const code = bits.peek(width);
    target[at] = symbols[code]!;
    bits.left -= lengths[code]!;
  }
  if (bits.left !== 0) throw new ZstError('A stream of codes has another length than it says.');
}
