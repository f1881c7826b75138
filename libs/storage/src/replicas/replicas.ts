import { setTimeout as sleep } from 'node:timers/promises';
import { type Position, Replica, type ReplicaFault } from './replica.js';
import { ServerLine } from './server-line.js';

/** Milliseconds: between two looks at a replica, for a read to wait until one has caught up, and until being behind is told. */
const TIMES = { look: 500, catchUp: 15, poll: 3, patience: 3000 };
/** What is committed is flushed before anybody sees it, unless the server was told not to wait. */
const POSITION = `SELECT (CASE current_setting('synchronous_commit') WHEN 'off' THEN pg_current_wal_insert_lsn()
    ELSE pg_current_wal_flush_lsn() END)::text AS lsn,
  (SELECT system_identifier::text FROM pg_control_system()) AS cluster`;

/** Hears that a replica is left out, and why, or that it is asked again (null). */
export type ReplicaWitness = (replica: Replica, fault: ReplicaFault | null) => void;

/**
 * Read replicas of a primary. Which one may answer is settled for each read anew: only one that has replayed all that was
 * committed on the primary before the read began, whoever wrote it. So no answer is ever older than what anybody could
 * have seen before. Replicas that are out of reach or behind are left out, and looked at until they are back.
 */
export class Replicas {
  readonly all: Replica[];
  private readonly primary: ServerLine;
  private readonly told = new Map<Replica, ReplicaFault | null>();
  private readonly behindSince = new Map<Replica, number>();
  private readonly timer: NodeJS.Timeout;
  private looking: Promise<void>;
  private asking: Promise<Position> | null = null;
  private turn = 0;

  constructor(
    primaryUrl: string,
    urls: readonly string[],
    private readonly witness: ReplicaWitness = () => undefined,
  ) {
    this.primary = new ServerLine(primaryUrl);
    this.all = urls.map((url) => new Replica(url));
    this.looking = this.look();
    this.timer = setInterval(() => {
      this.looking = this.looking.then(() => this.look());
    }, TIMES.look).unref();
  }

  /** A replica that has all that was committed before the call, the next in turn; null when only the primary has. */
  async choose(): Promise<Replica | null> {
    if (this.usable().length === 0) return null;
    const position = await this.position().catch(() => null);
    if (position === null) return null;
    this.turn += 1;
    const patience = performance.now() + TIMES.catchUp;
    for (;;) {
      const usable = this.usable();
      for (const place of usable.keys()) {
        const replica = usable[(this.turn + place) % usable.length]!;
        if (await this.has(replica, position)) return replica;
      }
      if (usable.length === 0 || performance.now() > patience) break;
      await sleep(TIMES.poll);
    }
    for (const replica of this.usable()) this.enter(replica, 'behind');
    return null;
  }

  /** Leaves a replica out because an answer of it never came. */
  fail(replica: Replica): void {
    this.enter(replica, 'unreachable');
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
    for (const one of [this.primary, ...this.all]) one.close();
  }

  private usable(): Replica[] {
    return this.all.filter(({ fault }) => fault === null);
  }

  private async has(replica: Replica, position: Position): Promise<boolean> {
    try {
      return await replica.has(position);
    } catch {
      this.enter(replica, 'unreachable');
      return false;
    }
  }

  /** Where the primary is now; reads that come in the same turn ask once. */
  private position(): Promise<Position> {
    this.asking ??= Promise.resolve().then(() => {
      this.asking = null;
      return this.primary.ask<Position>(POSITION);
    });
    return this.asking;
  }

  private async look(): Promise<void> {
    const position = await this.position().catch(() => null);
    // Without the primary nothing can be said of its replicas, and nothing is asked of them.
    if (position === null) return;
    await Promise.all(this.all.map(async (replica) => this.enter(replica, await replica.look(position))));
  }

  /** A replica that is behind for a moment, while much is written, is not worth a word. */
  private enter(replica: Replica, fault: ReplicaFault | null): void {
    replica.enter(fault);
    const now = performance.now();
    if (fault !== 'behind') this.behindSince.delete(replica);
    else if (!this.behindSince.has(replica)) this.behindSince.set(replica, now);
    const since = this.behindSince.get(replica);
    if (since !== undefined && now - since < TIMES.patience) return;
    if (this.told.get(replica) === fault) return;
    this.told.set(replica, fault);
    this.witness(replica, fault);
  }
}
