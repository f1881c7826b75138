import { notSeenIn } from './change-reader.js';
import { checkPruned, PRUNED } from './database-identity.js';
import type { State } from './feed-connection.js';
import { FeedGapError } from './feed-error.js';

/** Ids of the articles that changed from a snapshot to this state; null when there are more than `most`, or nobody knows any more. */
export async function articlesChanged(state: State, since: string, most: number): Promise<number[] | null> {
  const [pruned] = await state.rows<{ xid: string }>(PRUNED);
  try {
    checkPruned(pruned, since);
  } catch (error) {
    if (error instanceof FeedGapError) return null;
    throw error;
  }
  const rows = await state.rows<{ id: number }>(
    `SELECT DISTINCT change_log.article_id AS id FROM change_log WHERE ${notSeenIn(since, 'change_log')} LIMIT ${most + 1}`,
  );
  return rows.length > most ? null : rows.map(({ id }) => Number(id));
}
