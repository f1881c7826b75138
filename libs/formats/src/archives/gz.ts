import type { OpenFile } from '../format.js';
import type { Budget } from './budget.js';
import type { ArchiveEntry, Container } from './container.js';
import { gunzip } from './gunzip.js';
import { innerName } from './inner-name.js';
import { judged } from './judged.js';

/** One file, packed with gzip in one or several members. */
export const GZ: Container = {
  name: 'gz',
  detects: ({ head }) => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8,
  entries: readGz,
};

async function* readGz({ bytes, sample }: OpenFile, budget: Budget): AsyncGenerator<ArchiveEntry> {
  const open = () => judged(gunzip(bytes), budget);
  yield { name: null, filename: innerName(sample.filename), flaw: null, open };
}
