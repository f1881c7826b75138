import type { KeyRun } from './key-run.js';

/** A run that is read piece by piece; where it stands now. */
class Reading {
  private run: KeyRun = { keys: new Uint32Array(0), texts: new Uint32Array(0) };
  private at = 0;
  key = 0;
  text = 0;

  constructor(private readonly pieces: AsyncIterator<KeyRun>) {}

  /** Goes to the next entry of the piece in hand; whether there is one. */
  step(): boolean {
    if (this.at >= this.run.keys.length) return false;
    this.key = this.run.keys[this.at]!;
    this.text = this.run.texts[this.at]!;
    this.at += 1;
    return true;
  }

  /** Goes to the first entry of the next piece that has any; whether there is one. */
  async turn(): Promise<boolean> {
    const { value, done } = await this.pieces.next();
    if (done === true) return false;
    this.run = value;
    this.at = 0;
    return this.step() || this.turn();
  }
}

/**
 * Runs that come in pieces as one run, in pieces of so many entries but for the last: of a large index no more is in memory
 * than a piece of each. Where they have the same entries, those stay side by side.
 */
export async function* mergeRuns(
  runs: readonly AsyncIterator<KeyRun>[],
  size: number,
): AsyncGenerator<KeyRun, undefined> {
  const left: Reading[] = [];
  for (const run of runs) {
    const reading = new Reading(run);
    if (await reading.turn()) left.push(reading);
  }
  let keys = new Uint32Array(size);
  let texts = new Uint32Array(size);
  let filled = 0;
  while (left.length > 0) {
    const least = leastOf(left);
    keys[filled] = least.key;
    texts[filled] = least.text;
    filled += 1;
    if (filled === size) {
      yield { keys, texts };
      keys = new Uint32Array(size);
      texts = new Uint32Array(size);
      filled = 0;
    }
    if (!least.step() && !(await least.turn())) left.splice(left.indexOf(least), 1);
  }
  if (filled > 0) yield { keys: keys.subarray(0, filled), texts: texts.subarray(0, filled) };
}

function leastOf(readings: readonly Reading[]): Reading {
  let least = readings[0]!;
  for (let i = 1; i < readings.length; i += 1) {
    const reading = readings[i]!;
    if (reading.key < least.key || (reading.key === least.key && reading.text < least.text)) least = reading;
  }
  return least;
}
