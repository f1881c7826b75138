import { RandomAccessReader } from 'yauzl';
import type { OpenFile } from '../../format.js';

const BLOCK = 256 * 1024;
const KEPT = 4;

/** Reads a file for yauzl, block by block: a list of files is read in many small pieces, and so are small files. */
export class ZipReader extends RandomAccessReader {
  readonly #random: NonNullable<OpenFile['random']>;
  readonly #blocks = new Map<number, Buffer>();
  /** What went wrong with the file itself, rather than with what is in it. */
  fault: Error | null = null;

  constructor(random: NonNullable<OpenFile['random']>) {
    super();
    this.#random = random;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#copy(buffer.subarray(offset, offset + length), position).then(
      () => callback(null),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
    );
  }

  /** The bytes `start` to `end` (exclusive). */
  async *bytes(start: number, end: number): AsyncGenerator<Uint8Array> {
    if (end - start > BLOCK) {
      yield* this.#random.range(start, end);
      return;
    }
    const held = Buffer.alloc(end - start);
    await this.#copy(held, start);
    yield held;
  }

  async #copy(target: Buffer, position: number): Promise<void> {
    for (let done = 0; done < target.length; ) {
      const at = position + done;
      const block = await this.#block(Math.floor(at / BLOCK));
      const copied = block.copy(target, done, at % BLOCK);
      if (copied === 0) throw new Error('The archive ends before this.');
      done += copied;
    }
  }

  async #block(number: number): Promise<Buffer> {
    const known = this.#blocks.get(number);
    if (known !== undefined) return known;
    const parts: Uint8Array[] = [];
    const start = number * BLOCK;
    const end = Math.min(this.#random.size, start + BLOCK);
    try {
      if (start >= 0 && start < end) for await (const part of this.#random.range(start, end)) parts.push(part);
    } catch (fault) {
      this.fault = fault as Error;
      throw fault;
    }
    const block = Buffer.concat(parts);
    this.#blocks.set(number, block);
    const [oldest] = this.#blocks.keys();
    if (this.#blocks.size > KEPT) this.#blocks.delete(oldest!);
    return block;
  }
}
