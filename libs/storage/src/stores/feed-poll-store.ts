import type { EntityManager } from 'typeorm';

/** A feed that is due, now held by one poll. */
export interface DueFeed {
  id: number;
  url: string;
  etag: string | null;
  lastModified: string | null;
  bodyHash: Buffer | null;
  /** How often it was taken up since a poll last came to an end, this time included. */
  attempts: number;
}

/** What else rules how a poll ends; read when it does, as an administrator may have changed it meanwhile. */
export interface HeldFeed {
  title: string | null;
  minutes: number;
  state: string;
  reason: string | null;
  faults: number;
  movedTo: string | null;
  movedSeen: number;
  items: number | null;
}

/** What a feed is like after a poll; `delay` in milliseconds, null for no further poll. */
export interface PolledFeed {
  url: string;
  host: string;
  title: string | null;
  state: string;
  reason: string | null;
  delay: number | null;
  etag: string | null;
  lastModified: string | null;
  bodyHash: Buffer | null;
  movedTo: string | null;
  movedSeen: number;
  faults: number;
  items: number | null;
}

/** How a poll went. */
export type PollOutcome = 'new' | 'nothing-new' | 'not-modified' | 'fault' | 'ended';

/** A poll that has ended. */
export interface PollRow {
  id: number;
  at: Date;
  outcome: PollOutcome;
  message: string;
  status: number | null;
  items: number | null;
  brought: number;
  bytes: number;
  uploadId: number | null;
}

/** Any number: it only has to be the same in every process that polls. */
const TURN = 7_364_215;
/** A poll that has not ended after this was cut off with its process. */
const LEASE = '90 seconds';
/** So many polls of a feed are remembered. */
const KEPT_POLLS = 50;

/**
 * The feed that is due for longest, of a host that nobody is asking now; null when there is none. Processes look one after
 * the other, or two could ask one host at once.
 */
export async function claimFeed(manager: EntityManager, holder: string): Promise<DueFeed | null> {
  const due: unknown[] = await manager.query(`SELECT FROM feed_subscription s WHERE s.next_at <= now() LIMIT 1`);
  if (due.length === 0) return null;
  return manager.transaction(async (step) => {
    await step.query('SELECT pg_advisory_xact_lock($1)', [TURN]);
    const [rows]: [DueFeed[]] = await step.query(
      `UPDATE feed_subscription s SET holder = $1, lease_until = now() + interval '${LEASE}', attempts = s.attempts + 1
       WHERE s.id = (
         SELECT d.id FROM feed_subscription d
         WHERE d.next_at <= now() AND d.state = 'active' AND NOT EXISTS (
           SELECT FROM feed_subscription o WHERE o.host = d.host AND o.lease_until > now())
         ORDER BY d.next_at, d.id LIMIT 1)
       RETURNING s.id, s.url, s.etag, s.last_modified AS "lastModified", s.body_hash AS "bodyHash", s.attempts`,
      [holder],
    );
    return rows[0] ?? null;
  });
}

/**
 * Gives a feed back unpolled, for a process that is told to stop or could not keep what it found; it is due again in `delay`
 * milliseconds, unless it was paused.
 */
export async function releaseFeed(manager: EntityManager, id: number, holder: string, delay = 0): Promise<void> {
  await manager.query(
    `UPDATE feed_subscription s SET holder = NULL, lease_until = NULL, attempts = greatest(0, s.attempts - 1),
       next_at = CASE WHEN s.next_at IS NULL THEN NULL ELSE now() + $3::float8 * interval '1 millisecond' END
     WHERE s.id = $1 AND s.holder = $2`,
    [id, holder, delay],
  );
}

/** Locks a feed for the end of its poll; null when the poll was taken for dead and another one runs, or the feed is gone. */
export async function lockPolled(manager: EntityManager, id: number, holder: string): Promise<HeldFeed | null> {
  const rows: HeldFeed[] = await manager.query(
    `SELECT s.title, s.minutes, s.state, s.reason, s.faults, s.moved_to AS "movedTo", s.moved_seen AS "movedSeen", s.items
     FROM feed_subscription s WHERE s.id = $1 AND s.holder = $2 FOR UPDATE`,
    [id, holder],
  );
  return rows[0] ?? null;
}

/** Whether another subscription has this address. */
export async function isSubscribed(manager: EntityManager, url: string, besides: number): Promise<boolean> {
  const rows: unknown[] = await manager.query(`SELECT FROM feed_subscription s WHERE s.url = $1 AND s.id <> $2`, [
    url,
    besides,
  ]);
  return rows.length > 0;
}

/** Writes down how a poll ended and when the next one is; in the transaction of its upload. */
export async function endPoll(
  manager: EntityManager,
  id: number,
  feed: PolledFeed,
  poll: Omit<PollRow, 'id' | 'at'>,
): Promise<void> {
  await manager.query(
    `UPDATE feed_subscription s SET holder = NULL, lease_until = NULL, attempts = 0, url = $2, host = $3, title = $4,
       state = $5, reason = $6, next_at = now() + $7::float8 * interval '1 millisecond', etag = $8, last_modified = $9,
       body_hash = $10, moved_to = $11, moved_seen = $12, faults = $13, items = $14, brought = s.brought + $15
     WHERE s.id = $1`,
    [
      ...[id, feed.url, feed.host, feed.title, feed.state, feed.reason, feed.delay, feed.etag, feed.lastModified],
      ...[feed.bodyHash, feed.movedTo, feed.movedSeen, feed.faults, feed.items, poll.brought],
    ],
  );
  await manager.query(
    `INSERT INTO feed_poll (feed_id, outcome, message, status, items, brought, bytes, upload_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, poll.outcome, poll.message, poll.status, poll.items, poll.brought, poll.bytes, poll.uploadId],
  );
  await manager.query(
    `DELETE FROM feed_poll p WHERE p.feed_id = $1 AND p.id <= (
       SELECT o.id FROM feed_poll o WHERE o.feed_id = $1 ORDER BY o.id DESC OFFSET ${KEPT_POLLS} LIMIT 1)`,
    [id],
  );
}

const POLL = `p.id, p.at, p.outcome, p.message, p.status, p.items, p.brought, p.bytes, p.upload_id AS "uploadId"`;

/** Polls of a feed, newest first, before the given id. */
export function listPolls(
  manager: EntityManager,
  feedId: number,
  before: number | null,
  limit: number,
): Promise<PollRow[]> {
  return manager.query(
    `SELECT ${POLL} FROM feed_poll p WHERE p.feed_id = $1 AND ($2::bigint IS NULL OR p.id < $2) ORDER BY p.id DESC LIMIT $3`,
    [feedId, before, limit],
  );
}

/** The last poll of each of these feeds. */
export async function lastPolls(manager: EntityManager, feedIds: readonly number[]): Promise<Map<number, PollRow>> {
  const rows: (PollRow & { feedId: number })[] = await manager.query(
    `SELECT l.* FROM unnest($1::bigint[]) AS asked (id)
     CROSS JOIN LATERAL (SELECT p.feed_id AS "feedId", ${POLL} FROM feed_poll p WHERE p.feed_id = asked.id
                         ORDER BY p.id DESC LIMIT 1) l`,
    [feedIds],
  );
  return new Map(rows.map(({ feedId, ...poll }) => [feedId, poll]));
}
