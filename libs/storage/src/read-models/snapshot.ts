import type { EventEmitter } from 'node:events';
import type pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { copyOut, type Taker } from '../feed/copy-out.js';
import type { SqlParameters } from './sql-parameters.js';
import { withLiterals } from './with-literals.js';

/** One state of the database, asked several questions. */
export interface Snapshot {
  /** When the state was, as RFC 3339 in UTC. */
  asOf: string;
  rows<Row>(sql: string, parameters?: SqlParameters): Promise<Row[]>;
  /** Hands on the rows of a SELECT in binary, as `copyOut` does: megabytes in half the time. */
  copy(sql: string, parameters: SqlParameters, take: Taker): Promise<void>;
}

// Compiling a statement costs more than running it here, and the sorts of a chart fit in this much memory.
const BEGIN = `START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL jit = off; SET LOCAL work_mem = '48MB'`;

/** Runs questions against one snapshot, so that all numbers of an answer belong together. */
export async function inSnapshot<Answer>(
  source: DataSource,
  ask: (snapshot: Snapshot) => Promise<Answer>,
): Promise<Answer> {
  const runner = source.createQueryRunner();
  try {
    await runner.query(BEGIN);
    const [clock]: { now: Date }[] = await runner.query('SELECT now() AS now');
    const answer = await ask({
      asOf: clock!.now.toISOString(),
      rows: (sql, parameters) => runner.query(sql, parameters?.values),
      copy: async (sql, parameters, take) => {
        const client: pg.Client = await runner.connect();
        await copyOut(client, withLiterals(sql, parameters), take);
      },
    });
    await runner.query('COMMIT');
    return answer;
  } catch (error) {
    await runner.query('ROLLBACK').catch((fault: Error) => discard(runner, fault));
    throw error;
  } finally {
    await runner.release();
  }
}

/** A connection that cannot even go back is still at work, or gone: the pool must not lend it to the next question. */
async function discard(runner: QueryRunner, fault: Error): Promise<void> {
  const connection: EventEmitter = await runner.connect();
  connection.emit('error', fault);
}
