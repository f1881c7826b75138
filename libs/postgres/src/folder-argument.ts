import { DataFolderError } from './errors.js';
import { barrier, canEnter, type OtherUser } from './run-as.js';

/**
 * What to tell PostgreSQL as its data folder; it must be started with the cluster as its working folder.
 * Another user may be unable to walk down a path such as /root/..., although the cluster at its end is his. On Linux
 * he is then already there when he starts, and calls the place by the name that the kernel has for it.
 */
export function folderArgument(cluster: string, user: OtherUser | undefined, platform = process.platform): string {
  if (user === undefined || canEnter(cluster, user)) return cluster;
  if (platform === 'linux') return '/proc/self/cwd';
  throw new DataFolderError(
    `PostgreSQL runs as user "${user.name}" because you are root, and that user cannot enter ${barrier(cluster, user)}: set DATA_DIR to a folder that it can reach.`,
  );
}
