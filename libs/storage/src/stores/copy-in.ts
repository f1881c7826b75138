import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { BinaryRows } from './binary-rows.js';

/** What of the driver's connection is used here. */
interface Sender {
  stream: { write(bytes: Buffer): void };
  endCopyFrom(): void;
}

/** A statement that hands the server what it is to copy in, as one message. */
class CopyIn extends pg.Query {
  constructor(
    text: string,
    private readonly message: Buffer,
    done: (error: Error | undefined) => void,
  ) {
    super(text, done);
  }

  /** The driver itself would refuse to send anything. */
  handleCopyInResponse(connection: Sender): void {
    connection.stream.write(this.message);
    connection.endCopyFrom();
  }
}

/**
 * Copies rows into a table, in the caller's transaction: several times faster than an INSERT. `add` adds the fields of one
 * row in the order of `columns`. Values of identity columns are taken as they are.
 */
export async function copyIn<Row>(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  list: readonly Row[],
  add: (rows: BinaryRows, row: Row) => void,
): Promise<void> {
  if (list.length === 0) return;
  const rows = new BinaryRows(columns.length);
  for (const row of list) add(rows.row(), row);
  const message = rows.end();
  const runner = manager.queryRunner ?? manager.connection.createQueryRunner();
  try {
    const client: pg.Client = await runner.connect();
    await new Promise<void>((resolve, reject) => {
      const text = `COPY ${table} (${columns.join(', ')}) FROM STDIN (FORMAT binary)`;
      client.query(new CopyIn(text, message, (error) => (error ? reject(error) : resolve())));
    });
    // What failed may still be on its way.
    rows.free();
  } finally {
    if (manager.queryRunner === undefined) await runner.release();
  }
}

/** Ids for so many new rows of a table, ascending. */
export async function nextIds(manager: EntityManager, table: string, count: number): Promise<number[]> {
  if (count === 0) return [];
  const rows: { id: number }[] = await manager.query(
    `SELECT nextval(s.name) AS id FROM (SELECT pg_get_serial_sequence($2, 'id')::regclass AS name OFFSET 0) AS s, generate_series(1, $1)`,
    [count, table],
  );
  return rows.map(({ id }) => id);
}
