import { createHash } from 'node:crypto';
import { type DueFeed, knownItems } from '@vigie/storage/subscriptions';
import type { DataSource } from 'typeorm';
import { FeedFaultError } from '../fetching/feed-fault-error.js';
import { type Fetched, fetchFeed, type Network } from '../fetching/fetch-feed.js';
import { isCutOff, readFetched } from '../fetching/read-fetched.js';
import { feedItems, newItems } from './feed-items.js';
import { type FeedNews, keepPoll, type PollResult } from './keep-poll.js';
import { shortenFeed } from './shorten-feed.js';

/** A feed that brought its process down so often is not read again before an ordinary interval has passed. */
const ATTEMPTS = 3;

/** Polls a feed that is held: one request, and an upload of what is new. Gives the outcome; null when the poll no longer counts. */
export async function pollFeed(
  dataSource: DataSource,
  feed: DueFeed,
  holder: string,
  network: Network,
): Promise<string | null> {
  const result = await ask(dataSource, feed, network).catch((error: unknown) => {
    if (error instanceof FeedFaultError) return error;
    throw error;
  });
  return dataSource.transaction((manager) => keepPoll(manager, feed, holder, result));
}

async function ask(dataSource: DataSource, feed: DueFeed, network: Network): Promise<PollResult> {
  if (feed.attempts > ATTEMPTS)
    throw new FeedFaultError('damaged', 'The program ended again and again while it read this feed.');
  const fetched = await fetchFeed(feed.url, feed, network);
  const { bytes } = fetched;
  if (bytes === null) return { fetched, bodyHash: feed.bodyHash, bytes: 0, news: null };
  const bodyHash = createHash('sha256').update(bytes).digest();
  const isSame = feed.bodyHash?.equals(bodyHash) === true;
  const news = isSame ? null : await read(dataSource, feed.id, fetched, bytes);
  // What was cut off is asked for whole the next time.
  const isWhole = news?.isCut !== true;
  return {
    fetched: isWhole ? fetched : { ...fetched, etag: null, lastModified: null },
    bodyHash: isWhole ? bodyHash : null,
    bytes: bytes.length,
    news,
  };
}

async function read(dataSource: DataSource, feedId: number, fetched: Fetched, bytes: Buffer): Promise<FeedNews> {
  const feed = await readFetched({ ...fetched, bytes });
  const items = feedItems(feed.records);
  const keys = items.map(({ key }) => key);
  const fresh = newItems(items, await knownItems(dataSource.manager, feedId, keys));
  const chosen = fresh.flatMap(({ records }) => records);
  return {
    title: feed.title,
    format: feed.format,
    items: items.length,
    digests: items,
    isCut: feed.records.some(isCutOff),
    brought: fresh.length,
    body: fresh.length === 0 ? null : shortenFeed({ bytes, format: feed.format, records: feed.records }, chosen),
  };
}
