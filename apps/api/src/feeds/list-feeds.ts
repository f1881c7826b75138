import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import type { FeedList, FeedPollList, ListQuery } from '@vigie/contract';
import { lastPolls, listPolls, listSubscriptions } from '@vigie/storage/subscriptions';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Configuration } from '../platform/configuration.js';
import { csvFile } from '../platform/csv.js';
import { fromIdCursor, toPage } from '../platform/id-cursor.js';
import { CONFIGURATION } from '../platform/platform.module.js';
import { requireFeed, toFeed, toPoll } from './feed-answers.js';

type Query = z.infer<typeof ListQuery>;

const feedColumns = [
  'id',
  'url',
  'title',
  'minutes',
  'state',
  'reason',
  'nextAt',
  'faults',
  'items',
  'brought',
] as const;
const pollColumns = ['id', 'at', 'outcome', 'message', 'status', 'items', 'brought', 'bytes', 'uploadId'] as const;

/** Pages of the subscriptions, and of the polls of one. */
@Injectable()
export class ListFeeds {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** `GET /feeds`. */
  async feeds({ cursor, limit = 50, format }: Query): Promise<FeedList | StreamableFile> {
    const { manager } = this.dataSource;
    const rows = await listSubscriptions(manager, fromIdCursor(cursor) ?? 0, limit + 1);
    const ids = rows.map(({ id }) => id);
    const last = await lastPolls(manager, ids);
    const page = toPage(rows, limit, (row) => toFeed(row, last.get(row.id)));
    if (format !== 'csv') return { ...page, enabled: this.configuration.feeds !== null };
    const lines = page.items.map((feed) => [...feedColumns.map((column) => feed[column]), feed.last?.message]);
    return csvFile('feeds.csv', [...feedColumns, 'last'], lines);
  }

  /** `GET /feeds/{id}/polls`. */
  async polls(id: number, { cursor, limit = 50, format }: Query): Promise<FeedPollList | StreamableFile> {
    const { manager } = this.dataSource;
    await requireFeed(manager, id);
    const page = toPage(await listPolls(manager, id, fromIdCursor(cursor), limit + 1), limit, toPoll);
    if (format !== 'csv') return page;
    const lines = page.items.map((poll) => pollColumns.map((column) => poll[column]));
    return csvFile('polls.csv', pollColumns, lines);
  }
}
