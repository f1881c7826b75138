const SIZE = 1 << 12;

/** Remembers hashes of one text at a time, without making garbage. Holds fewer than its size. */
export class Seen {
  private readonly hashes = new Int32Array(SIZE);
  private readonly rounds = new Int32Array(SIZE);
  private round = 0;

  /** Forgets everything. */
  clear(): void {
    this.round += 1;
  }

  /** Whether the hash is new; from now on it is not. */
  add(hash: number): boolean {
    let place = (hash ^ (hash >>> 15)) & (SIZE - 1);
    while (this.rounds[place] === this.round) {
      if (this.hashes[place] === hash) return false;
      place = (place + 1) & (SIZE - 1);
    }
    this.rounds[place] = this.round;
    this.hashes[place] = hash;
    return true;
  }
}
