/** The memory that a cube may use is used up; what was committed before still answers. */
export class CubeFullError extends Error {
  override readonly name = 'CubeFullError';

  constructor(readonly maxBytes: number) {
    super(`The columns in memory would take more than the ${maxBytes} bytes that they may`);
  }
}

/** Counts the bytes that a cube holds, and refuses those that would pass its bound before they are taken. */
export class Budget {
  #used = 0;
  #relaxed = false;

  constructor(readonly maxBytes: number) {}

  get used(): number {
    return this.#used;
  }

  /** Whether less than a tenth is left. */
  get isTight(): boolean {
    return this.#used > this.maxBytes * 0.9;
  }

  /** Whether so many more bytes may be taken. */
  holds(bytes: number): boolean {
    return this.#used + bytes <= this.maxBytes;
  }

  /** Throws `CubeFullError` if that is too many, and then nothing is taken. */
  take(bytes: number): void {
    if (!this.holds(bytes) && !this.#relaxed) throw new CubeFullError(this.maxBytes);
    this.#used += bytes;
  }

  /** Does work that must not stop half-way and that needs less memory in the end; for a moment it may take some more. */
  relaxed<Result>(work: () => Result): Result {
    this.#relaxed = true;
    try {
      return work();
    } finally {
      this.#relaxed = false;
    }
  }

  giveBack(bytes: number): void {
    this.#used -= bytes;
  }
}
