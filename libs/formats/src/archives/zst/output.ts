import { ZstError } from './zst-error.js';

const FIRST_CAPACITY = 512 * 1024;

/** The unpacked bytes of a frame, as far back as repeats may reach. */
export class Output {
  #bytes = new Uint8Array(FIRST_CAPACITY);
  #length = 0;
  #given = 0;
  #limit = 0;
  #total = 0;
  readonly #window: number;

  constructor(window: number) {
    this.#window = window;
  }

  /** How many bytes the frame has so far. */
  get total(): number {
    return this.#total;
  }

  /** Makes room for a block of at most so many bytes. */
  begin(most: number): void {
    if (this.#length + most > this.#bytes.length) this.#makeRoom(most);
    this.#limit = this.#length + most;
    this.#given = this.#length;
  }

  append(bytes: Uint8Array): void {
    this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length - bytes.length);
  }

  /** Writes a part of some bytes. */
  appendPart(bytes: Uint8Array, from: number, length: number): void {
    if (length > 32) {
      this.append(bytes.subarray(from, from + length));
      return;
    }
    const target = this.#bytes;
    const start = this.#length;
    this.#grow(length);
    for (let at = 0; at < length; at++) target[start + at] = bytes[from + at]!;
  }

  /** Writes what stands `distance` bytes before once more; it may reach into itself. */
  repeat(distance: number, length: number): void {
    const bytes = this.#bytes;
    const start = this.#length;
    if (distance <= 0 || distance > start || distance > this.#total)
      throw new ZstError('A repeat reaches back too far.');
    this.#grow(length);
    if (distance >= length && length > 32) bytes.copyWithin(start, start - distance, start - distance + length);
    else for (let at = start; at < start + length; at++) bytes[at] = bytes[at - distance]!;
  }

  fill(byte: number, length: number): void {
    this.#grow(length);
    this.#bytes.fill(byte, this.#length - length, this.#length);
  }

  /** A copy of what the block brought. */
  end(): Uint8Array {
    return this.#bytes.slice(this.#given, this.#length);
  }

  #grow(by: number): void {
    this.#length += by;
    this.#total += by;
    if (this.#length > this.#limit) throw new ZstError('A block is longer than a block may be.');
  }

  // The buffer grows with what is there, up to the window and a bit more, so that each byte is moved few times.
  #makeRoom(most: number): void {
    const kept = Math.min(this.#length, this.#window);
    const wanted = Math.min(kept * 2, this.#window + Math.max(this.#window >> 2, FIRST_CAPACITY)) + most;
    const target = wanted > this.#bytes.length ? new Uint8Array(wanted) : this.#bytes;
    target.set(this.#bytes.subarray(this.#length - kept, this.#length));
    this.#bytes = target;
    this.#length = kept;
  }
}
