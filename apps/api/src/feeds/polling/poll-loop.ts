import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { claimFeed, type DueFeed, releaseFeed } from '@vigie/storage/subscriptions';
import type { DataSource } from 'typeorm';
import { isDatabaseUnavailable } from '../../platform/database-trouble.js';
import { isShortage } from '../fetching/explain-fault.js';
import { FeedFaultError } from '../fetching/feed-fault-error.js';
import type { Network } from '../fetching/fetch-feed.js';
import { HostBusyError } from '../fetching/host-turns.js';
import { keepPoll } from './keep-poll.js';
import { pollFeed } from './poll-feed.js';

const AT_ONCE = 4;
const IDLE = 1000;
const BLOCKED = 3000;
/** After a fault of ours a feed is polled again so soon, after each further one in a row twice as late, up to an hour. */
const AGAIN = 15_000;
const LATEST = 3_600_000;
/** What goes wrong so often in a row with one feed alone has to do with it. */
const OURS_AT_MOST = 5;

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
      if (this.network.stopping.aborted) await this.giveBack(feed, holder, 0);
      else if (this.isOurs(feed.id, error) || !(await this.blame(feed, holder, error)))
        await this.giveBack(feed, holder, this.delayAfter(feed.id, error));
    }
  }

  private isOurs(feed: number, error: unknown): boolean {
    if (error instanceof HostBusyError) return true;
    const isTrouble = isDatabaseUnavailable(error) || isShortage(error);
    return isTrouble && (this.ours.get(feed) ?? 0) < OURS_AT_MOST;
  }

  /** Notes a fault with what the feed holds, so that whoever looks at it sees that it is not read; tells whether it could be noted. */
  private async blame(feed: DueFeed, holder: string, error: unknown): Promise<boolean> {
    const name = error instanceof Error ? error.name : 'unknown fault';
    const fault = new FeedFaultError('damaged', `What this feed sent could not be read or kept (${name}).`);
    try {
      await this.dataSource.transaction((manager) => keepPoll(manager, feed, holder, fault));
    } catch {
      return false;
    }
    this.ours.delete(feed.id);
    const stack = error instanceof Error ? error.stack : undefined;
    this.log('error', 'A feed could not be read or kept.', { feed: feed.id, error: String(error), stack });
    return true;
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
