import type { NameRow } from '@vigie/article';

/** What a state holds that an earlier one did not. */
export interface Changes {
  /** Ids of articles that are new, changed or gone, each once. */
  articles: number[];
  names: { kind: NameRow['kind']; id: number }[];
}

const SNAPSHOT = /^[0-9]+:[0-9]+:[0-9,]*$/;

/** The number below which all transactions had ended when the snapshot was taken. */
export function oldestUnderWay(snapshot: string): bigint {
  return BigInt(checked(snapshot).split(':')[0]!);
}

/** The number that the next transaction got after the snapshot was taken. */
export function nextTransaction(snapshot: string): bigint {
  return BigInt(checked(snapshot).split(':')[1]!);
}

/**
 * So many numbers a server may give again that crashed: it had given them to transactions which left nothing behind. Commits
 * are on the disk before they are seen, so that there are never many.
 */
export const GIVEN_AGAIN = 64n;

/** A snapshot from so much before: what was seen shortly before a connection was lost is looked at again. */
export function rewound(snapshot: string): string {
  const oldest = oldestUnderWay(snapshot) - GIVEN_AGAIN;
  const first = oldest < 3n ? 3n : oldest;
  return `${first}:${first}:`;
}

/** Snapshots become part of statements, as simple queries have no parameters. */
export function checked(snapshot: string): string {
  if (!SNAPSHOT.test(snapshot)) throw new Error(`Not a snapshot: ${snapshot.slice(0, 100)}`);
  return snapshot;
}

/**
 * The condition that a row of a log is seen now but was not seen in an earlier snapshot: by the visibility of the
 * transaction that wrote it, as writers commit in another order than they take numbers. Rows of transactions that have
 * not begun yet came here from another cluster.
 */
export function notSeenIn(snapshot: string, log: 'change_log' | 'name_change'): string {
  return `${log}.xid >= ${oldestUnderWay(snapshot)}
    AND ${log}.xid < (pg_snapshot_xmax(pg_current_snapshot())::text)::bigint
    AND NOT pg_visible_in_snapshot((${log}.xid::text)::xid8, '${checked(snapshot)}'::pg_snapshot)`;
}
