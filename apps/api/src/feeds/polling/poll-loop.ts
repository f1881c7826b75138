import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { claimFeed, type DueFeed, releaseFeed } from '@vigie/storage/subscriptions';
import type { DataSource } from 'typeorm';
import type { Network } from '../fetching/fetch-feed.js';
import { HostBusyError } from '../fetching/host-turns.js';
import { pollFeed } from './poll-feed.js';

const AT_ONCE = 4;
const IDLE = 1000;
const BLOCKED = 3000;
/** After a fault of ours a feed is polled again so soon, after each further one in a row twice as late, up to an hour. */
const AGAIN = 15_000;
const LATEST = 3_600_000;

/** Writes one line of a log. */
export type PollLog = (level: 'info' | 'warn' | 'error', message: string, detail?: object) => void;

/** Polls what is due, a few at a time, until the network is told to stop. */
export class PollLoop {
  private isBlocked = false;
  /** How often in a row polls of a feed failed through no fault of its own. */
  private readonly ours = new Map<number, number>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly network: Network,
    private readonly log: PollLog,
    private readonly idle = IDLE,
  ) {}

  /** Resolves once all polls have ended or been given back. */
  async run(): Promise<void> {
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.go()));
  }

  private async go(): Promise<void> {
    while (!this.network.stopping.aborted) {
      try {
        const holder = randomUUID();
        const feed = await claimFeed(this.dataSource.manager, holder);
        if (feed === null) await this.rest(this.idle);
        else await this.poll(feed, holder);
        this.isBlocked = false;
      } catch (error) {
        if (!this.isBlocked) this.log('warn', 'Feeds cannot be polled; trying on.', { error: String(error) });
        this.isBlocked = true;
        await this.rest(BLOCKED);
      }
    }
  }

  private async poll(feed: DueFeed, holder: string): Promise<void> {
    try {
      const outcome = await pollFeed(this.dataSource, feed, holder, this.network);
      this.ours.delete(feed.id);
      this.log('info', 'A feed was polled.', { feed: feed.id, outcome });
    } catch (error) {
      await this.giveBack(feed, holder, this.network.stopping.aborted ? 0 : this.delayAfter(feed.id, error));
    }
  }

  /** What went wrong was not the feed: milliseconds after which it is tried again. */
  private delayAfter(feed: number, error: unknown): number {
    if (error instanceof HostBusyError) return AGAIN;
    const before = this.ours.get(feed) ?? 0;
    this.ours.set(feed, before + 1);
    const delay = Math.min(LATEST, AGAIN * 2 ** Math.min(before, 20));
    const detail = { feed, error: String(error), againInSeconds: delay / 1000 };
    this.log('error', 'A feed could not be polled, through no fault of its own.', detail);
    return delay;
  }

  /** Tries on until the database takes it: a lease that runs out would count as a poll that brought the process down. */
  private async giveBack(feed: DueFeed, holder: string, delay: number): Promise<void> {
    const give = () =>
      releaseFeed(this.dataSource.manager, feed.id, holder, delay).then(
        () => true,
        () => false,
      );
    while (!(await give()) && !this.network.stopping.aborted) await this.rest(BLOCKED);
  }

  private async rest(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.network.stopping }).catch(() => undefined);
  }
}
