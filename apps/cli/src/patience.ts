import { setTimeout as wait } from 'node:timers/promises';
import { ConnectionError, RefusedError } from './vigie-server.js';

/** Seconds between tries; together eight minutes, in which a server can be started again. */
const PAUSES = [0.5, 1, 2, 4, 8, 15, 30, 60, 60, 60, 60, 60, 60];
const PASSING = new Set([429, 502, 503, 504]);

/** Decides after a failure whether it may pass, and waits longer each time. */
export class Patience {
  private failures = 0;

  constructor(
    private readonly warn: (line: string) => void,
    private readonly stop: AbortSignal,
  ) {}

  /** Something worked: the next failure is a first one. */
  reset(): void {
    this.failures = 0;
  }

  /** Waits until it is time for another try; raises the failure where there is no hope. */
  async after(failure: unknown): Promise<void> {
    const pause = PAUSES[this.failures];
    const mayPass =
      failure instanceof ConnectionError || (failure instanceof RefusedError && PASSING.has(failure.status));
    if (!mayPass || pause === undefined) throw failure;
    this.failures += 1;
    const asked = failure instanceof RefusedError ? (failure.retryAfter ?? 0) : 0;
    const seconds = Math.min(Math.max(pause, asked), 300);
    this.warn(`${failure.message} Trying again in ${seconds} s.`);
    await wait(seconds * 1000, undefined, { signal: this.stop });
  }

  /** Tries until it works or there is no hope. */
  async insist<Answer>(attempt: () => Promise<Answer>): Promise<Answer> {
    for (;;) {
      try {
        const answer = await attempt();
        this.reset();
        return answer;
      } catch (failure) {
        await this.after(failure);
      }
    }
  }
}
