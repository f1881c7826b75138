import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, startPostgres } from './start-postgres.js';

const home = join(tmpdir(), `vigie postgres é ${process.pid}`);
const cluster = join(home, 'postgres/cluster');
const heard: string[] = [];
const log = (message: string) => void heard.push(message);
const start = () => startPostgres({ dataDir: home, log });

let postgres: EmbeddedPostgres;
beforeAll(async () => {
  mkdirSync(home);
  postgres = await start();
}, 60_000);
afterAll(async () => {
  await postgres?.stop();
  rmSync(home, { recursive: true, force: true });
}, 30_000);

async function value(url: string, expression: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(`SELECT ${expression} AS value`)).rows[0].value;
  } finally {
    await client.end();
  }
}

async function soon<T>(ask: () => Promise<T>, limit = 15_000): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

describe('a server that was started in a folder with spaces and accents', () => {
  test.each([
    ["current_setting('server_encoding')", 'UTF8'],
    ["current_setting('data_checksums')", 'on'],
    ["current_setting('fsync')", 'on'],
    ["current_setting('full_page_writes')", 'on'],
    ["current_setting('synchronous_commit')", 'on'],
    ["current_setting('timezone')", 'UTC'],
    ["current_setting('password_encryption')", 'scram-sha-256'],
    ["current_setting('is_superuser')", 'off'],
    ['current_user', 'vigie'],
    ['current_database()', 'vigie'],
    ["to_tsvector('simple', 'النيجر،')::text", "'النيجر':1"],
    ["to_tsvector('french', '«Les armées» – l’Élysée')::text", "'armé':2 'le':1 'élys':4"],
    ["lower('ÉLYSÉE НИГЕР')", 'élysée нигер'],
  ])('%s is %s', async (expression, expected) => {
    expect(await value(postgres.url, expression)).toBe(expected);
  });

  test('lets the product make its extensions, and only the superuser see the settings of the system', async () => {
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    for (const name of ['unaccent', 'pg_trgm', 'btree_gin']) await client.query(`CREATE EXTENSION ${name}`);
    await expect(client.query("COPY (SELECT 1) TO PROGRAM 'true'")).rejects.toThrow('permission denied');
    await client.end();
    expect(await value(postgres.url, "show_trgm('Нигер') <> '{}'")).toBe(true);
    expect(await value(postgres.adminUrl, "current_setting('unix_socket_directories')")).toBe('');
    expect(await value(postgres.adminUrl, "current_setting('listen_addresses')")).toBe('127.0.0.1');
  });

  test('keeps its password and log to itself and asks for the password', async () => {
    for (const name of ['password', 'postgres.log']) {
      expect(statSync(join(home, 'postgres', name)).mode & 0o777).toBe(0o600);
    }
    const wrong = Object.assign(new URL(postgres.url), { password: 'password' }).href;
    await expect(value(wrong, '1')).rejects.toThrow('password authentication failed');
  });

  test('is refused a second time, with a word on where the first is', async () => {
    postgres.note('at http://127.0.0.1:3000');
    const sentence = `Vigie is already running on this data folder: process ${process.pid}, at http://127.0.0.1:3000.`;
    await expect(start()).rejects.toThrow(sentence);
    expect(await value(postgres.url, '1')).toBe(1);
  });

  test('comes back at the same address after it was killed, three times', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { pid } = postgres;
      process.kill(pid, 'SIGKILL');
      await soon(async () => expect(postgres.pid).not.toBe(pid));
      expect(await soon(() => value(postgres.url, '1'))).toBe(1);
    }
    expect(heard).toContain('PostgreSQL stopped unexpectedly (signal SIGKILL); starting it again');
    expect(heard).toContain('PostgreSQL is back');
  }, 60_000);

  test('stops cleanly, frees its folder, and takes a second stop in its stride', async () => {
    const begun = performance.now();
    await Promise.all([postgres.stop(), postgres.stop()]);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(readFileSync(join(home, 'postgres/postgres.log'), 'utf8').trimEnd()).toMatch(
      /database system is shut down$/,
    );
    expect(readdirSync(join(home, 'postgres')).sort()).toEqual(['cluster', 'password', 'postgres.log']);
    await expect(value(postgres.url, '1')).rejects.toThrow('ECONNREFUSED');
  }, 20_000);
});

describe('a later start', () => {
  test('finds the data again', async () => {
    postgres = await start();
    expect(await value(postgres.url, "show_trgm('x') <> '{}'")).toBe(true);
  }, 30_000);

  test('within ten seconds, even a server that does not answer any more is stopped', async () => {
    const { pid } = postgres;
    process.kill(pid, 'SIGSTOP');
    const begun = performance.now();
    await postgres.stop();
    expect(performance.now() - begun).toBeLessThan(11_000);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  }, 30_000);

  test('makes a new password when the old one was lost', async () => {
    rmSync(join(home, 'postgres/password'));
    postgres = await start();
    expect(await value(postgres.url, '1')).toBe(1);
    expect(await value(postgres.adminUrl, '1')).toBe(1);
    await postgres.stop();
  }, 30_000);

  test('leaves alone a stranger who has the number of the server that ran before', async () => {
    const stranger = spawn('sleep', ['60']);
    writeFileSync(join(cluster, 'postmaster.pid'), `${stranger.pid}\n${cluster}\n1\n5432\n\n127.0.0.1\n`);
    postgres = await start();
    expect(await value(postgres.url, '1')).toBe(1);
    expect(stranger.exitCode).toBeNull();
    expect(process.kill(stranger.pid ?? 0, 0)).toBe(true);
    stranger.kill();
    await postgres.stop();
  }, 30_000);

  test('keeps aside, and does not use, a folder that was not finished', async () => {
    rmSync(join(cluster, 'vigie-complete'));
    postgres = await start();
    expect(heard.some((message) => message.includes('was not complete'))).toBe(true);
    expect(await value(postgres.url, "(SELECT count(*)::int FROM pg_extension WHERE extname = 'pg_trgm')")).toBe(0);
    await postgres.stop();
    expect(readdirSync(join(home, 'postgres')).filter((name) => name.startsWith('cluster.incomplete-'))).toHaveLength(
      1,
    );
  }, 60_000);

  test('refuses the files of another major version', async () => {
    writeFileSync(join(cluster, 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow('made by PostgreSQL 17, but this release brings PostgreSQL 18');
    writeFileSync(join(cluster, 'PG_VERSION'), '18\n');
    expect(existsSync(join(home, 'postgres/lock'))).toBe(false);
  });

  test('says what PostgreSQL says when its files are damaged, and frees the folder', async () => {
    const control = join(cluster, 'global/pg_control');
    renameSync(control, `${control}.away`);
    await expect(start()).rejects.toThrow(/^PostgreSQL could not start: .*(pg_control|control file|database system)/);
    renameSync(`${control}.away`, control);
    expect(existsSync(join(home, 'postgres/lock'))).toBe(false);
  });

  test.each([
    ['a file', join(home, 'postgres/password'), 'a file is in its way'],
    ['below a file', join(home, 'postgres/password/x'), 'a file is in its way'],
  ])('refuses %s as its folder', async (_what, dataDir, message) => {
    await expect(startPostgres({ dataDir })).rejects.toThrow(message);
  });
});
