import type { EntityManager } from 'typeorm';

/** A subscription as it is shown, with its last poll. */
export interface SubscriptionRow {
  id: number;
  url: string;
  title: string | null;
  minutes: number;
  state: 'active' | 'paused' | 'ended';
  reason: string | null;
  createdBy: string | null;
  createdAt: Date;
  nextAt: Date | null;
  /** Whether it is being polled at this moment. */
  isPolled: boolean;
  faults: number;
  items: number | null;
  brought: number;
}

/** What a subscription begins with. */
export interface NewSubscription {
  url: string;
  host: string;
  title: string | null;
  minutes: number;
  /** How many there were at first sight, null where that was not counted. */
  items: number | null;
  createdBy: string | null;
}

const SELECT = `
  SELECT s.id, s.url, s.title, s.minutes, s.state, s.reason, s.created_by AS "createdBy", s.created_at AS "createdAt",
         s.next_at AS "nextAt", coalesce(s.lease_until > now(), false) AS "isPolled", s.faults, s.items, s.brought
  FROM feed_subscription s`;

/** Subscribes; the first poll is due at once. Null where this address is subscribed to already. */
export async function addSubscription(manager: EntityManager, feed: NewSubscription): Promise<number | null> {
  const rows: { id: number }[] = await manager.query(
    `INSERT INTO feed_subscription (url, host, title, minutes, items, created_by, next_at)
     VALUES ($1, $2, $3, $4, $5, $6, now()) ON CONFLICT (url) DO NOTHING RETURNING id`,
    [feed.url, feed.host, feed.title, feed.minutes, feed.items, feed.createdBy],
  );
  return rows[0]?.id ?? null;
}

/** In the order of subscribing, after the given id. */
export function listSubscriptions(manager: EntityManager, after: number, limit: number): Promise<SubscriptionRow[]> {
  return manager.query(`${SELECT} WHERE s.id > $1 ORDER BY s.id LIMIT $2`, [after, limit]);
}

/** One of them, or null. */
export async function findSubscription(manager: EntityManager, id: number): Promise<SubscriptionRow | null> {
  const rows: SubscriptionRow[] = await manager.query(`${SELECT} WHERE s.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Sets how often it is polled, counted from now on. */
export async function setPollInterval(manager: EntityManager, id: number, minutes: number): Promise<void> {
  await manager.query(
    `UPDATE feed_subscription s SET minutes = $2,
       next_at = CASE WHEN s.next_at IS NULL THEN NULL ELSE least(s.next_at, now() + make_interval(mins => $2)) END
     WHERE s.id = $1`,
    [id, minutes],
  );
}

/** Pauses it, or goes on, with a poll at once; what had ended goes on too. */
export async function setPaused(manager: EntityManager, id: number, isPaused: boolean): Promise<void> {
  await manager.query(
    isPaused
      ? `UPDATE feed_subscription s SET state = 'paused', next_at = NULL WHERE s.id = $1 AND s.state = 'active'`
      : `UPDATE feed_subscription s SET state = 'active', reason = NULL, faults = 0, next_at = now()
         WHERE s.id = $1 AND s.state <> 'active'`,
    [id],
  );
}

/** Has it polled as soon as may be; false where it is paused or has ended. */
export async function pollSoon(manager: EntityManager, id: number): Promise<boolean> {
  const [, changed] = await manager.query(
    `UPDATE feed_subscription s SET next_at = now() WHERE s.id = $1 AND s.state = 'active'`,
    [id],
  );
  return changed === 1;
}

/** Ends the subscription; what it brought stays. False where there was none. */
export async function removeSubscription(manager: EntityManager, id: number): Promise<boolean> {
  const [, removed] = await manager.query(`DELETE FROM feed_subscription s WHERE s.id = $1`, [id]);
  return removed === 1;
}

/** How many there are of each kind, and how many seconds the longest awaited poll is late. */
export async function countSubscriptions(
  manager: EntityManager,
): Promise<{ active: number; failing: number; paused: number; ended: number; late: number }> {
  const [counts] = await manager.query(
    `SELECT count(*) FILTER (WHERE s.state = 'active' AND s.faults = 0)::int AS active,
            count(*) FILTER (WHERE s.state = 'active' AND s.faults > 0)::int AS failing,
            count(*) FILTER (WHERE s.state = 'paused')::int AS paused,
            count(*) FILTER (WHERE s.state = 'ended')::int AS ended,
            coalesce(greatest(0, extract(epoch FROM now() - min(s.next_at))), 0)::float8 AS late
     FROM feed_subscription s`,
  );
  return counts;
}
