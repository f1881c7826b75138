import {
  type DueFeed,
  endPoll,
  type FeedItemDigest,
  type HeldFeed,
  isSubscribed,
  lockPolled,
  type PolledFeed,
  type PollRow,
  rememberItems,
} from '@vigie/storage/subscriptions';
import type { EntityManager } from 'typeorm';
import { FeedFaultError } from '../fetching/feed-fault-error.js';
import type { Fetched } from '../fetching/fetch-feed.js';
import { nextPoll, sayRetry } from './next-poll.js';
import { uploadNews } from './upload-news.js';

/** What a feed that has changed says. */
export interface FeedNews {
  title: string | null;
  format: 'feed' | 'json';
  /** How many items it holds. */
  items: number;
  digests: readonly FeedItemDigest[];
  isCut: boolean;
  /** How many of the items are new or say something else. */
  brought: number;
  /** The feed with those alone, null where there is none. */
  body: Buffer | null;
}

/** What a poll found; `news` is null where the feed is as it was. */
export interface PollResult {
  fetched: Fetched;
  bodyHash: Buffer | null;
  bytes: number;
  news: FeedNews | null;
}

/** A permanent redirect is believed when it was met so often in a row. */
const MOVES = 2;

type Poll = Omit<PollRow, 'id' | 'at'>;

/** Keeps what a poll brought, all or nothing. Gives the outcome; null when the feed is gone or held by another poll. */
export async function keepPoll(
  manager: EntityManager,
  feed: DueFeed,
  holder: string,
  result: PollResult | FeedFaultError,
): Promise<string | null> {
  const held = await lockPolled(manager, feed.id, holder);
  if (held === null) return null;
  const [after, poll] =
    result instanceof FeedFaultError ? failed(feed, held, result) : await done(manager, feed, held, result);
  const polled = timed(held, after, result);
  const { delay } = polled;
  const isRetried = result instanceof FeedFaultError && delay !== null;
  const message = isRetried ? `${poll.message} ${sayRetry(delay)}` : poll.message;
  await endPoll(manager, feed.id, polled, { ...poll, message });
  return poll.outcome;
}

type Untimed = Omit<PolledFeed, 'delay'>;

/** When it is polled again. Who paused it meanwhile is heard. */
function timed(held: HeldFeed, after: Untimed, result: PollResult | FeedFaultError): PolledFeed {
  if (after.state !== 'active') return { ...after, delay: null };
  const { retryAfter, status } = result instanceof FeedFaultError ? result : { retryAfter: null, status: null };
  const { minutes } = held;
  const { faults } = after;
  return {
    ...after,
    delay: nextPoll({ minutes, faults, retryAfter, isTooOften: status === 429, chance: Math.random() }),
  };
}

function unchanged(feed: DueFeed, held: HeldFeed): Untimed {
  const { url, etag, lastModified, bodyHash } = feed;
  const { title, state, reason, movedTo, movedSeen, faults, items } = held;
  return {
    ...{ url, host: new URL(url).hostname, title, state, reason, etag, lastModified, bodyHash, movedTo, movedSeen },
    ...{ faults, items },
  };
}

function failed(feed: DueFeed, held: HeldFeed, fault: FeedFaultError): [Untimed, Poll] {
  const isGone = fault.code === 'gone';
  const reason = `${fault.message} It is no longer polled.`;
  const poll: Poll = {
    ...{ outcome: isGone ? 'ended' : 'fault', message: isGone ? reason : fault.message, status: fault.status },
    ...{ items: null, brought: 0, bytes: 0, uploadId: null },
  };
  const before = { ...unchanged(feed, held), faults: held.faults + 1 };
  return [isGone ? { ...before, state: 'ended', reason } : before, poll];
}

async function done(
  manager: EntityManager,
  feed: DueFeed,
  held: HeldFeed,
  { fetched, bodyHash, bytes, news }: PollResult,
): Promise<[Untimed, Poll]> {
  const before = unchanged(feed, held);
  const after: Untimed = {
    ...before,
    ...{ etag: fetched.etag, lastModified: fetched.lastModified, bodyHash, faults: 0 },
    ...{ title: news?.title ?? before.title, items: news?.items ?? before.items },
  };
  const uploadId = news?.body ? await uploadNews(manager, feed, after.title, news.format, news.body) : null;
  if (news !== null) await rememberItems(manager, feed.id, news.digests);
  const [moved, moveWords] = await move(manager, feed, held, after, fetched);
  const words = `${told(news, bytes)}${moveWords}`;
  const poll: Poll = {
    ...{ outcome: outcomeOf(news, bytes), message: words, status: fetched.status, items: moved.items },
    ...{ brought: news?.brought ?? 0, bytes, uploadId },
  };
  return [moved, moved.state === 'ended' ? { ...poll, outcome: 'ended' } : poll];
}

function outcomeOf(news: FeedNews | null, bytes: number): PollRow['outcome'] {
  if (news === null && bytes === 0) return 'not-modified';
  return news?.body ? 'new' : 'nothing-new';
}

function told(news: FeedNews | null, bytes: number): string {
  if (news === null) return bytes === 0 ? 'Nothing changed since the last poll.' : 'The feed is the same as before.';
  const count = `New or changed: ${news.brought === 0 ? 'none' : news.brought} of ${news.items} items.`;
  return news.isCut ? `${count} The feed ends in the middle.` : count;
}

async function move(
  manager: EntityManager,
  feed: DueFeed,
  held: HeldFeed,
  after: Untimed,
  { movedTo }: Fetched,
): Promise<[Untimed, string]> {
  if (movedTo === null || movedTo.href === feed.url) return [{ ...after, movedTo: null, movedSeen: 0 }, ''];
  const url = movedTo.href;
  const movedSeen = held.movedTo === url ? held.movedSeen + 1 : 1;
  if (movedSeen < MOVES) return [{ ...after, movedTo: url, movedSeen }, ''];
  const cleared = { ...after, movedTo: null, movedSeen: 0 };
  if (await isSubscribed(manager, url, feed.id)) {
    const reason = `The feed moved to ${url}, which is subscribed to already. It is no longer polled.`;
    return [{ ...cleared, state: 'ended', reason }, ` ${reason}`];
  }
  return [{ ...cleared, url, host: movedTo.hostname }, ` The feed moved for good to ${url}.`];
}
