import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@vigie/postgres';
import { createDataSource, migrate } from '@vigie/storage';
import { joinStories } from '../../apps/api/dist/ingest/worker/stories/join-stories.js';
import { machine, quantile } from './measure.js';
import {
  fewWords,
  fillWithTexts,
  inventor,
  sketchesOf,
  strangers,
  toStoryArticles,
  writeJoined,
} from './stories-corpus.js';

const ROWS = Number(process.env.ROWS ?? 1_000_000);
/** `WORDS=few`: texts of sixteen words, which share keys with hundreds of others; else few texts share any. */
const ALIKE = process.env.WORDS === 'few';
const BATCH = 250;
const ROUNDS = 40;
/** The processor time in /proc is counted in hundredths of a second. */
const TICK = 10;

const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-stories-'));
const postgres = await startPostgres({ dataDir: folder, log: () => undefined });
try {
  await migrate(postgres.url);
  const limits = { poolSize: 1, statementTimeout: 0, applicationName: 'bench' };
  const source = await createDataSource(postgres.url, limits).initialize();
  const filling = performance.now();
  const invent = ALIKE ? fewWords() : inventor();
  await fillWithTexts(source, ROWS, ALIKE ? sketchesOf(invent) : strangers());
  const filled = (performance.now() - filling) / 1000;
  await source.query('VACUUM ANALYZE');
  console.log(report(await measure(source, invent), await sizes(source), filled));
  await source.destroy();
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Processor time of the connection's server process in milliseconds; null where the system does not say. */
function serverTime(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return null;
  }
}

async function measure(source, invent) {
  const [{ pid }] = await source.query('SELECT pg_backend_pid() AS pid');
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const articles = invent(BATCH);
    const [cpu, server] = [process.cpuUsage(), serverTime(pid)];
    await source.transaction(async (manager) => {
      const told = toStoryArticles(articles);
      const sketched = process.cpuUsage(cpu);
      const joined = await joinStories(manager, told);
      const { user, system } = process.cpuUsage(cpu);
      rounds.push({
        sketch: (sketched.user + sketched.system) / 1000 / BATCH,
        program: (user + system) / 1000 / BATCH,
        server: server === null ? null : (serverTime(pid) - server) / BATCH,
      });
      await writeJoined(manager, articles, joined);
    });
  }
  return rounds.slice(ROUNDS / 4);
}

async function sizes(source) {
  const [row] = await source.query(`SELECT pg_total_relation_size('story_text') AS texts,
    pg_total_relation_size('story_member') AS members,
    pg_total_relation_size('story_page') + pg_total_relation_size('story_segment') AS keys,
    (SELECT count(*) FROM story_segment) AS parts,
    (SELECT count(*) FROM (SELECT article.story_id FROM article GROUP BY 1 HAVING count(*) > 1) AS joined) AS stories`);
  return row;
}

function report(rounds, { texts, members, keys, parts, stories }, filled) {
  const { machine: name, load, node } = machine();
  const of = (pick, share) => quantile(rounds.map(pick), share).toFixed(3);
  const all = ({ program, server }) => program + (server ?? 0);
  const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
  return [
    `stories · ${name} · load ${load} · node ${node}`,
    `${ROWS} texts stored in ${filled.toFixed(0)} s; ${rounds.length} batches of ${BATCH} articles ${ALIKE ? 'of a few words, all new' : 'of 2.5 KB: 70 % new, 10 % the same words, 20 % edited or cut'}`,
    `joining one article, ms of CPU: median ${of(all, 0.5)}, p95 ${of(all, 0.95)}`,
    `  of it reading the text and its sketch ${of(({ sketch }) => sketch, 0.5)}, all of the program ${of(({ program }) => program, 0.5)}, database ${
      rounds[0].server === null ? 'not measured here' : of(({ server }) => server, 0.5)
    }`,
    `stories of several articles: ${stories}`,
    `disk: texts ${megabytes(texts)}, members ${megabytes(members)}, keys ${megabytes(keys)} in ${parts} parts; memory of the program ${megabytes(process.memoryUsage().rss)}`,
  ].join('\n');
}
