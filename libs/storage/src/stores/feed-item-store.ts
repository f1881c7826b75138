import type { EntityManager } from 'typeorm';

/** An item by the digest of what it is, with the digest of what it says. */
export interface FeedItemDigest {
  key: Buffer;
  hash: Buffer;
}

/** Items that a feed no longer holds are forgotten after this. */
const FORGOTTEN = '90 days';

/** What these items of a feed said last, by their keys in hex; those that were never read are absent. */
export async function knownItems(
  manager: EntityManager,
  feedId: number,
  keys: readonly Buffer[],
): Promise<Map<string, Buffer>> {
  const rows: FeedItemDigest[] = await manager.query(
    `SELECT i.key, i.hash FROM feed_item i WHERE i.feed_id = $1 AND i.key = ANY($2::bytea[])`,
    [feedId, keys],
  );
  return new Map(rows.map(({ key, hash }) => [key.toString('hex'), hash]));
}

/** Remembers what the items of a feed say now, each once, and forgets those that it has not held for long. */
export async function rememberItems(
  manager: EntityManager,
  feedId: number,
  items: readonly FeedItemDigest[],
): Promise<void> {
  await manager.query(
    `INSERT INTO feed_item AS i (feed_id, key, hash)
     SELECT $1, item.key, item.hash FROM unnest($2::bytea[], $3::bytea[]) AS item (key, hash)
     ON CONFLICT (feed_id, key) DO UPDATE SET hash = excluded.hash, seen_at = now()
       WHERE i.hash <> excluded.hash OR i.seen_at < now() - interval '1 day'`,
    [feedId, items.map(({ key }) => key), items.map(({ hash }) => hash)],
  );
  await manager.query(`DELETE FROM feed_item i WHERE i.feed_id = $1 AND i.seen_at < now() - interval '${FORGOTTEN}'`, [
    feedId,
  ]);
}
