import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '../cluster/test-database.js';
import { Client } from './client.js';
import { until } from './until.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** `npm test` says what `npm start` would run. */
const program = process.env.VIGIE_PROGRAM ?? join(root, 'apps/api/dist/main.js');

/** Who administers the servers of these tests. */
export const ADMIN = { email: 'mara@desk.example', password: 'quiet otter below the weir 41' };

/** The built product, running in a process of its own. */
export interface Server {
  url: string;
  dataDir: string;
  /** What its environment was given beyond what all have; a start with the same goes on where it was. */
  settings: Record<string, string>;
  /** Absent where it runs a database server of its own. */
  database?: TestDatabase;
  child: ChildProcess;
  output: () => string;
  /** Settles when the process and its output have ended. */
  ended: Promise<void>;
  /** A client that is signed in as the administrator. */
  admin: Client;
  /** SIGTERM; gives the exit code. */
  stop(): Promise<number | null>;
  /** kill -9; a database server of its own is left running. */
  kill(): Promise<void>;
}

/** A folder that the database server's user can reach, whatever this process's umask. */
export function makeDataDir(name: string): string {
  const folder = join(tmpdir(), `vigie-system-${name}-${process.pid}-${randomBytes(3).toString('hex')}`);
  mkdirSync(folder, { mode: 0o755 });
  return folder;
}

/** Runs the product on a folder without waiting for anything. */
export function launch(dataDir: string, settings: Record<string, string> = {}) {
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env.PATH ?? '',
      PORT: '0',
      DEMO: 'off',
      DATA_DIR: dataDir,
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((settle) => child.once('close', () => settle()));
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return { child, ended, output: () => output };
}

/**
 * Runs the product on a new database of the cluster that all specs share: much sooner there than with a database server
 * of its own, which is for specs that end processes or look into the folder.
 */
export async function startProduct(name: string, settings: Record<string, string> = {}): Promise<Server> {
  const database = await createTestDatabase();
  const server = await startServer(makeDataDir(name), { DATABASE_URL: database.url, ...settings });
  return Object.assign(server, { database });
}

/** Runs the product on a folder, waits until it answers and signs in. */
export async function startServer(dataDir: string, settings: Record<string, string> = {}): Promise<Server> {
  const { child, ended, output } = launch(dataDir, settings);
  const url = await until('the server listens', () => {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The server ended:\n${output()}`);
    return /^listening (\S+)$/m.exec(output())?.[1];
  });
  const admin = new Client(url);
  await until('the server is ready', async () => (await admin.get('/health/ready')).status === 200);
  await admin.signIn(ADMIN.email, ADMIN.password);
  return {
    url,
    dataDir,
    settings,
    child,
    output,
    ended,
    admin,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Ends a server of a spec and removes its folder and its database. */
export async function remove(server: Server | undefined): Promise<void> {
  if (server === undefined) return;
  await server.stop();
  rmSync(server.dataDir, { recursive: true, force: true });
  await server.database?.drop();
}
