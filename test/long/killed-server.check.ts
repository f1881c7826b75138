import { test } from '@jest/globals';
import pg from 'pg';
import { remove, type Server, startProduct } from '../system/server.js';
import { mustObject, report } from './figures.js';
import { killWhileReading } from './kill-while-reading.js';
import { longFile, readOnce } from './read-once.js';
import { numbersFrom, seedOf, sized } from './sizes.js';

const ARTICLES = sized('B1_ARTICLES', 100_000);
const KILLS = sized('B1_KILLS', 50);

test('what tells whether all was read once objects where it was not', async () => {
  const planted = await startProduct('planted', { CUBE: 'off' });
  const client = new pg.Client({ connectionString: planted.database!.url });
  await client.connect();
  const file = longFile('planted.example', 1000);
  const { id } = await planted.admin.upload('planted.ndjson', file.text, { labels: 'given' });
  const figures = async () => readOnce(planted.admin, await planted.admin.ask(`uploads/${id}`), file);
  report('B1 before any fault', await figures());
  await client.query('UPDATE record SET article_id = (SELECT min(article_id) FROM record) WHERE seq = 500');
  mustObject('B1', 'a record that points to the article of another', await figures());
  await client.query('DELETE FROM fact WHERE article_id = (SELECT max(article_id) FROM fact)');
  mustObject('B1', 'an article that is not counted', await figures());
  await client.query('DELETE FROM record WHERE seq = 700');
  mustObject('B1', 'a line that the report lost', await figures());
  await client.end();
  await remove(planted);
});

test('kill -9 of the server again and again while it reads', async () => {
  const random = numbersFrom(seedOf('B1'));
  const strike = (server: Server) => server.kill();
  const figures = await killWhileReading({
    name: 'killed',
    articles: ARTICLES,
    kills: KILLS,
    delay: () => random(700),
    strike,
  });
  report('B1', figures);
});
