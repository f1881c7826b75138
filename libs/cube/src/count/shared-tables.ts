/** Tables in shared memory that are kept from one query to the next, which ends before the next one starts. */
export class SharedTables {
  private readonly memory: SharedArrayBuffer[] = [];
  private taken = 0;

  /** Gives back all tables. */
  clear(): void {
    this.taken = 0;
  }

  /** A table of zeros. */
  numbers(length: number): Int32Array {
    return new Int32Array(this.take(length * 4), 0, length).fill(0);
  }

  /** The same of bytes. */
  bytes(length: number): Uint8Array {
    return new Uint8Array(this.take(length), 0, length).fill(0);
  }

  /** The nth table of a query has the memory that the nth of queries before had, unless it needs more. */
  private take(bytes: number): SharedArrayBuffer {
    const place = this.taken++;
    let memory = this.memory[place];
    if (memory === undefined || memory.byteLength < bytes) {
      memory = new SharedArrayBuffer(bytes);
      this.memory[place] = memory;
    }
    return memory;
  }
}
