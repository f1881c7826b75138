import { BackwardBits, ForwardBits } from './bits.js';
import { type FseTable, nextState, readFseTable, singleFseTable } from './fse.js';
import type { Output } from './output.js';
import {
  type CodeKind,
  LITERAL_LENGTHS,
  LITERAL_VALUES,
  MATCH_LENGTHS,
  MATCH_VALUES,
  OFFSETS,
} from './sequence-codes.js';
import { ZstError } from './zst-error.js';

/** What later blocks of a frame may use of earlier ones. */
export interface SequenceState {
  tables: (FseTable | null)[];
  /** The last three distances. */
  offsets: [number, number, number];
}

const KINDS: readonly CodeKind[] = [LITERAL_LENGTHS, OFFSETS, MATCH_LENGTHS];

/** Writes literals and repeats to the output as the second section of a block says. */
export function runSequences(section: Uint8Array, literals: Uint8Array, state: SequenceState, output: Output): void {
  const { count, head } = countOf(section);
  if (count === 0) {
    output.append(literals);
    return;
  }
  const from = head + 1 + readTables(section.subarray(head + 1), section[head]!, state);
  const [lengths, offsets, matches] = state.tables as [FseTable, FseTable, FseTable];
  const bits = new BackwardBits(section.subarray(from));
  let length = bits.read(lengths.accuracy);
  let offset = bits.read(offsets.accuracy);
  let match = bits.read(matches.accuracy);
  let used = 0;
  for (let done = 1; done <= count; done++) {
    const lengthCode = lengths.symbols[length]!;
    const matchCode = matches.symbols[match]!;
    const offsetCode = offsets.symbols[offset]!;
    if (lengthCode > 35 || matchCode > 52 || offsetCode > 30) throw new ZstError('A repeat is longer than any.');
    const value = (1 << offsetCode) + bits.read(offsetCode);
    const repeated = MATCH_VALUES.bases[matchCode]! + bits.read(MATCH_VALUES.bits[matchCode]!);
    const literal = LITERAL_VALUES.bases[lengthCode]! + bits.read(LITERAL_VALUES.bits[lengthCode]!);
    if (done < count) {
      length = nextState(lengths, length, bits);
      match = nextState(matches, match, bits);
      offset = nextState(offsets, offset, bits);
    }
    if (bits.left < 0 || used + literal > literals.length) throw new ZstError('A block has too few literals.');
    output.appendPart(literals, used, literal);
    used += literal;
    output.repeat(distanceOf(value, literal, state.offsets), repeated);
  }
  if (bits.left !== 0) throw new ZstError('A stream of repeats has another length than it says.');
  output.append(literals.subarray(used));
}

function countOf(section: Uint8Array): { count: number; head: number } {
  const [first, second = 0, third = 0] = section;
  if (first === undefined) throw new ZstError('A block ends too early.');
  if (first < 128) return { count: first, head: 1 };
  if (first < 255) return { count: (first - 128) * 256 + second, head: 2 };
  return { count: second + third * 256 + 0x7f00, head: 3 };
}

/** Reads the three tables, or takes them from where the modes say; gives how many bytes that took. */
function readTables(bytes: Uint8Array, modes: number, state: SequenceState): number {
  if ((modes & 3) !== 0) throw new ZstError('A block uses what is not defined.');
  let taken = 0;
  KINDS.forEach((kind, index) => {
    const mode = (modes >> (6 - index * 2)) & 3;
    if (mode === 0) state.tables[index] = kind.standard;
    else if (mode === 1) {
      const symbol = bytes[taken++];
      if (symbol === undefined || symbol >= kind.symbols) throw new ZstError('A table has an unknown symbol.');
      state.tables[index] = singleFseTable(symbol);
    } else if (mode === 2) {
      const bits = new ForwardBits(bytes.subarray(taken));
      state.tables[index] = readFseTable(bits, kind.mostAccuracy, kind.symbols);
      taken += bits.taken;
    } else if (state.tables[index] === null) throw new ZstError('A block uses a table that no block brought.');
  });
  return taken;
}

// The first three values stand for the last distances, shifted by one where no literal comes before.
function distanceOf(value: number, literal: number, last: [number, number, number]): number {
  if (value > 3) {
    last[2] = last[1];
    last[1] = last[0];
    last[0] = value - 3;
    return last[0];
  }
  const index = literal === 0 ? value : value - 1;
  if (index === 0) return last[0];
  const distance = index === 3 ? last[0] - 1 : last[index]!;
  if (index > 1) last[2] = last[1];
  last[1] = last[0];
  last[0] = distance;
  return distance;
}
