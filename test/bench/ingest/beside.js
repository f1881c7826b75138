import pg from 'pg';
import { DataSource, EntitySchema } from 'typeorm';
import { cpuMeter } from '../attention/processes.js';
import { articleLines } from './articles.js';

/** Rows that are enough for a figure of what does nothing but write. */
const MOST = 20_000;
const BATCH = 250;
const COLUMNS = ['url', 'title', 'lead', 'text', 'publishedAt', 'source', 'author', 'section', 'tags'];
const TABLE = `CREATE TABLE plain_article (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, url text NOT NULL, title text,
  lead text, text text, "publishedAt" timestamptz, source text, author text, section text, tags jsonb)`;
const article = new EntitySchema({
  name: 'plain_article',
  tableName: 'plain_article',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'identity' },
    ...Object.fromEntries(COLUMNS.map((name) => [name, { type: 'text', nullable: true }])),
    publishedAt: { type: 'timestamptz', nullable: true },
    tags: { type: 'jsonb', nullable: true },
  },
});

/**
 * What the same rows take that are only put into one table with nothing but its key: by `save()` of TypeORM, and by a bare
 * COPY of lines made before. Articles a second and CPU ms an article, of this process and the server's.
 */
export async function measureBeside(postgres, rows, kind) {
  const lines = [...articleLines(Math.min(rows, MOST), kind)].map((line) => JSON.parse(line));
  const source = await new DataSource({ type: 'postgres', url: postgres.url, entities: [article] }).initialize();
  const measured = {};
  for (const [name, write] of Object.entries({ 'TypeORM save()': saveAll, COPY: copyAll })) {
    await source.query('DROP TABLE IF EXISTS plain_article');
    await source.query(TABLE);
    measured[name] = await write(source, postgres, lines);
    const [{ count }] = await source.query('SELECT count(*)::int AS count FROM plain_article');
    if (count !== lines.length) throw new Error(`${name} wrote ${count} of ${lines.length} rows.`);
  }
  await source.query('DROP TABLE plain_article');
  await source.destroy();
  return { rows: lines.length, ...measured };
}

async function timed(postgres, count, write) {
  const read = cpuMeter(postgres.pid);
  const start = performance.now();
  await write();
  const took = performance.now() - start;
  return { perSecond: (count / took) * 1000, cpu: read() / count };
}

function saveAll(source, postgres, lines) {
  const repository = source.getRepository(article);
  return timed(postgres, lines.length, async () => {
    for (let at = 0; at < lines.length; at += BATCH) {
      const some = lines.slice(at, at + BATCH).map((line) => {
        return Object.fromEntries(COLUMNS.map((name) => [name, line[name]]));
      });
      await repository.save(some);
    }
  });
}

async function copyAll(_source, postgres, lines) {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const encoded = lines.map((line) => Buffer.from(`${COLUMNS.map((name) => field(line[name])).join('\t')}\n`));
  const names = COLUMNS.map((name) => `"${name}"`).join(', ');
  const measured = await timed(postgres, lines.length, () =>
    copyIn(client, `COPY plain_article (${names}) FROM STDIN`, encoded),
  );
  await client.end();
  return measured;
}

function field(value) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll('\r', '\\r');
}

function copyIn(client, statement, rows) {
  return new Promise((resolve, reject) => {
    const query = new pg.Query(statement, (error) => (error ? reject(error) : resolve()));
    query.handleCopyInResponse = (connection) => {
      for (let at = 0; at < rows.length; at += BATCH)
        connection.sendCopyFromChunk(Buffer.concat(rows.slice(at, at + BATCH)));
      connection.endCopyFrom();
    };
    client.query(query);
  });
}
