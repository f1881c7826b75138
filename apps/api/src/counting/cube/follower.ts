import { Feed, type FeedSink, type FeedState, listenForChanges, type State } from '@vigie/storage/following';

/** Milliseconds. Notifications wake; what they miss is found by looking now and then. */
const TIMES = { look: 3000, spacing: 5 };

/** Something to do in the transaction of a step. */
interface Errand {
  work(state: State): Promise<void>;
  failed: Error | null;
}

interface Turn {
  errands: Errand[];
  done: Promise<FeedState>;
}

/** Keeps a sink equal to the database, step by step, one step at a time. */
export class Follower {
  private now: Promise<unknown> = Promise.resolve();
  private next: Turn | null = null;
  private readonly ended: Promise<void>;
  private end: (error: unknown) => void = () => undefined;

  /** `reached` is told of each state, as soon as the sink is in it. */
  constructor(
    private readonly feed: Feed,
    private readonly sink: FeedSink,
    private state: FeedState,
    private readonly reached: (state: FeedState, before: string) => void,
  ) {
    this.ended = new Promise((resolve, reject) => {
      this.end = (error) => (error === null ? resolve() : reject(asError(error)));
    });
    this.ended.catch(() => undefined);
  }

  /** Says that the connection is lost. */
  lose(error: unknown): void {
    this.end(error);
  }

  /** Follows until the signal aborts; rejects when the connection is lost or the log does not lead on. */
  async follow(url: string, signal: AbortSignal): Promise<void> {
    const look = () => void this.refresh().catch(() => undefined);
    const timer = setInterval(look, TIMES.look);
    const listener = listenForChanges(url, () => setTimeout(look, TIMES.spacing));
    const stop = () => this.end(null);
    signal.addEventListener('abort', stop);
    try {
      if (!signal.aborted) await this.ended;
    } finally {
      signal.removeEventListener('abort', stop);
      clearInterval(timer);
      await listener.stop();
    }
  }

  /**
   * Brings the sink to a state that has all that was committed before the call. The errand is run in the transaction that
   * reads it; when the promise resolves the sink is still in that state, until something else is waited for.
   */
  async refresh(work?: Errand['work']): Promise<FeedState> {
    this.next ??= this.plan();
    const turn = this.next;
    const errand: Errand = { work: work ?? (async () => undefined), failed: null };
    if (work !== undefined) turn.errands.push(errand);
    const state = await turn.done;
    if (errand.failed !== null) throw errand.failed;
    return state;
  }

  /** Starts when the step under way has ended: what was asked for meanwhile shares one step. */
  private plan(): Turn {
    const turn: Turn = { errands: [], done: this.now.then(() => this.step(turn)) };
    turn.done.catch((error) => this.end(error));
    this.now = turn.done.catch(() => undefined);
    return turn;
  }

  private async step(turn: Turn): Promise<FeedState> {
    this.next = null;
    const before = this.state.snapshot;
    const run = (state: State) => this.runErrands(state, turn.errands);
    this.state = await this.feed.step(before, this.sink, run);
    this.reached(this.state, before);
    return this.state;
  }

  /** One that fails leaves the step as it is. */
  private async runErrands(state: State, errands: Errand[]): Promise<void> {
    for (const errand of errands)
      try {
        await state.attempt(() => errand.work(state));
      } catch (error) {
        errand.failed = asError(error);
      }
  }
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));
