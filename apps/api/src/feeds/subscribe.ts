import { Inject, Injectable } from '@nestjs/common';
import type { Feed, NewFeed } from '@vigie/contract';
import { addSubscription } from '@vigie/storage/subscriptions';
import { DataSource } from 'typeorm';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import type { Configuration } from '../platform/configuration.js';
import { CONFIGURATION } from '../platform/platform.module.js';
import { ConflictError, InvalidInputError, UnprocessableError } from '../platform/request-errors.js';
import { Stopping } from '../platform/stopping.js';
import type { Viewer } from '../platform/viewer.js';
import { requireFeed } from './feed-answers.js';
import { FeedFaultError } from './fetching/feed-fault-error.js';
import { fetchFeed } from './fetching/fetch-feed.js';
import { openNetwork } from './fetching/open-network.js';
import { readFetched } from './fetching/read-fetched.js';
import { switchedOn } from './switched-on.js';

const HOUR = 60;
/** Bytes that are read of a feed here, so that a large one keeps nobody waiting; its polls read all of it. */
const LOOKED_AT = 1_000_000;

/** Subscribes to feeds, after a look whether the address leads to one. */
@Injectable()
export class Subscribe {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly stopping: Stopping,
    private readonly audit: AuditTrail,
  ) {}

  /** `POST /feeds`. Raises InvalidInputError for an address that is not asked, UnprocessableError for one that gives no feed. */
  async run({ url: address, minutes = HOUR }: NewFeed, viewer: Viewer, actor: Actor): Promise<Feed> {
    const found = await this.look(address).catch((error: unknown) => {
      if (!(error instanceof FeedFaultError)) throw error;
      if (error.code === 'address' || error.code === 'refused')
        throw new InvalidInputError([{ path: 'url', message: error.message }]);
      throw new UnprocessableError(error.message);
    });
    const { manager } = this.dataSource;
    const id = await addSubscription(manager, { ...found, minutes, createdBy: viewer.name });
    if (id === null) throw new ConflictError('This feed is subscribed to already.');
    await this.audit.note(actor, 'feed.added', String(id), { url: found.url, minutes });
    return requireFeed(manager, id);
  }

  private async look(
    address: string,
  ): Promise<{ url: string; host: string; title: string | null; items: number | null }> {
    const network = openNetwork(switchedOn(this.configuration), this.stopping.signal);
    const { href, hostname } = network.reachable.url(address);
    const fetched = await fetchFeed(href, { etag: null, lastModified: null }, network);
    const bytes = fetched.bytes ?? Buffer.alloc(0);
    const { title, records } = await readFetched({ ...fetched, bytes: bytes.subarray(0, LOOKED_AT) });
    const items = bytes.length > LOOKED_AT ? null : records.filter(({ kind }) => kind !== 'unreadable').length;
    return { url: href, host: hostname, title, items };
  }
}
