import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { claimFeed, type DueFeed, releaseFeed } from '@vigie/storage/subscriptions';
import type { DataSource } from 'typeorm';
import type { Network } from '../fetching/fetch-feed.js';
import { pollFeed } from './poll-feed.js';

const AT_ONCE = 4;
const IDLE = 1000;
const BLOCKED = 3000;

/** Writes one line of a log. */
export type PollLog = (level: 'info' | 'warn' | 'error', message: string, detail?: object) => void;

/** Polls what is due, a few at a time, until the network is told to stop. */
export class PollLoop {
  private isBlocked = false;

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
      this.log('info', 'A feed was polled.', { feed: feed.id, outcome });
    } catch (error) {
      // Without a word in the database the lease runs out, and the poll is made again.
      if (!this.network.stopping.aborted) throw error;
      await releaseFeed(this.dataSource.manager, feed.id, holder);
    }
  }

  private async rest(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.network.stopping }).catch(() => undefined);
  }
}
