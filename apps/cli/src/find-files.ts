import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileFault } from './file-fault.js';
import { printable } from './printable.js';
import { UsageError } from './usage-error.js';

/** A file to send, and the name it is sent under. */
export interface FoundFile {
  path: string;
  name: string;
  bytes: number;
}

/** What the given paths hold. */
export interface Found {
  files: FoundFile[];
  /** Hidden files and folders, links to folders and devices, which are left out. */
  skipped: string[];
  /** What lies in the given folders but cannot be read, or such a folder itself, and why. */
  unreadable: { name: string; fault: string }[];
}

/** The files of these paths, folders with all below them, in the order of their names. Names below a folder begin with the folder's. */
export async function findFiles(paths: readonly string[], cwd: string): Promise<Found> {
  const found: Found = { files: [], skipped: [], unreadable: [] };
  for (const path of paths) {
    const full = resolve(cwd, path);
    const there = await look(full);
    if (there?.isDirectory()) await careful(basename(full), found, () => walk(full, basename(full), found));
    else if (there?.isFile()) found.files.push({ path: full, name: basename(full), bytes: there.size });
    else
      throw new UsageError(`${printable(path)} is ${there === null ? absent(path) : 'neither a file nor a folder'}.`);
  }
  refuseTwins(found.files);
  return found;
}

const absent = (path: string) =>
  /[*?]/.test(path) ? 'not there; a pattern is for the shell, outside of quotes, and may match nothing' : 'not there';

async function walk(folder: string, name: string, found: Found): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const entryName = name === '' ? entry.name : `${name}/${entry.name}`;
    if (entry.name.startsWith('.')) found.skipped.push(entryName);
    else await careful(entryName, found, () => (entry.isDirectory() ? walk : take)(path, entryName, found));
  }
}

/** Looks into one of many: where it cannot be read, it is named and the others go on. */
async function careful(name: string, found: Found, look: () => Promise<void>): Promise<void> {
  try {
    await look();
  } catch (error) {
    const fault = fileFault(error);
    if (fault === null) throw error;
    found.unreadable.push({ name, fault });
  }
}

/** Links to files count as files; links to folders could lead in a circle. */
async function take(path: string, name: string, found: Found): Promise<void> {
  const there = await look(path);
  if (there?.isFile()) found.files.push({ path, name, bytes: there.size });
  else found.skipped.push(name);
}

async function look(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function refuseTwins(files: readonly FoundFile[]): void {
  const paths = new Map<string, string>();
  for (const { name, path } of files) {
    const other = paths.get(name);
    if (other !== undefined)
      throw new UsageError(
        `${printable(other)} and ${printable(path)} would both be called ${printable(name)}; send them in two imports, or the folder that holds both.`,
      );
    paths.set(name, path);
  }
}
