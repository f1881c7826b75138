import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.js';
import { ClusterVersionError } from './errors.js';
import { explainFailure } from './explain-failure.js';
import { folderArgument } from './folder-argument.js';
import { completionMarker, type FolderLayout } from './folder-layout.js';
import type { OtherUser } from './run-as.js';
import { runProgram } from './run-program.js';
import { hostRules } from './settings.js';
import { runSingleUser } from './single-user.js';

/** What making a cluster needs to know. */
export interface ClusterPlan {
  binaries: Binaries;
  user: OtherUser | undefined;
  password: string;
  /** Skip the flush to disk: for tests. */
  ephemeral: boolean;
  log: (message: string) => void;
}

/**
 * Makes sure that a complete cluster is there; true when it was made just now. It is made in a folder of another
 * name that is renamed at the end, so that a start which is killed half-way leaves nothing that looks finished.
 */
export async function ensureCluster(layout: FolderLayout, plan: ClusterPlan): Promise<boolean> {
  clearDrafts(layout.root);
  if (existsSync(join(layout.cluster, completionMarker))) {
    checkVersion(layout.cluster, plan.binaries.major);
    return false;
  }
  if (existsSync(layout.cluster)) {
    const aside = `${layout.cluster}.incomplete-${Date.now()}`;
    renameSync(layout.cluster, aside);
    plan.log(`The database folder was not complete; it is kept as ${aside}`);
  }
  const draft = `${layout.cluster}.draft-${process.pid}-${Date.now()}`;
  try {
    await makeCluster(draft, plan);
    renameSync(draft, layout.cluster);
    flush(layout.root);
    plan.log('Created a new database');
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  return true;
}

/** The statements that give the roles of the product their password; the name of the role is fixed, the password is hex. */
export function passwordStatements(password: string): string[] {
  return ['postgres', 'vigie'].map((role) => `ALTER ROLE ${role} PASSWORD '${password}'`);
}

async function makeCluster(draft: string, plan: ClusterPlan): Promise<void> {
  mkdirSync(draft, { mode: 0o700 });
  if (plan.user !== undefined) chownSync(draft, plan.user.uid, plan.user.gid);
  await initdb(draft, plan);
  await runSingleUser(plan.binaries.postgres, draft, plan.user, [
    'CREATE ROLE vigie LOGIN CREATEDB',
    ...passwordStatements(plan.password),
    'CREATE DATABASE vigie OWNER vigie',
  ]);
  writeOwned(join(draft, 'pg_hba.conf'), hostRules, plan.user);
  writeOwned(join(draft, completionMarker), `${new Date().toISOString()}\n`, plan.user);
  flush(draft);
}

/** Full-text search and trigrams only know letters beyond ASCII when LC_CTYPE does, hence the explicit locale. */
async function initdb(draft: string, plan: ClusterPlan): Promise<void> {
  let written = '';
  for (const locale of ['C.UTF-8', 'en_US.UTF-8']) {
    const args = ['-D', folderArgument(draft, plan.user), '--username=postgres', '--auth=reject', '--data-checksums'];
    args.push('--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${locale}`);
    if (plan.ephemeral) args.push('--no-sync');
    const done = await runProgram(plan.binaries.initdb, args, { user: plan.user, cwd: draft });
    if (done.code === 0) return;
    written = done.output;
    if (!/invalid locale/.test(written)) break;
  }
  throw explainFailure(written, 'create its data folder', dirname(draft));
}

function checkVersion(cluster: string, wanted: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found !== wanted) throw new ClusterVersionError(found, wanted);
}

/** Drafts of starts that were killed; whoever calls this holds the lock, so none of them is being written. */
function clearDrafts(root: string): void {
  for (const name of readdirSync(root)) {
    // What a killed start left running may write on for some seconds: longer each time, five seconds in all.
    if (name.startsWith('cluster.draft-')) rmSync(join(root, name), { recursive: true, force: true, maxRetries: 10 });
  }
}

function writeOwned(path: string, text: string, user: OtherUser | undefined): void {
  writeFileSync(path, text, { mode: 0o600 });
  chmodSync(path, 0o600);
  if (user !== undefined) chownSync(path, user.uid, user.gid);
  flush(path);
}

function flush(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}
