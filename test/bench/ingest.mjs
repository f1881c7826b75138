import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '@vigie/postgres';
import pg from 'pg';
import { root } from '../../scripts/repository.mjs';
import { timeBelow } from './attention/processes.js';
import { articleLines } from './ingest/articles.js';
import { measureBeside } from './ingest/beside.js';
import { alongOf, residentOf, slopeOf } from './ingest/memory.js';
import { print } from './ingest/print.js';
import { startProduct } from './ingest/product.js';
import { readProfiles } from './ingest/profile.js';
import { noteStatements, statementTimes } from './ingest/statements.js';
import { machine } from './measure.js';

const has = (name) => process.argv.includes(`--${name}`);
const rows = Number(process.env.ROWS ?? 20_000);
const kind = { given: has('given'), series: has('series') };
const isDetailed = has('steps');
const keptIn = process.env.KEEP_IN ?? null;
/** Read before what is measured, so that compiled code and full caches are measured, not the start. */
const warmUp = Number(process.env.WARM ?? 1000);

const measured = machine();
const work = mkdtempSync(join(keptIn ?? tmpdir(), 'vigie-bench-ingest-'));
const postgres = await open();
try {
  const report = { bench: 'ingest', ...measured, rows, ...kind, ...(await measure()) };
  report.beside = await measureBeside(postgres, rows, kind);
  console.log(has('json') ? JSON.stringify(report) : print(report));
} finally {
  await postgres.stop();
  if (keptIn === null) rmSync(work, { recursive: true, force: true });
}

async function open() {
  const dataDir = join(work, 'data');
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const server = await startPostgres({ dataDir, log: () => undefined });
  if (!isDetailed) return server;
  const client = await connected(server);
  await noteStatements(client);
  await client.end();
  await server.stop();
  const again = await startPostgres({ dataDir, log: () => undefined });
  const admin = await connected(again);
  await admin.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
  await admin.end();
  return again;
}

async function connected({ adminUrl }) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  return client;
}

async function measure() {
  const profiles = isDetailed ? join(work, 'profiles') : '';
  const folder = process.env.PRODUCT ?? root;
  const product = await startProduct({ folder, databaseUrl: postgres.url, dataDir: work, profiles });
  const query = kind.given ? { labels: 'given' } : {};
  if (warmUp > 0) await finish(product, await product.upload(warming(), query), []);
  const client = await connected(postgres);
  if (isDetailed) await client.query('SELECT pg_stat_statements_reset()');
  const read = await readAll(product, query);
  const statements = isDetailed ? await statementTimes(client) : null;
  const [{ disk }] = (await client.query('SELECT pg_database_size(current_database())::float8 / 1e6 AS disk')).rows;
  await client.end();
  await product.stop();
  return { ...read, disk, statements, profile: profiles === '' ? null : readProfiles(profiles) };
}

/** Articles that none of those measured is like. */
function* warming() {
  for (const line of articleLines(warmUp, { given: kind.given }))
    yield line.replaceAll('/news/', '/warm/').replace('"text":"', '"text":"Warm ');
}

async function readAll(product, query) {
  const times = () => ({ api: timeBelow(product.pid), postgres: timeBelow(postgres.pid), wall: performance.now() });
  const start = times();
  const id = await product.upload(articleLines(rows, kind), query);
  const received = times();
  const samples = [];
  const upload = await finish(product, id, samples);
  const end = times();
  const spent = (from, to, name) => (to[name] - from[name]) / rows;
  const megabytes = upload.bytes / 1e6;
  return {
    megabytes,
    stored: upload.totals.stored,
    seconds: { receiving: (received.wall - start.wall) / 1000, reading: (end.wall - received.wall) / 1000 },
    perSecond: rows / ((end.wall - start.wall) / 1000),
    receiving: { api: spent(start, received, 'api'), postgres: spent(start, received, 'postgres') },
    reading: { api: spent(received, end, 'api'), postgres: spent(received, end, 'postgres') },
    memory: {
      ...{ most: residentOf(product.pid).most, end: residentOf(product.pid).now },
      ...{ slope: slopeOf(samples), along: alongOf(samples) },
    },
    samples: has('samples') ? samples : undefined,
  };
}

async function finish(product, id, samples) {
  for (;;) {
    const upload = await product.state(id);
    const { bytesRead, bytesTotal: bytes } = upload.progress;
    samples.push({ read: bytesRead / 1e6, resident: residentOf(product.pid).now, at: performance.now() });
    if (upload.state === 'done') return { ...upload, bytes };
    if (upload.state === 'failed') throw new Error(`Reading failed: ${upload.failure}\n${product.output()}`);
    await sleep(250);
  }
}
