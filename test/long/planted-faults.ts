import { rmSync } from 'node:fs';
import pg from 'pg';
import { makeDataDir, remove, startProduct } from '../system/server.js';
import { mustObject, report } from './figures.js';
import { longFile, readOnce } from './read-once.js';
import { damageIn } from './soundness.js';

/** An index that was sound until what it orders by was turned round. */
const LYING_INDEX = `CREATE TABLE planted (n int);
  INSERT INTO planted SELECT generate_series(1, 1000);
  CREATE FUNCTION turned(n int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT n';
  CREATE INDEX planted_turned ON planted (turned(n));
  CREATE OR REPLACE FUNCTION turned(n int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT -n'`;

/** Shows that the measures of a check that brings the product down object to what a fall might leave. */
export async function tryOnPlantedFaults(check: string): Promise<void> {
  const planted = await startProduct('planted', { CUBE: 'off' });
  const client = new pg.Client({ connectionString: planted.database!.url });
  try {
    await client.connect();
    const file = longFile('planted.example', 1000);
    const { id } = await planted.admin.upload('planted.ndjson', file.text, { labels: 'given' });
    const figures = async () => readOnce(planted.admin, await planted.admin.ask(`uploads/${id}`), file);
    report(`${check} before any fault`, await figures());
    await client.query('UPDATE record SET article_id = (SELECT min(article_id) FROM record) WHERE seq = 500');
    mustObject(check, 'a record that points to the article of another', await figures());
    await client.query('DELETE FROM fact WHERE article_id = (SELECT max(article_id) FROM fact)');
    mustObject(check, 'an article that is not counted', await figures());
    await client.query('DELETE FROM record WHERE seq = 700');
    mustObject(check, 'a line that the report lost', await figures());
  } finally {
    await client.end();
    await remove(planted);
  }
  const folder = makeDataDir('unsound');
  mustObject(check, 'an index that misses its rows', [await damageIn(folder, LYING_INDEX)]);
  rmSync(folder, { recursive: true, force: true });
}
