import pg from 'pg';
import type { Snapshot } from '../read-models/snapshot.js';
import type { SqlParameters } from '../read-models/sql-parameters.js';
import { withLiterals } from '../read-models/with-literals.js';
import { copyOut, type Taker } from './copy-out.js';

/** Milliseconds. */
const CONNECT = 3000;

// Counts and ids are far below 2^53.
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);

/**
 * A connection that reads states of the database, one transaction at a time. It is not mended: whoever uses it opens
 * another one once it is lost.
 */
export class FeedConnection {
  /** Whether it is of no more use. */
  isLost = false;

  private constructor(
    readonly client: pg.Client,
    private readonly hush: () => void,
  ) {}

  /** `lost` is told once when the connection breaks by itself. Statements may take `limit` milliseconds, 0 for any time. */
  static async open(url: string, name: string, lost: (error: Error) => void, limit = 0): Promise<FeedConnection> {
    const client = new pg.Client({
      connectionString: url,
      application_name: name,
      connectionTimeoutMillis: CONNECT,
      lock_timeout: 3000,
      statement_timeout: limit,
      keepAlive: true,
      types,
    });
    let isQuiet = false;
    const tell = (error: Error) => {
      if (!isQuiet) lost(error);
      isQuiet = true;
    };
    client.on('error', tell);
    client.on('end', () => tell(new Error('The connection was closed.')));
    await client.connect();
    return new FeedConnection(client, () => {
      isQuiet = true;
    });
  }

  /**
   * Runs statements in one read-only transaction that sees one state. When nothing comes for `limit` milliseconds the
   * connection is broken off: there is no telling what state it is in.
   */
  async inState<Result>(limit: number, read: (state: State) => Promise<Result>): Promise<Result> {
    const watch = setTimeout(() => this.cut(new Error(`The database did not answer within ${limit} ms.`)), limit);
    try {
      const result = await read(new State(this.client, () => watch.refresh()));
      await this.client.query('COMMIT');
      return result;
    } catch (error) {
      await this.client.query('ROLLBACK').catch(() => (this.isLost = true));
      throw error;
    } finally {
      clearTimeout(watch);
    }
  }

  async close(): Promise<void> {
    this.hush();
    await this.client.end().catch(() => undefined);
  }

  /** Ends the connection without waiting for the server; what waits for an answer fails. */
  private cut(reason: Error): void {
    const { connection } = this.client as unknown as { connection: { stream: { destroy(error: Error): void } } };
    connection.stream.destroy(reason);
  }
}

const BEGIN = `START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL jit = off; SET LOCAL work_mem = '48MB'`;

/** One state of the database, until its transaction ends. */
export class State implements Snapshot {
  /** Known once `begin` has answered. */
  asOf = '';
  /** The transactions that are visible in it, as `pg_snapshot` writes them. */
  snapshot = '';

  constructor(
    readonly client: pg.Client,
    /** Says that the server is at work, to be left in peace for another while. */
    readonly refresh: () => void,
  ) {}

  /**
   * Starts the transaction and runs statements without parameters in the same round trip; gives the rows of each.
   * A standby cannot say which transactions are under way; there all from the oldest of them on count as not seen.
   */
  async begin(...statements: string[]): Promise<Record<string, unknown>[][]> {
    const results = (await this.client.query(
      [
        BEGIN,
        `SELECT now() AS now, CASE WHEN pg_is_in_recovery()
           THEN concat(pg_snapshot_xmin(pg_current_snapshot()), ':', pg_snapshot_xmin(pg_current_snapshot()), ':')
           ELSE pg_current_snapshot()::text END AS snapshot`,
        ...statements,
      ].join(';\n'),
    )) as unknown as pg.QueryResult[];
    const [view, ...rest] = results.slice(results.length - statements.length - 1);
    this.asOf = view!.rows[0].now.toISOString();
    this.snapshot = view!.rows[0].snapshot;
    return rest.map(({ rows }) => rows);
  }

  /** Starts the transaction in the state that another one exported. */
  async beginAs(exported: string): Promise<void> {
    await this.client.query(`${BEGIN}; SET TRANSACTION SNAPSHOT '${exported.replaceAll("'", '')}'`);
  }

  /** Does something whose failing leaves the rest of the transaction as it was. */
  async attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.client.query('SAVEPOINT attempt');
    try {
      const result = await work();
      await this.client.query('RELEASE SAVEPOINT attempt');
      return result;
    } catch (error) {
      await this.client.query('ROLLBACK TO SAVEPOINT attempt');
      throw error;
    }
  }

  async rows<Row>(sql: string, parameters?: { values: unknown[] }): Promise<Row[]> {
    const { rows } = await this.client.query(sql, parameters?.values);
    this.refresh();
    return rows as Row[];
  }

  async copy(sql: string, parameters: SqlParameters, take: Taker): Promise<void> {
    await copyOut(this.client, withLiterals(sql, parameters), take);
    this.refresh();
  }
}
