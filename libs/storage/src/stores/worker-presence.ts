import { randomUUID } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';

/** Any number: the first half of the locks by which workers show that they are there. */
const PRESENCE = 7_364_203;
/** A holder's name begins so where its lock can be looked for. */
const LOCKED = 'locked:';

const lockOf = (holder: string) => `l.locktype = 'advisory' AND l.classid = ${PRESENCE} AND l.objsubid = 2 AND l.granted
  AND l.objid::bigint = (hashtext(${holder})::bigint & 4294967295)
  AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())`;

/** SQL: whether the running job `alias` is held: its lease runs, and its worker's connection is there where that can be told. */
export function isHeld(alias: string): string {
  return `${alias}.lease_until >= now() AND (${alias}.holder NOT LIKE '${LOCKED}%'
    OR EXISTS (SELECT FROM pg_locks l WHERE ${lockOf(`${alias}.holder`)}))`;
}

/**
 * Shows that a worker is there: a lock that the database drops at once when the worker's connection ends, however the worker
 * ended. Where a proxy does not keep connections apart the lock cannot be seen to be this worker's, and leases alone count.
 */
export class WorkerPresence {
  private runner: QueryRunner | null = null;
  private showing: Promise<void> | null = null;
  private name = '';

  constructor(private readonly dataSource: DataSource) {}

  /** The name under which jobs are to be taken now; shows the worker's presence anew if its connection was lost. */
  async holder(): Promise<string> {
    if (this.runner === null || this.runner.isReleased) {
      this.showing ??= this.show().finally(() => (this.showing = null));
      await this.showing;
    }
    return this.name;
  }

  /** The worker leaves. */
  async end(): Promise<void> {
    const { runner } = this;
    this.runner = null;
    if (runner === null || runner.isReleased) return;
    await runner.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
    await runner.release();
  }

  private async show(): Promise<void> {
    // A new name for a new connection: the database may not have noticed yet that the last one ended.
    const id = randomUUID();
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query('SET idle_session_timeout = 0');
      await runner.query(`SELECT pg_advisory_lock(${PRESENCE}, hashtext($1))`, [LOCKED + id]);
      this.name = (await isSeen(runner, LOCKED + id)) ? LOCKED + id : id;
      this.runner = runner;
    } catch (error) {
      await runner.release();
      throw error;
    }
  }
}

/** Whether the lock is this very connection's, over several statements. */
async function isSeen(runner: QueryRunner, holder: string): Promise<boolean> {
  const rows: object[] = await runner.query(
    `SELECT FROM pg_locks l WHERE ${lockOf('$1')} AND l.pid = pg_backend_pid()`,
    [holder],
  );
  return rows.length === 1;
}
