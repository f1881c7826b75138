import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const root = fileURLToPath(new URL('../..', import.meta.url));
const prefix = 'vigie-test-';

/**
 * Serves databases to the test files of one run, over HTTP on the loopback because jest runs them in other processes.
 * The cluster is only started when the first test file asks, so runs of pure unit tests do not pay for it; and as all
 * requests come here, the copying of the template, which allows no other connection to it, happens one at a time.
 */
export async function openTestRun() {
  const secret = randomBytes(16).toString('hex');
  let cluster;
  let queue = Promise.resolve();
  const server = createServer((request, response) => {
    const [, given, action, name] = (request.url ?? '').split('/');
    queue = queue.then(async () => {
      try {
        if (given !== secret) throw new Error('wrong address');
        cluster ??= startCluster();
        const answer = action === 'drop' ? await drop(await cluster, name) : await create(await cluster, action);
        response.end(JSON.stringify(answer));
      } catch (error) {
        response.statusCode = 500;
        response.end(error instanceof Error ? error.message : String(error));
      }
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    url: `http://127.0.0.1:${server.address().port}/${secret}`,
    async close() {
      server.close();
      server.closeAllConnections();
      const started = await cluster?.catch(() => undefined);
      await started?.stop();
    },
  };
}

async function startCluster() {
  buildOnce();
  const { startPostgres } = await import('@vigie/postgres');
  await clearLeftOvers(startPostgres);
  const folder = join(tmpdir(), `${prefix}${process.pid}-${randomBytes(4).toString('hex')}`);
  mkdirSync(folder);
  const postgres = await startPostgres({ dataDir: folder, ephemeral: true });
  const admin = new pg.Client({ connectionString: postgres.url });
  admin.on('error', () => undefined);
  await admin.connect();
  let migrated;
  let count = 0;
  return {
    admin,
    url: postgres.url,
    nextName() {
      count += 1;
      return `test_${count}`;
    },
    template: () => (migrated ??= makeTemplate(admin, postgres.url)),
    async stop() {
      await admin.end().catch(() => undefined);
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Migrates one database, of which all others are copies: a copy takes a tenth of the time of a migration. */
async function makeTemplate(admin, url) {
  const { migrate } = await import('@vigie/storage');
  await admin.query('CREATE DATABASE vigie_template');
  await migrate(withDatabase(url, 'vigie_template'));
  return 'vigie_template';
}

async function create(cluster, kind) {
  const template = kind === 'empty' ? 'template1' : await cluster.template();
  const name = cluster.nextName();
  // Through the log, which is the usual way, a copy of these few megabytes takes more processor time.
  await cluster.admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  return { name, url: withDatabase(cluster.url, name) };
}

async function drop(cluster, name) {
  if (!/^test_\d+$/.test(name)) throw new Error(`not a test database: ${name}`);
  for (let tries = 1; ; tries += 1)
    try {
      await cluster.admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      return {};
    } catch (error) {
      // The server's own vacuum is at work there, and only a superuser may end it: it is done soon.
      if (error.code !== '42501' || tries === 50) throw error;
      await wait(200);
    }
}

function withDatabase(url, name) {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

/** This process is plain node and reads what the compiler wrote; `npm test` has just compiled everything. */
function buildOnce() {
  if (process.env.VIGIE_BUILT === 'yes') return;
  const compiler = join(root, 'node_modules/typescript-7/bin/tsc');
  const done = spawnSync(process.execPath, [compiler, '-b', 'libs/postgres', 'libs/storage'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`The libraries do not compile:\n${done.stdout}${done.stderr}`);
}

/** Clusters of runs that were killed: starting one stops what still runs on it. */
async function clearLeftOvers(startPostgres) {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length).split('-')[0]);
    const folder = join(tmpdir(), name);
    if (isRunning(pid)) continue;
    try {
      await (await startPostgres({ dataDir: folder, ephemeral: true })).stop();
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's, or another run is clearing it just now.
    }
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
