import { startPostgres } from '@vigie/postgres';
import pg from 'pg';

const DAMAGE = `SELECT (SELECT count(*) FROM pg_class c, LATERAL verify_heapam(c.oid::regclass) v WHERE c.relkind = 'r')::int AS damaged`;
// Which indexes there are is settled before any is looked at: others than trees are refused.
const INDEXES = `WITH trees AS MATERIALIZED (
    SELECT c.oid, c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
    WHERE a.amname = 'btree' AND c.relkind = 'i' AND c.relpersistence = 'p' AND i.indisvalid)
  SELECT relname, bt_index_check(oid, true) FROM trees`;

/** Rows and indexes of a stopped product's database that PostgreSQL's own checker finds damaged. */
export async function damagedIn(dataDir: string): Promise<number> {
  const server = await startPostgres({ dataDir });
  const client = new pg.Client({ connectionString: server.adminUrl });
  try {
    await client.connect();
    await client.query('CREATE EXTENSION IF NOT EXISTS amcheck');
    const { rows } = await client.query(DAMAGE);
    // Raises an error that names the index where one is not sound.
    const checked = await client.query(INDEXES);
    if (checked.rows.length < 20) throw new Error('The checker found hardly any index to look at.');
    return rows[0].damaged;
  } finally {
    await client.end();
    await server.stop();
  }
}
