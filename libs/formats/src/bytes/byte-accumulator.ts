const FIRST_CAPACITY = 16 * 1024;

/** A growing run of bytes that never allocates more than twice what it holds. */
export class ByteAccumulator {
  #buffer = Buffer.allocUnsafe(FIRST_CAPACITY);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  append(bytes: Uint8Array): void {
    const needed = this.#length + bytes.length;
    if (needed > this.#buffer.length) {
      const grown = Buffer.allocUnsafe(Math.max(needed, this.#buffer.length * 2));
      this.#buffer.copy(grown, 0, 0, this.#length);
      this.#buffer = grown;
    }
    this.#buffer.set(bytes, this.#length);
    this.#length = needed;
  }

  /** A copy of the bytes held. */
  copy(): Buffer {
    return Buffer.from(this.#buffer.subarray(0, this.#length));
  }

  /** Empties it, and gives a large allocation back. */
  clear(): void {
    this.#length = 0;
    if (this.#buffer.length > FIRST_CAPACITY * 16) this.#buffer = Buffer.allocUnsafe(FIRST_CAPACITY);
  }
}
