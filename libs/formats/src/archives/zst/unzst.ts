import { ByteReader } from '../../bytes/byte-reader.js';
import { ZstError } from './zst-error.js';
import { closeDecoder, openDecoder } from './zstd-decoder.js';

const FRAME = 0xfd2fb528;
/** So much is given to the decoder at once: it can be stopped behind that only, and little may unpack to much. */
const PIECE = 2 * 1024;
/** A frame has at least so many bytes. */
const LEAST_FRAME = 8;

/** Whether some bytes begin a frame of Zstandard data, or one to be passed over. */
export function beginsFrame(bytes: Buffer): boolean {
  if (bytes.length < 4) return false;
  const first = bytes.readUInt32LE(0);
  return first === FRAME || first >>> 4 === 0x0184d2a5;
}

/** What Zstandard data unpacks to, in pieces of at most 128 KB. Raises `ZstError`. */
export async function* unzst(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const decoder = await openDecoder();
  const reader = new ByteReader(bytes);
  const waiting = new Waiting();
  const unpacked = new Unpacked(decoder.decodeStreaming(waiting), waiting);
  try {
    for (;;) {
      if (waiting.piece === null) waiting.piece = await reader.some(PIECE);
      const block = unpacked.next();
      if (block === null) return;
      if (block.length > 0) yield block;
    }
  } finally {
    closeDecoder(!unpacked.finish());
    await reader.close();
  }
}

/** The piece that the decoder takes next; it ends where there is none. */
class Waiting implements Iterable<Uint8Array> {
  piece: Uint8Array | null = null;
  taken = 0;

  *[Symbol.iterator](): Generator<Uint8Array> {
    for (let next = this.piece; next !== null; next = this.piece) {
      this.piece = null;
      this.taken++;
      yield next;
    }
  }
}

/**
 * What a decoder gives. It takes at most one piece a call, and does not say that it cannot go on: it gives nothing and takes
 * nothing, more often than a piece can hold frames that are empty.
 */
class Unpacked {
  readonly #blocks: Iterator<Uint8Array>;
  readonly #waiting: Waiting;
  #idle = 0;
  #isOver = false;
  #isStuck = false;

  constructor(blocks: Iterator<Uint8Array>, waiting: Waiting) {
    this.#blocks = blocks;
    this.#waiting = waiting;
  }

  next(): Uint8Array | null {
    const { taken } = this.#waiting;
    const next = this.#call();
    if (next === null) return null;
    this.#idle = next.length === 0 && taken === this.#waiting.taken ? this.#idle + 1 : 0;
    if (this.#idle > PIECE / LEAST_FRAME) this.#fail();
    return next;
  }

  /** Lets the decoder give its memory back, which it does at its end alone; false where it does not come to it. */
  finish(): boolean {
    this.#waiting.piece = null;
    try {
      while (!this.#isOver && !this.#isStuck) this.next();
    } catch (fault) {
      if (!(fault instanceof ZstError)) throw fault;
    }
    return !this.#isStuck;
  }

  #fail(): never {
    this.#isStuck = true;
    throw new ZstError('Its packed bytes are damaged, or need a dictionary or more than 128 MB of memory.');
  }

  #call(): Uint8Array | null {
    try {
      const next = this.#blocks.next();
      if (!next.done) return next.value;
    } catch (fault) {
      if (!(fault instanceof Error && /incomplete/i.test(fault.message))) return this.#fail();
      this.#isOver = true;
      throw new ZstError('It ends too early: the rest is missing.');
    }
    this.#isOver = true;
    return null;
  }
}
