import type { OpenFile } from '../format.js';

/** Bytes that are passed over by opening the file further on, where it can be, rather than by reading them. */
const WORTH_JUMPING = 1024 * 1024;

/** Takes a stream apart piece by piece, as much of it as is asked for. A fault of the stream is raised again by each later call. */
export class ByteReader {
  #iterator: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  #position = 0;
  #ended = false;
  #fault: Error | null = null;
  readonly #random: OpenFile['random'];

  /** `random` allows jumping over long parts. */
  constructor(bytes: AsyncIterable<Uint8Array>, random: OpenFile['random'] = null) {
    this.#iterator = bytes[Symbol.asyncIterator]();
    this.#random = random;
  }

  /** How many bytes were taken or passed over. */
  get position(): number {
    return this.#position;
  }

  /** The next bytes, at most so many, at least one; null at the end. */
  async some(most: number): Promise<Buffer | null> {
    if (this.#held.length === 0 && !(await this.#more())) return null;
    const taken = this.#held.subarray(0, most);
    this.#held = this.#held.subarray(taken.length);
    this.#position += taken.length;
    return taken;
  }

  /** The next `count` bytes; fewer where the stream ends before. */
  async take(count: number): Promise<Buffer> {
    if (this.#held.length >= count) return (await this.some(count)) ?? Buffer.alloc(0);
    const parts: Buffer[] = [];
    let missing = count;
    while (missing > 0) {
      const part = await this.some(missing);
      if (part === null) break;
      parts.push(part);
      missing -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** What comes next, up to `count` bytes, without taking it; fewer where the stream ends before, or a fault stands behind them. */
  async look(count: number): Promise<Buffer> {
    const parts = [this.#held];
    let length = this.#held.length;
    try {
      while (length < count && (await this.#more())) {
        parts.push(this.#held);
        length += this.#held.length;
      }
    } catch (fault) {
      if (length === 0) throw fault;
    }
    this.#held = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    return this.#held.subarray(0, count);
  }

  /** Raises the fault that was met behind what is held, if there was one. */
  raise(): void {
    if (this.#fault !== null) throw this.#fault;
  }

  /** Passes over `count` bytes; gives how many there were. */
  async skip(count: number): Promise<number> {
    const held = Math.min(count, this.#held.length);
    this.#held = this.#held.subarray(held);
    this.#position += held;
    let skipped = held;
    if (this.#random !== null && count - skipped > WORTH_JUMPING) skipped += await this.#jump(count - skipped);
    while (skipped < count) {
      const part = await this.some(count - skipped);
      if (part === null) break;
      skipped += part.length;
    }
    return skipped;
  }

  /** Lets go of what is behind the stream. */
  async close(): Promise<void> {
    await this.#iterator.return?.();
  }

  async #jump(count: number): Promise<number> {
    const { size, range } = this.#random!;
    const target = Math.min(size, this.#position + count);
    const jumped = target - this.#position;
    // A stream that was not begun lets go of nothing when it is told to end.
    if (!this.#ended) await this.#more();
    await this.#iterator.return?.();
    this.#held = Buffer.alloc(0);
    this.#iterator = range(target, size)[Symbol.asyncIterator]();
    this.#ended = false;
    this.#position = target;
    return jumped;
  }

  // Holds the next piece of the stream instead of what was held.
  async #more(): Promise<boolean> {
    if (this.#fault !== null) throw this.#fault;
    try {
      while (!this.#ended) {
        const next = await this.#iterator.next();
        if (next.done) this.#ended = true;
        else if (next.value.length > 0) {
          const { buffer, byteOffset, byteLength } = next.value;
          this.#held = Buffer.from(buffer, byteOffset, byteLength);
          return true;
        }
      }
    } catch (fault) {
      this.#fault = fault as Error;
      throw fault;
    }
    this.#held = Buffer.alloc(0);
    return false;
  }
}
