import { Inject, Injectable } from '@nestjs/common';
import type { Feed, FeedChange } from '@vigie/contract';
import { pollSoon, removeSubscription, setPaused, setPollInterval } from '@vigie/storage/subscriptions';
import { DataSource } from 'typeorm';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import type { Configuration } from '../platform/configuration.js';
import { CONFIGURATION } from '../platform/platform.module.js';
import { ConflictError } from '../platform/request-errors.js';
import { requireFeed } from './feed-answers.js';
import { switchedOn } from './switched-on.js';

/** Changes, ends and hastens subscriptions. */
@Injectable()
export class ChangeFeed {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly audit: AuditTrail,
  ) {}

  /** `PATCH /feeds/{id}`; works while feeds are switched off too. */
  async change(id: number, change: FeedChange, actor: Actor): Promise<Feed> {
    return this.dataSource.transaction(async (manager) => {
      const { url } = await requireFeed(manager, id);
      if (change.minutes !== undefined) await setPollInterval(manager, id, change.minutes);
      if (change.paused !== undefined) await setPaused(manager, id, change.paused);
      await this.audit.note(actor, 'feed.changed', String(id), { url, ...change }, manager);
      return requireFeed(manager, id);
    });
  }

  /** `DELETE /feeds/{id}`. */
  async remove(id: number, actor: Actor): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { url } = await requireFeed(manager, id);
      await removeSubscription(manager, id);
      await this.audit.note(actor, 'feed.removed', String(id), { url }, manager);
    });
  }

  /** `POST /feeds/{id}/poll`. Raises ConflictError for one that is paused or has ended. */
  async pollNow(id: number, actor: Actor): Promise<Feed> {
    switchedOn(this.configuration);
    return this.dataSource.transaction(async (manager) => {
      const { url } = await requireFeed(manager, id);
      if (!(await pollSoon(manager, id)))
        throw new ConflictError('This feed is paused or has ended. Go on with it first.');
      await this.audit.note(actor, 'feed.polled', String(id), { url }, manager);
      return requireFeed(manager, id);
    });
  }
}
