import type { HuffmanTable } from './huffman.js';
import { readLiterals } from './literals.js';
import { Output } from './output.js';
import { runSequences, type SequenceState } from './sequences.js';
import { ZstError } from './zst-error.js';

/** The most bytes that a block unpacks to. */
export const BLOCK_LIMIT = 128 * 1024;

/** Unpacks the blocks of a frame, which build on each other. */
export class FrameDecoder {
  readonly #output: Output;
  readonly #state: SequenceState = { tables: [null, null, null], offsets: [1, 4, 8] };
  #table: HuffmanTable | null = null;

  constructor(window: number) {
    this.#output = new Output(window);
  }

  /** How many bytes the frame has so far. */
  get total(): number {
    return this.#output.total;
  }

  /** The bytes of the next block, `size` as its head says. */
  block(kind: number, size: number, bytes: Uint8Array): Uint8Array {
    const output = this.#output;
    if (size > BLOCK_LIMIT) throw new ZstError('A block is longer than a block may be.');
    output.begin(BLOCK_LIMIT);
    if (kind === 0) output.append(bytes);
    else if (kind === 1) output.fill(bytes[0]!, size);
    else if (kind === 2) {
      const literals = readLiterals(bytes, this.#table, BLOCK_LIMIT);
      this.#table = literals.table;
      runSequences(bytes.subarray(literals.taken), literals.bytes, this.#state, output);
    } else throw new ZstError('A block is of an unknown kind.');
    return output.end();
  }
}
