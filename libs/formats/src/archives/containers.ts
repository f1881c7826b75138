import type { Sample } from '../format.js';
import type { Container } from './container.js';
import { GZ } from './gz.js';
import { TAR } from './tar/tar.js';
import { ZIP } from './zip/zip.js';
import { ZST } from './zst/zst.js';

const CONTAINERS: readonly Container[] = [ZIP, GZ, ZST, TAR];

/** Which kind of container a file is; null for none. */
export function containerOf(sample: Sample): Container | null {
  return CONTAINERS.find((container) => container.detects(sample)) ?? null;
}
