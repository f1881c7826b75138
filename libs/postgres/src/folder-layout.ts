import { join } from 'node:path';

/** Where everything of PostgreSQL lives inside the data folder. */
export interface FolderLayout {
  /** The data folder as given, absolute. */
  data: string;
  /** Holds all that follows; only this package writes here. */
  root: string;
  /** The cluster itself (PGDATA). */
  cluster: string;
  password: string;
  log: string;
  lock: string;
  /** A copy of the program files, made only where the installed ones cannot be reached. */
  programs: string;
}

/** Names the files of PostgreSQL inside the absolute folder `data`. */
export function folderLayout(data: string): FolderLayout {
  const root = join(data, 'postgres');
  return {
    data,
    root,
    cluster: join(root, 'cluster'),
    password: join(root, 'password'),
    log: join(root, 'postgres.log'),
    lock: join(root, 'lock'),
    programs: join(root, 'programs'),
  };
}

/** The file whose presence says that a cluster was made to its end. */
export const completionMarker = 'vigie-complete';
