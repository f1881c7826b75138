/** Shortest rest between two askings. */
const SHORTEST = 200;
const LONGEST = 60_000;

/**
 * How soon the same page may be asked again: after a rest twice as long as its answer took, so that a slow server spends at
 * most a third of its time on it; after failures ever later. Times are milliseconds.
 */
export class Pace {
  private begun = 0;
  private next = 0;
  private failures = 0;

  begin(now: number): void {
    this.begun = now;
  }

  end(now: number, isAnswered: boolean): void {
    this.failures = isAnswered ? 0 : this.failures + 1;
    const rest = isAnswered ? 2 * (now - this.begun) : 1_000 * 2 ** this.failures;
    this.next = now + Math.min(LONGEST, Math.max(SHORTEST, rest));
  }

  /** Forgets failures: whoever failed is known to be well again. */
  forgive(): void {
    if (this.failures > 0) this.next = 0;
    this.failures = 0;
  }

  /** How long it must still rest. */
  rest(now: number): number {
    return Math.max(0, this.next - now);
  }
}
