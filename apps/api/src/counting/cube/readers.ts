import { FeedConnection, type State } from '@vigie/storage/following';

/** Milliseconds. */
const PATIENCE = 30_000;

/** A few connections for what takes longer than the feed may be kept waiting. */
export class Readers {
  private readonly idle: FeedConnection[] = [];
  private readonly waiting: ((free: FeedConnection | null) => void)[] = [];
  private open = 0;
  private isClosed = false;

  constructor(
    private readonly url: string,
    private readonly most: number,
  ) {}

  /** Reads from one state of the database. */
  async ask<Result>(read: (state: State) => Promise<Result>): Promise<Result> {
    const connection = (await this.take()) ?? (await this.connect());
    try {
      const result = await connection.inState(PATIENCE, async (state) => {
        await state.begin();
        return read(state);
      });
      return result;
    } finally {
      this.give(connection.isLost ? null : connection);
    }
  }

  /** What is under way ends first; its connection goes then. */
  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all(this.idle.splice(0).map((connection) => connection.close()));
  }

  /** Null says that one may be opened. */
  private async take(): Promise<FeedConnection | null> {
    const free = this.idle.pop();
    if (free !== undefined) return free;
    if (this.open === this.most) return new Promise((resolve) => this.waiting.push(resolve));
    this.open += 1;
    return null;
  }

  private give(connection: FeedConnection | null): void {
    const next = this.waiting.shift();
    if (next !== undefined) next(connection);
    else if (this.isClosed) void connection?.close();
    else if (connection !== null) this.idle.push(connection);
    else this.open -= 1;
  }

  private async connect(): Promise<FeedConnection> {
    let made: FeedConnection | null = null;
    const lost = () => {
      const place = made === null ? -1 : this.idle.indexOf(made);
      if (place < 0) return;
      this.idle.splice(place, 1);
      this.open -= 1;
    };
    try {
      made = await FeedConnection.open(this.url, 'vigie text', lost, PATIENCE);
      return made;
    } catch (error) {
      this.give(null);
      throw error;
    }
  }
}
