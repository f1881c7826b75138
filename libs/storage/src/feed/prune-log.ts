import type { DataSource } from 'typeorm';

/** Any number: it only has to be the same in every process that prunes. */
const PRUNE_LOCK = 7_364_204;

/** Readers that were away for longer read all anew. */
const KEPT = '3 days';
const BATCH = 5000;

/**
 * Removes the oldest rows of the logs of changes, a batch in each of its transactions, and notes the newest transaction
 * among them; gives how many rows went. Does nothing while another process is at it.
 */
export async function pruneLogs(source: DataSource, kept: string = KEPT): Promise<number> {
  let total = 0;
  for (const log of ['change_log', 'name_change']) {
    let gone: number;
    do {
      gone = await pruneBatch(source, log, kept);
      total += gone;
    } while (gone === BATCH);
  }
  return total;
}

/** Rows are in the order of their numbers, thus by and large of their times: the first that is young ends the batch. */
function pruneBatch(source: DataSource, log: string, kept: string): Promise<number> {
  return source.transaction(async (manager) => {
    const [lock]: { mine: boolean }[] = await manager.query('SELECT pg_try_advisory_xact_lock($1) AS mine', [
      PRUNE_LOCK,
    ]);
    if (!lock!.mine) return 0;
    const [found]: { gone: number }[] = await manager.query(
      `WITH oldest AS (
         SELECT ${log}.id, ${log}.changed_at FROM ${log} ORDER BY ${log}.id LIMIT ${BATCH}
       ), gone AS (
         DELETE FROM ${log} USING oldest WHERE ${log}.id = oldest.id AND oldest.changed_at < now() - $1::interval
         RETURNING ${log}.xid
       ), noted AS (
         INSERT INTO setting (key, value) SELECT 'pruned', to_jsonb(max(gone.xid)) FROM gone HAVING count(*) > 0
         ON CONFLICT (key) DO UPDATE SET value = to_jsonb(greatest((setting.value #>> '{}')::bigint, (excluded.value #>> '{}')::bigint))
       )
       SELECT count(*)::int AS gone FROM gone`,
      [kept],
    );
    return found!.gone;
  });
}
