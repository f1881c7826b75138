import { join } from 'node:path';
import type { Configuration } from '../platform/configuration.js';
import type { CubeRoom } from './cube/protocol.js';

/**
 * Which part of the memory the columns leave to the rest: the lists of stories, which are made when they are first asked for,
 * take four bytes a row, and queries keep what they count with.
 */
const REST = 1 / 8;

/** The memory that counting may take, and where it keeps it; null where the database counts. */
export function cubeRoom({ cubeMemory, dataDir }: Pick<Configuration, 'cubeMemory' | 'dataDir'>): CubeRoom | null {
  if (cubeMemory === null) return null;
  return { folder: join(dataDir, 'cube'), maxBytes: Math.floor(cubeMemory * 1024 * 1024 * (1 - REST)) };
}
