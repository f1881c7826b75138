import type { EntityManager } from 'typeorm';

/** Notes in the transaction of a change which facts are new or changed, or gone, and wakes who waits for it. */
export async function logChanges(
  manager: EntityManager,
  ids: readonly number[],
  kind: 'put' | 'delete',
): Promise<void> {
  if (ids.length === 0) return;
  await manager.query(
    `INSERT INTO change_log (xid, article_id, kind)
     SELECT (pg_current_xact_id()::text)::bigint, i.id, $2 FROM unnest($1::bigint[]) AS i(id)`,
    [ids, kind],
  );
  await manager.query(`NOTIFY vigie_change`);
}
