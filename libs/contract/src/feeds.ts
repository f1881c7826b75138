import { z } from 'zod';
import { Id, Instant, listOf } from './scalars.js';

const count = z.number().int();

const MINUTES = { least: 5, most: 7 * 24 * 60 };
const words = `must be ${MINUTES.least} minutes to 7 days (${MINUTES.most})`;
const Minutes = z.number().int().min(MINUTES.least, words).max(MINUTES.most, words);

/** What a poll of a feed came to. `ended`: the feed is polled no more. */
export const PollOutcome = z.enum(['new', 'nothing-new', 'not-modified', 'fault', 'ended']);
export type PollOutcome = z.infer<typeof PollOutcome>;

/** One poll: `message` is its outcome in words; what it brought of `items` is in the upload. */
export const FeedPoll = z.object({
  id: Id,
  at: Instant,
  outcome: PollOutcome,
  message: z.string(),
  status: count.nullable(),
  items: count.nullable(),
  brought: count,
  bytes: count,
  uploadId: Id.nullable(),
});
export type FeedPoll = z.infer<typeof FeedPoll>;

/**
 * A feed that is polled every `minutes`. `faults` polls in a row failed; `items` is what it held last, `brought` what was new or
 * changed in all. `reason` says why it ended. `polling`: at this moment. `nextReason` says why the next poll is when it is: as
 * often as was asked for, later or sooner after a fault, which `last` tells, or at once; null where there is none.
 */
export const Feed = z.object({
  id: Id,
  url: z.string(),
  title: z.string().nullable(),
  minutes: count,
  state: z.enum(['active', 'paused', 'ended']),
  reason: z.string().nullable(),
  polling: z.boolean(),
  nextAt: Instant.nullable(),
  nextReason: z.enum(['interval', 'fault', 'now']).nullable(),
  faults: count,
  items: count.nullable(),
  brought: count,
  last: FeedPoll.nullable(),
  createdAt: Instant,
  createdBy: z.string().nullable(),
});
export type Feed = z.infer<typeof Feed>;

/** `GET /feeds`: in the order of subscribing; `enabled` is false where the server was started without FEEDS=on. */
export const FeedList = listOf(Feed).extend({ enabled: z.boolean() });
export type FeedList = z.infer<typeof FeedList>;

/** `POST /feeds`: subscribe; the address is fetched once to see that it leads to a feed. */
export const NewFeed = z.strictObject({ url: z.string().trim().min(1).max(2000), minutes: Minutes.optional() });
export type NewFeed = z.infer<typeof NewFeed>;

/** `PATCH /feeds/{id}`. */
export const FeedChange = z.strictObject({ minutes: Minutes.optional(), paused: z.boolean().optional() });
export type FeedChange = z.infer<typeof FeedChange>;

/** `GET /feeds/{id}/polls`: the last 50, newest first. */
export const FeedPollList = listOf(FeedPoll);
export type FeedPollList = z.infer<typeof FeedPollList>;
