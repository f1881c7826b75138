import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { endServer, send, waitUntil } from './end-process.js';
import { DataFolderError } from './errors.js';
import { folderLayout } from './folder-layout.js';
import { isAlive, isPostgresOf, processesOf } from './process-identity.js';

/**
 * Ends what an earlier run that was killed has left behind on this cluster, and removes its pid file when the process
 * that it names is not a PostgreSQL of ours: PostgreSQL itself would refuse to start because some process has that id.
 * Returns the ids of the servers that were stopped.
 */
export async function clearOrphans(cluster: string): Promise<number[]> {
  const pidFile = join(cluster, 'postmaster.pid');
  const pid = pidIn(pidFile);
  const stopped: number[] = [];
  if (pid !== undefined && isAlive(pid) && isPostgresOf(pid, cluster)) {
    await endServer(pid);
    stopped.push(pid);
  }
  await clearChildren(cluster);
  if (pid !== undefined && isAlive(pid) && isPostgresOf(pid, cluster)) {
    throw new DataFolderError(`A PostgreSQL server left by an earlier run, process ${pid}, cannot be stopped.`);
  }
  if (pidIn(pidFile) === pid) rmSync(pidFile, { force: true });
  return stopped;
}

/** Whether the last run on a data folder did not end in order, and left its server, or the signs of one. */
export function wasCutOff(dataDir: string): boolean {
  return pidIn(join(folderLayout(resolve(dataDir)).cluster, 'postmaster.pid')) !== undefined;
}

/** Children of a server that was killed by force go by themselves as soon as they notice. */
async function clearChildren(cluster: string): Promise<void> {
  const gone = () => processesOf(cluster).length === 0;
  if (await waitUntil(gone, 2000)) return;
  for (const pid of processesOf(cluster)) send(pid, 'SIGQUIT');
  if (await waitUntil(gone, 2000)) return;
  for (const pid of processesOf(cluster)) send(pid, 'SIGKILL');
  await waitUntil(gone, 1000);
}

function pidIn(pidFile: string): number | undefined {
  try {
    const first = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    return Number.isInteger(first) && first > 0 ? first : undefined;
  } catch {
    return undefined;
  }
}
