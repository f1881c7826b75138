import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../measure.js';
import { analystSelections, dashboardQuestions } from './dashboard.js';
import { Indexing } from './lexemes.js';
import { memoryOf } from './processes.js';
import { startProduct, waitFor } from './product.js';
import { measureSearches } from './searches.js';
import { clocked, runsFor } from './time-runs.js';
import { BROAD } from './vocabulary.js';

const ANALYSTS = { people: 20, every: 2000, pages: 12 };
/** Articles that change while the product is down. */
const MISSED = 1000;
const ARRIVALS = 40;
const CHART = {
  kind: 'attention',
  split: 'none',
  top: 1,
  measure: 'articles',
  share: 'none',
  interval: 'auto',
  most: 400,
};
/** Pages that a process has answered before its memory is read, and the seconds that it is left in peace then. */
const USUAL = 30;
const SETTLING = 15;
/** Milliseconds between looks whether a process is filled: asked without a pause it keeps megabytes of what it was asked. */
const FILLING = 200;
/** Seconds after which all threads of a process are surely there, and garbage is collected. */
const STARTING = 20;

/** Measures the product itself, over HTTP, on the corpus; `shown` hears each figure as soon as it is there. */
export async function measurePage({ world, database, say }, options, shown) {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-product-'));
  let variant = 0;
  const ask = (product, selection = {}) => {
    variant += 1;
    return product.page(selection, dashboardQuestions(variant));
  };
  const found = {};
  const note = (name, value) => {
    found[name] = value;
    shown(name, value);
  };
  const { url } = database.postgres;
  const dataDir = join(folder, 'full');
  try {
    say('Starting the product on an empty database');
    const idle = await emptyProcess({ world, database, ask, dataDir: join(folder, 'empty') }, options);
    say('Starting the product; it fills its memory from the database');
    const product = await startProduct(url, dataDir);
    try {
      const ready = await whenReady(product, FILLING);
      const seconds = (ready - product.spawned) / 1000;
      note('fill', { listening: product.listening - product.spawned, seconds, rate: options.rows / seconds });
      await measureRunning({ world, url, product, ask, idle, say, note }, options);
    } finally {
      await product.stop();
    }
    say('  starting it again');
    await touch(database, MISSED);
    note('start', await measureStart(url, dataDir, ask));
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All that is measured of a product that is filled. */
async function measureRunning({ world, url, product, ask, idle, say, note }, { runs, texts, isLarge }) {
  say('  memory');
  for (let count = 0; count < USUAL; count += 1) await ask(product);
  const memory = (await settledMemory(product.pid)) - idle.usual;
  const cubeBytes = await product.metric('vigie_cube_bytes');
  say('  pages');
  await measurePages({ world, product, ask, note }, { runs, texts, isLarge });
  say('  articles that arrive');
  note('arrivals', await measureArrivals(url, product));
  say('  memory after all of this');
  const after = (await settledMemory(product.pid)) - idle.after;
  note('memory', { idle: idle.usual, above: memory, after, cubeBytes });
  // Without texts there are no words but the broad ones. Last, for what a hundred searches find is kept for a while.
  if (texts > 1) note('searches', await measureSearches((selection) => ask(product, selection)));
}

/** All pages; `note` hears how long they took. */
async function measurePages({ world, product, ask, note }, { runs, texts, isLarge }) {
  note('page', await timed(runs, () => ask(product)));
  note('filtered', await timed(runs, () => ask(product, { topic: world.topics[56].key })));
  if (texts > 0) note('text', await measureText(product, runs, ask));
  // As many people as one machine is meant for with a million articles.
  if (!isLarge) note('analysts', await measureAnalysts(world, product, ask));
}

/** Milliseconds from the start of a process that has a snapshot to its first page. */
async function measureStart(url, dataDir, ask) {
  const product = await startProduct(url, dataDir);
  try {
    const ready = await whenReady(product);
    await ask(product);
    const answered = performance.now() - product.spawned;
    return { listening: product.listening - product.spawned, ready: ready - product.spawned, answered };
  } finally {
    await product.stop();
  }
}

async function whenReady(product, pause = 5) {
  await waitFor('the cube answers', async () => (await product.metric('vigie_cube_ready')) === 1, { pause });
  return performance.now();
}

/** What the same process takes with nothing to count, having answered as many pages, and then all the others. */
async function emptyProcess({ world, database, ask, dataDir }, options) {
  const client = await database.connect();
  await client.query('DROP DATABASE IF EXISTS vigie_bench_empty');
  await client.query('CREATE DATABASE vigie_bench_empty OWNER vigie');
  const url = Object.assign(new URL(database.postgres.url), { pathname: '/vigie_bench_empty' }).href;
  const product = await startProduct(url, dataDir);
  try {
    await whenReady(product, FILLING);
    for (let count = 0; count < USUAL; count += 1) await ask(product);
    const usual = await settledMemory(product.pid);
    await measurePages({ world, product, ask, note: () => undefined }, options);
    return { usual, after: await settledMemory(product.pid) };
  } finally {
    await product.stop();
    await client.query('DROP DATABASE vigie_bench_empty WITH (FORCE)');
  }
}

/** The median of a while in which nothing is asked: single readings swing by 20 MB. */
async function settledMemory(pid) {
  await sleep(STARTING * 1000);
  const readings = [];
  for (let second = 0; second < SETTLING; second += 1) {
    await sleep(1000);
    readings.push(memoryOf(pid));
  }
  return quantile(readings, 0.5);
}

async function timed(runs, ask) {
  let took = 0;
  for (let warm = 0; warm < 3; warm += 1) took = await clocked(ask);
  return spread(runsFor(took, { runs, slowRuns: runs }), ask);
}

async function spread(runs, ask) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(await clocked(() => ask(run)));
  }
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), runs };
}

/** Each broad word once that nobody looked for, and then one of them again and again. */
async function measureText(product, runs, ask) {
  const [warm, again, ...words] = BROAD;
  await ask(product, { q: warm });
  const first = await spread(Math.min(runs, words.length), (run) => ask(product, { q: words[run] }));
  return { first, repeated: await timed(runs, () => ask(product, { q: again })) };
}

/** Many at once, each with a page every two seconds; the event loop's lag is that of this while. */
async function measureAnalysts(world, product, ask) {
  const { people, every, pages } = ANALYSTS;
  const times = [];
  // Reading the metrics begins a new while.
  await product.metric('nodejs_eventloop_lag_p99_seconds');
  await Promise.all(
    analystSelections(world, people).map(async (selection, place) => {
      await sleep((every * place) / people);
      for (let count = 0; count < pages; count += 1) {
        const start = performance.now();
        await ask(product, selection);
        times.push(performance.now() - start);
        await sleep(Math.max(0, every - (performance.now() - start)));
      }
    }),
  );
  const lag = (await product.metric('nodejs_eventloop_lag_p99_seconds')) * 1000;
  return { people, pages: times.length, median: quantile(times, 0.5), p95: quantile(times, 0.95), lag };
}

/** From the commit of an article to the first chart that counts it. */
async function measureArrivals(url, product) {
  const indexing = await Indexing.open(url);
  const total = async () => {
    const [chart] = (await product.page({}, [CHART])).answers;
    return chart.undated + chart.totals.values.reduce((sum, articles) => sum + articles, 0);
  };
  const times = [];
  const ids = [];
  try {
    for (let run = 0; run < ARRIVALS; run += 1) {
      const before = await total();
      ids.push(await indexing.store(run));
      const committed = performance.now();
      await waitFor('it is counted', async () => (await total()) > before, { limit: 10_000 });
      times.push(performance.now() - committed);
    }
  } finally {
    await indexing.remove(ids);
    await indexing.close();
  }
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), runs: ARRIVALS };
}

/** As if so many articles had been written again while the product was down. */
async function touch(database, count) {
  const client = await database.connect();
  await client.query(
    `INSERT INTO change_log (xid, article_id, kind)
     SELECT (pg_current_xact_id()::text)::bigint, fact.article_id, 'put' FROM fact ORDER BY fact.article_id DESC LIMIT $1`,
    [count],
  );
}
