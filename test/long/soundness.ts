import { startPostgres } from '@vigie/postgres';
import pg from 'pg';
import { type Figure, say } from './figures.js';

const DAMAGE = `SELECT (SELECT count(*) FROM pg_class c, LATERAL verify_heapam(c.oid::regclass) v WHERE c.relkind = 'r')::int AS damaged`;
// Others than trees are refused.
const TREES = `SELECT c.oid FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
  WHERE a.amname = 'btree' AND c.relkind = 'i' AND c.relpersistence = 'p' AND i.indisvalid`;

/** How many rows and indexes of a stopped database PostgreSQL's own checker finds damaged, each index compared with its rows. */
export async function damageIn(dataDir: string, plant = 'SELECT'): Promise<Figure> {
  const server = await startPostgres({ dataDir });
  const client = new pg.Client({ connectionString: server.adminUrl });
  try {
    await client.connect();
    await client.query('CREATE EXTENSION IF NOT EXISTS amcheck');
    await client.query(plant);
    return { name: 'damaged rows and indexes', value: await damageOf(client), limit: 0 };
  } finally {
    await client.end();
    await server.stop();
  }
}

async function damageOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query(DAMAGE);
  const trees = (await client.query<{ oid: number }>(TREES)).rows;
  if (trees.length < 20) throw new Error('The checker found hardly any index to look at.');
  let damaged: number = rows[0].damaged;
  for (const { oid } of trees) {
    try {
      await client.query('SELECT bt_index_check($1::oid, true)', [oid]);
    } catch (error) {
      damaged += 1;
      say(`   ${String(error)}`);
    }
  }
  return damaged;
}
