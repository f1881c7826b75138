import { randomUUID } from 'node:crypto';
import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { AlreadyRunningError, DataFolderError } from './errors.js';
import { birthMark, isAlive } from './process-identity.js';

interface Holder {
  pid: number;
  birth: string;
  nonce: string;
  note: string;
}

/** The right to use a data folder, held until released or until the process is gone. */
export interface FolderLock {
  /** Leaves a remark, such as the address of the server, for whoever finds the folder taken. */
  note: (text: string) => void;
  release: () => void;
}

/** Takes the lock at `path`. Throws AlreadyRunningError when a living process holds it. */
export function takeLock(path: string): FolderLock {
  const mine: Holder = { pid: process.pid, birth: birthMark(process.pid), nonce: randomUUID(), note: '' };
  const draft = `${path}.${mine.nonce}`;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    writeFileSync(draft, JSON.stringify(mine), { mode: 0o644 });
    const taken = linkNew(draft, path);
    rmSync(draft, { force: true });
    if (taken) return lockOf(path, mine);
    const holder = readHolder(path);
    if (holder !== undefined && isHeld(holder)) throw new AlreadyRunningError(holder.pid, holder.note);
    setAside(path, holder);
  }
  throw new DataFolderError(`The lock file ${path} could not be taken; remove it if nothing runs on this folder.`);
}

function lockOf(path: string, mine: Holder): FolderLock {
  const isMine = () => readHolder(path)?.nonce === mine.nonce;
  return {
    note(text) {
      if (!isMine()) return;
      const next = `${path}.${mine.nonce}`;
      writeFileSync(next, JSON.stringify({ ...mine, note: text }), { mode: 0o644 });
      renameSync(next, path);
    },
    release() {
      if (isMine()) rmSync(path, { force: true });
    },
  };
}

/** A process id alone is not enough: after a reboot or in a new container another program may have it. */
function isHeld(holder: Holder): boolean {
  return isAlive(holder.pid) && birthMark(holder.pid) === holder.birth;
}

/** Two processes may judge the same lock stale; the second must not remove what the first has just made. */
function setAside(path: string, stale: Holder | undefined): void {
  const aside = `${path}.stale-${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readHolder(aside)?.nonce !== stale?.nonce) linkNew(aside, path);
  rmSync(aside, { force: true });
}

function linkNew(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return copyNew(from, to);
  }
}

/** For file systems without hard links. */
function copyNew(from: string, to: string): boolean {
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    const { pid, birth, nonce, note } = value;
    if (typeof pid !== 'number' || typeof birth !== 'string' || typeof nonce !== 'string') return undefined;
    return { pid, birth, nonce, note: typeof note === 'string' ? note : '' };
  } catch {
    return undefined;
  }
}
