import type { EntityManager } from 'typeorm';

/** Any number: it only has to be the same in every process that writes articles. */
const WRITE_LOCK = 7_364_202;

/** Makes writers of articles take turns until their transactions end: no deadlocks, and folds never race. */
export async function waitForWriteTurn(manager: EntityManager): Promise<void> {
  await manager.query(`SET LOCAL lock_timeout = '30s'`);
  await manager.query(`SELECT pg_advisory_xact_lock($1)`, [WRITE_LOCK]);
}
