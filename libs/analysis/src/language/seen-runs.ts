import { placeOfRun } from './byte-run-table.js';

const SIZE = 1 << 10;

/** Remembers runs of bytes of one text at a time, without making garbage. Holds fewer than its size. */
export class SeenRuns {
  private readonly lows = new Int32Array(SIZE);
  private readonly highs = new Uint16Array(SIZE);
  private readonly rounds = new Int32Array(SIZE);
  private round = 0;

  /** Forgets everything. */
  clear(): void {
    this.round += 1;
  }

  /** Whether the run is new; from now on it is not. */
  add(low: number, high: number): boolean {
    let place = placeOfRun(low, high) & (SIZE - 1);
    while (this.rounds[place] === this.round) {
      if (this.lows[place] === low && this.highs[place] === high) return false;
      place = (place + 1) & (SIZE - 1);
    }
    this.rounds[place] = this.round;
    this.lows[place] = low;
    this.highs[place] = high;
    return true;
  }
}
