import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Whether a process with this id exists and is not a zombie. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const stat = readText(`/proc/${pid}/stat`);
  return stat === undefined || afterName(stat)[0] !== 'Z';
}

/**
 * A text that differs between two processes which had the same id one after the other, also across a reboot.
 * Empty when the process does not exist or the system does not tell.
 */
export function birthMark(pid: number): string {
  const stat = readText(`/proc/${pid}/stat`);
  if (stat !== undefined) {
    const boot = readText('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
    return `${boot} ${afterName(stat)[19] ?? ''}`;
  }
  return process.platform === 'linux' ? '' : ps(pid, 'lstart=');
}

/** Whether the process is a PostgreSQL server (or one of its children) that works on this cluster. */
export function isPostgresOf(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux') {
    const command = ps(pid, 'command=');
    return command.includes('/bin/postgres ') && command.includes(`-D ${cluster} `);
  }
  const words = commandWords(pid);
  if (!/(^|\/)postgres:?$/.test(words[0] ?? '')) return false;
  return words.includes(cluster) || workingFolder(pid) === cluster;
}

/** The ids of all processes of PostgreSQL that work on this cluster; where there is no /proc, none are found. */
export function processesOf(cluster: string): number[] {
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return [];
  }
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  return pids.filter((pid) => workingFolder(pid) === cluster && isAlive(pid) && isPostgresOf(pid, cluster));
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** Children of the server rename themselves to "postgres: role ...", hence the split at blanks of a single word. */
function commandWords(pid: number): string[] {
  const words = (readText(`/proc/${pid}/cmdline`) ?? '').split('\0').filter((word) => word !== '');
  return words.length === 1 ? (words[0] ?? '').split(' ') : words;
}

/** The fields of /proc/PID/stat behind the name, which is in parentheses and may hold anything. */
function afterName(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function ps(pid: number, column: string): string {
  return spawnSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
