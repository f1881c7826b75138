import { GIVEN_AGAIN, nextTransaction, oldestUnderWay } from './change-reader.js';
import type { State } from './feed-connection.js';
import { FeedGapError } from './feed-error.js';

/** The newest row of the log in some state; a copy that was restored and went another way has another one there. */
export interface LastChange {
  id: number;
  xid: number;
  articleId: number;
}

/** From where a reader goes on: a state of one certain database. */
export interface Position {
  database: string;
  snapshot: string;
  last: LastChange | null;
}

/** The last row of the log, for `State.begin`. */
export const LAST_CHANGE = `SELECT change_log.id, change_log.xid, change_log.article_id AS "articleId"
  FROM change_log ORDER BY change_log.id DESC LIMIT 1`;

/** The newest transaction whose log rows were pruned, for `State.begin`. */
export const PRUNED = `SELECT (setting.value #>> '{}') AS xid FROM setting WHERE setting.key = 'pruned'`;

/** Tells databases apart that were copied from one another: by cluster, by database, by what our first migration drew. */
export async function databaseIdentity(state: State): Promise<string> {
  const [found] = await state.rows<{ own: string | null; oid: string; readable: boolean }>(
    `SELECT (SELECT setting.value #>> '{}' FROM setting WHERE setting.key = 'database') AS own,
       (SELECT pg_database.oid FROM pg_database WHERE pg_database.datname = current_database())::text AS oid,
       has_function_privilege('pg_control_system()', 'execute') AS readable`,
  );
  const [cluster] = found!.readable
    ? await state.rows<{ id: string }>(
        'SELECT control.system_identifier::text AS id FROM pg_control_system() AS control',
      )
    : [];
  return [cluster?.id ?? '', found!.oid, found!.own ?? ''].join('/');
}

/** Makes sure that the log leads on from a position. Throws `FeedGapError`. */
export async function checkPosition(state: State, position: Position): Promise<void> {
  if ((await databaseIdentity(state)) !== position.database) throw new FeedGapError('It is of another database.');
  if (nextTransaction(state.snapshot) + GIVEN_AGAIN < nextTransaction(position.snapshot))
    throw new FeedGapError('The database was set back to an earlier time.');
  const { last } = position;
  if (last === null) return;
  const [row] = await state.rows<LastChange>(
    `SELECT change_log.id, change_log.xid, change_log.article_id AS "articleId" FROM change_log WHERE change_log.id = $1`,
    { values: [last.id] },
  );
  const [pruned] = await state.rows<{ xid: string }>(PRUNED);
  const isPruned = row === undefined && BigInt(pruned?.xid ?? 0) >= BigInt(last.xid);
  const isSame = row !== undefined && row.xid === last.xid && row.articleId === last.articleId;
  if (!isPruned && !isSame) throw new FeedGapError('The database went another way since.');
}

/** Makes sure that no log row that is needed was pruned. Throws `FeedGapError`. */
export function checkPruned(pruned: { xid: string } | undefined, snapshot: string): void {
  if (BigInt(pruned?.xid ?? 0) >= oldestUnderWay(snapshot))
    throw new FeedGapError('It is older than the log of changes goes back.');
}
