const FIRST_CAPACITY = 256 * 1024;

/** The part of a stream that may still be asked for, addressed by offsets in the whole stream. */
export class ByteWindow {
  #buffer = Buffer.allocUnsafe(FIRST_CAPACITY);
  // Where in the buffer the bytes held begin and end, and which byte of the stream is the first of them.
  #from = 0;
  #to = 0;
  #offset = 0;

  /** One past the last byte taken in. */
  get end(): number {
    return this.#offset + this.#to - this.#from;
  }

  append(bytes: Uint8Array): void {
    const held = this.#to - this.#from;
    if (this.#to + bytes.length > this.#buffer.length) this.#makeRoom(held + bytes.length);
    this.#buffer.set(bytes, this.#to);
    this.#to += bytes.length;
  }

  /** Lets go of everything before an offset. */
  discardBefore(offset: number): void {
    const dropped = Math.max(0, Math.min(offset, this.end) - this.#offset);
    this.#from += dropped;
    this.#offset += dropped;
  }

  /** A copy of the bytes `start` to `end` (exclusive), as far as they are held. */
  copy(start: number, end: number): Buffer {
    const from = this.#from + Math.max(0, start - this.#offset);
    const to = this.#from + Math.max(0, Math.min(end, this.end) - this.#offset);
    return Buffer.from(this.#buffer.subarray(from, to));
  }

  // Bytes move to the front while they fill less than half, so that each byte is moved a limited number of times.
  #makeRoom(needed: number): void {
    const capacity = needed * 2 > this.#buffer.length ? needed * 2 : this.#buffer.length;
    const target = capacity === this.#buffer.length ? this.#buffer : Buffer.allocUnsafe(capacity);
    this.#buffer.copy(target, 0, this.#from, this.#to);
    this.#buffer = target;
    this.#to -= this.#from;
    this.#from = 0;
  }
}
