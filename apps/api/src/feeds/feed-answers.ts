import type { Feed, FeedPoll } from '@vigie/contract';
import { findSubscription, lastPolls, type PollRow, type SubscriptionRow } from '@vigie/storage/subscriptions';
import type { EntityManager } from 'typeorm';
import { NotFoundError } from '../platform/request-errors.js';

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A poll, as HTTP shows it. */
export function toPoll({ id, at, uploadId, ...poll }: PollRow): FeedPoll {
  return { ...poll, id: String(id), at: at.toISOString(), uploadId: uploadId === null ? null : String(uploadId) };
}

/** A subscription with its last poll, as HTTP shows it. */
export function toFeed(row: SubscriptionRow, last: PollRow | undefined): Feed {
  const { isPolled, ...rest } = row;
  return {
    ...rest,
    id: String(row.id),
    polling: isPolled,
    nextAt: instant(row.nextAt),
    nextReason: nextReason(row),
    createdAt: row.createdAt.toISOString(),
    last: last === undefined ? null : toPoll(last),
  };
}

function nextReason({ nextAt, faults }: SubscriptionRow): Feed['nextReason'] {
  if (nextAt === null) return null;
  if (nextAt.getTime() <= Date.now()) return 'now';
  return faults > 0 ? 'fault' : 'interval';
}

/** Raises NotFoundError where there is none. */
export async function requireFeed(manager: EntityManager, id: number): Promise<Feed> {
  const row = await findSubscription(manager, id);
  if (row === null) throw new NotFoundError('There is no feed with this number.');
  return toFeed(row, (await lastPolls(manager, [id])).get(id));
}
