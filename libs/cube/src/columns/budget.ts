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

  constructor(readonly maxBytes: number) {}

  get used(): number {
    return this.#used;
  }

  /** Throws `CubeFullError` if that is too many, and then nothing is taken. */
  take(bytes: number): void {
    if (this.#used + bytes > this.maxBytes) throw new CubeFullError(this.maxBytes);
    this.#used += bytes;
  }

  /** Counts bytes that cannot be refused; more are given back soon. */
  takeAnyway(bytes: number): void {
    this.#used += bytes;
  }

  giveBack(bytes: number): void {
    this.#used -= bytes;
  }
}
