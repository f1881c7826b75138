import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
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
}

/** The files of these paths, folders with all below them, in the order of their names. Names below a folder begin with the folder's. */
export async function findFiles(paths: readonly string[], cwd: string): Promise<Found> {
  const found: Found = { files: [], skipped: [] };
  for (const path of paths) {
    const full = resolve(cwd, path);
    const there = await look(full);
    if (there?.isDirectory()) await walk(full, basename(full), found);
    else if (there?.isFile()) found.files.push({ path: full, name: basename(full), bytes: there.size });
    else throw new UsageError(`${printable(path)} is ${there === null ? 'not there' : 'neither a file nor a folder'}.`);
  }
  refuseTwins(found.files);
  return found;
}

async function walk(folder: string, name: string, found: Found): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const entryName = name === '' ? entry.name : `${name}/${entry.name}`;
    if (entry.name.startsWith('.')) found.skipped.push(entryName);
    else if (entry.isDirectory()) await walk(path, entryName, found);
    else await take(entry, path, entryName, found);
  }
}

/** Links to files count as files; links to folders could lead in a circle. */
async function take(entry: Dirent, path: string, name: string, found: Found): Promise<void> {
  const there = entry.isFile() || entry.isSymbolicLink() ? await look(path) : null;
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
