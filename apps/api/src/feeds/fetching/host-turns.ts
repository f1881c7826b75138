import { withDeadline } from './with-deadline.js';

/** A host had not answered others for so long that nobody asked it for this feed: the feed has no fault. */
export class HostBusyError extends Error {
  constructor(host: string) {
    super(`Others are waiting for an answer of ${host}.`);
    this.name = 'HostBusyError';
  }
}

/** Milliseconds that one goes on waiting, at whatever hosts. */
export interface Patience {
  left: number;
}

/** Has each host asked for one thing at a time. */
export class HostTurns {
  private readonly last = new Map<string, Promise<void>>();

  /** `milliseconds` that one waits, for all the turns that one takes together. */
  constructor(private readonly milliseconds: number) {}

  /** For who is about to take a first turn. */
  patience(): Patience {
    return { left: this.milliseconds };
  }

  /**
   * Runs `ask` when all that came before for this host has ended, and takes what was waited off the patience. Raises
   * HostBusyError where that takes longer.
   */
  async take<Answer>(
    host: string,
    patience: Patience,
    stopping: AbortSignal,
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    const before = this.last.get(host);
    let end = () => {};
    const mine = new Promise<void>((resolve) => (end = resolve));
    // Who gives up waiting ends only its own turn: those before it still hold the host.
    const turn = Promise.all([before, mine]).then(() => {
      if (this.last.get(host) === turn) this.last.delete(host);
    });
    this.last.set(host, turn);
    try {
      if (before !== undefined) await waitFor(before, patience, stopping, host);
      return await ask();
    } finally {
      end();
    }
  }
}

async function waitFor(before: Promise<void>, patience: Patience, stopping: AbortSignal, host: string): Promise<void> {
  const start = performance.now();
  await withDeadline(patience.left, stopping, (signal) => either(before, signal, host));
  patience.left = Math.max(0, patience.left - (performance.now() - start));
}

function either(before: Promise<void>, signal: AbortSignal, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new HostBusyError(host));
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    before.then(resolve, reject);
  });
}
