import { join } from 'node:path';
import type { Configuration } from '../platform/configuration.js';
import type { CubeRoom } from './cube/protocol.js';

/** The memory that counting may take, and where it keeps it; null where the database counts. */
export function cubeRoom({ cubeMemory, dataDir }: Configuration): CubeRoom | null {
  return cubeMemory === null ? null : { folder: join(dataDir, 'cube'), maxBytes: cubeMemory * 1024 * 1024 };
}
