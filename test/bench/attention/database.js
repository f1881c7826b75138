import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@vigie/postgres';
import { createDataSource, migrate, placeWords } from '@vigie/storage';
import pg from 'pg';
import { checkTexts } from './check-texts.js';
import { fillFacts } from './fill-facts.js';
import { textFiller } from './fill-texts.js';
import { fillWorld } from './fill-world.js';
import { withoutIndexes } from './indexes.js';
import { Indexing } from './lexemes.js';
import { settle } from './settle.js';

/** Changes whenever the same options give another corpus. */
const CORPUS = 2;

/**
 * Starts a Postgres of its own and brings it to the product's newest schema with the corpus in its tables; a kept folder
 * is taken as it is when it was made by the same options. Gives how many `texts` there are. `say` hears what takes long.
 */
export async function openDatabase({ rows, keep, ...options }, world, say) {
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'vigie-bench-attention-'));
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const note = join(folder, 'corpus.json');
  const found = existsSync(note) ? readFileSync(note, 'utf8') : null;
  const texts = options.givenTexts ?? (found === null ? options.texts : JSON.parse(found).texts);
  const wanted = JSON.stringify({ corpus: CORPUS, rows, texts });
  if (found !== null && found !== wanted) throw new Error(`${folder} holds another corpus: ${found}.`);
  const postgres = await startPostgres({ dataDir: folder, log: () => undefined });
  const clients = [];
  const connect = async () => {
    const client = new pg.Client({ connectionString: postgres.adminUrl });
    await client.connect();
    clients.push(client);
    return client;
  };
  const close = async () => {
    await Promise.all(clients.map((client) => client.end()));
    await postgres.stop();
    if (keep === null) rmSync(folder, { recursive: true, force: true });
  };
  try {
    await migrate(postgres.url);
    let filled = null;
    if (found === null) {
      say(`Writing ${rows.toLocaleString('en')} articles, ${texts.toLocaleString('en')} of them with a text`);
      filled = await fill({ connect, url: postgres.url }, world, { rows, texts });
      writeFileSync(note, wanted);
    }
    await settle(postgres.url);
    await placeAll(postgres.url, say);
    return { postgres, folder, texts, filled, connect, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Fills an empty schema; gives the seconds it took. */
async function fill({ connect, url }, world, { rows, texts }) {
  const start = performance.now();
  // Keys to other tables are true by construction, and checking them would take longer than the rest.
  const trusting = async () => {
    const client = await connect();
    await client.query(`SET session_replication_role = replica; SET synchronous_commit = off`);
    return client;
  };
  const client = await trusting();
  await fillWorld(client, world);
  const indexed = [];
  const indexing = await Indexing.open(url);
  const filler = await textFiller(trusting, world, texts, indexing);
  for (const table of await tablesToFill(client)) indexed.push(await withoutIndexes(client, table));
  await fillFacts(trusting, world, rows, filler);
  for (const remake of indexed) await remake();
  await checkTexts(client, indexing, texts);
  await indexing.close();
  await client.query('VACUUM (ANALYZE, FREEZE)');
  return (performance.now() - start) / 1000;
}

/** Has all segments placed, which the product does in the background: it must not do so while it is measured. */
async function placeAll(url, say) {
  const limits = { poolSize: 1, statementTimeout: 0, applicationName: 'bench' };
  const source = await createDataSource(url, limits).initialize();
  let segments = 0;
  for (; await placeWords(source); segments += 1) if (segments === 0) say('Placing frequent words, 10 s a segment');
  if (segments > 0) await source.query('VACUUM (ANALYZE) word_places, word_page, word_run_part, unplaced_text');
  await source.destroy();
}

/** What is filled: the tables of articles, and the parts of the text index. */
async function tablesToFill(client) {
  const { rows } = await client.query(
    `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'article_search'::regclass`,
  );
  return ['article', 'article_text', 'fact', ...rows.map(({ name }) => name)];
}
