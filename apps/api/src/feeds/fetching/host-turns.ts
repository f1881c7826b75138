import { withDeadline } from './with-deadline.js';

/** A host had not answered others for so long that nobody asked it for this feed: the feed has no fault. */
export class HostBusyError extends Error {
  constructor(host: string) {
    super(`Others are waiting for an answer of ${host}.`);
    this.name = 'HostBusyError';
  }
}

/** Has each host asked for one thing at a time. */
export class HostTurns {
  private readonly last = new Map<string, Promise<void>>();

  /** `patience`: milliseconds that one waits for a turn. */
  constructor(private readonly patience: number) {}

  /** Runs `ask` when all that came before for this host has ended. Raises HostBusyError where that takes too long. */
  async take<Answer>(host: string, stopping: AbortSignal, ask: () => Promise<Answer>): Promise<Answer> {
    const before = this.last.get(host);
    let end = () => {};
    const mine = new Promise<void>((resolve) => (end = resolve));
    // Who gives up waiting ends only its own turn: those before it still hold the host.
    const turn = Promise.all([before, mine]).then(() => {
      if (this.last.get(host) === turn) this.last.delete(host);
    });
    this.last.set(host, turn);
    try {
      if (before !== undefined) await withDeadline(this.patience, stopping, (signal) => either(before, signal, host));
      return await ask();
    } finally {
      end();
    }
  }
}

function either(before: Promise<void>, signal: AbortSignal, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new HostBusyError(host));
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    before.then(resolve, reject);
  });
}
