import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { explainFailure } from './explain-failure.js';
import { folderArgument } from './folder-argument.js';
import type { FolderLayout } from './folder-layout.js';
import { logSince, openLog } from './log-file.js';
import { identity, type OtherUser } from './run-as.js';
import { cleanEnvironment } from './run-program.js';
import { serverArguments } from './settings.js';

/** All that a server is started with, again after each time it dies. */
export interface ServerPlan {
  layout: FolderLayout;
  postgres: string;
  user: OtherUser | undefined;
  port: number;
  ephemeral: boolean;
  log: (message: string) => void;
}

/** A server that was started; it accepts connections once `untilReady` says so. */
export interface LaunchedServer {
  pid: number;
  child: ChildProcess;
  /** Settles when the server is gone, with words for how it went. */
  ended: Promise<string>;
  hasEnded: () => boolean;
  /** How long the log was before. */
  logStart: number;
}

/** Starts a server in a process group of its own, so that Ctrl-C in a terminal reaches only us. */
export function launch(plan: ServerPlan): LaunchedServer {
  const { layout } = plan;
  const log = openLog(layout.log);
  const logStart = fstatSync(log).size;
  const args = ['-D', folderArgument(layout.cluster, plan.user), ...serverArguments(plan.port, plan.ephemeral)];
  const child = spawn(plan.postgres, args, {
    ...identity(plan.user),
    cwd: layout.cluster,
    env: cleanEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  let hasEnded = false;
  const ended = new Promise<string>((resolve) => {
    const end = (how: string) => {
      hasEnded = true;
      resolve(how);
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
  return { pid: child.pid ?? 0, child, ended, hasEnded: () => hasEnded, logStart };
}

/**
 * Waits until the server accepts connections; throws what kept it from doing so. Recovery after a crash may take
 * long, so there is no limit as long as the server lives; after a while it is told.
 */
export async function untilReady(server: LaunchedServer, plan: ServerPlan): Promise<void> {
  const start = performance.now();
  let told = false;
  while (!isReady(join(plan.layout.cluster, 'postmaster.pid'), server.pid)) {
    if (server.hasEnded()) {
      const written = logSince(plan.layout.log, server.logStart) || (await server.ended);
      throw explainFailure(written, 'start', plan.layout.data, plan.port);
    }
    await sleep(20);
    if (!told && performance.now() - start > 5000) {
      told = true;
      plan.log('PostgreSQL is still getting ready; after a crash it repairs its files first');
    }
  }
}

/** The server itself writes its state into the eighth line of its pid file. */
function isReady(pidFile: string, pid: number): boolean {
  try {
    const lines = readFileSync(pidFile, 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}
