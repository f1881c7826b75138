import { accessSync, chmodSync, constants, lchownSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataFolderError, DiskFullError } from './errors.js';
import { type FolderLayout, folderLayout } from './folder-layout.js';
import type { OtherUser } from './run-as.js';

/** Makes the folders that are missing and checks that this process may write to them. */
export function prepareDataFolder(dataDir: string): FolderLayout {
  const layout = folderLayout(resolve(dataDir));
  try {
    mkdirSync(layout.data, { recursive: true });
    accessSync(layout.data, constants.R_OK | constants.W_OK | constants.X_OK);
    mkdirSync(layout.root, { recursive: true, mode: 0o755 });
    // Another user may have to pass through here; what must stay private is private itself.
    if (process.getuid?.() === 0) chmodSync(layout.root, 0o755);
    accessSync(layout.root, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw explainFolder(error as NodeJS.ErrnoException, layout.data);
  }
  return layout;
}

/** Gives an existing cluster to the user that will serve it, in case an earlier run chose another one. */
export function handOver(cluster: string, user: OtherUser | undefined): void {
  const owner = lstatSync(cluster).uid;
  const wanted = user?.uid ?? process.getuid?.() ?? owner;
  if (owner === wanted) return;
  if (user === undefined) {
    throw new DataFolderError(
      `The database in ${cluster} belongs to another user (number ${owner}); start as that user or as root, or give the folder to the current user.`,
    );
  }
  chownAll(cluster, user);
}

function chownAll(path: string, user: OtherUser): void {
  const entry = lstatSync(path);
  lchownSync(path, user.uid, user.gid);
  if (entry.isDirectory()) for (const name of readdirSync(path)) chownAll(join(path, name), user);
}

/** Turns a refusal of the file system into an error for the reader; gives other errors back as they are. */
export function explainFolder(error: NodeJS.ErrnoException, folder: string): Error {
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return new DiskFullError(folder);
  if (error.code === 'EACCES' || error.code === 'EPERM') {
    return new DataFolderError(
      `The data folder ${folder} is not writable for the current user; set DATA_DIR to another.`,
    );
  }
  if (error.code === 'EROFS') return new DataFolderError(`The data folder ${folder} is on a read-only disk.`);
  if (error.code === 'EEXIST' || error.code === 'ENOTDIR') {
    return new DataFolderError(`The data folder ${folder} cannot be made, because a file is in its way.`);
  }
  return error;
}
