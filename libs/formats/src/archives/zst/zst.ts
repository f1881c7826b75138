import type { OpenFile } from '../../format.js';
import { DamagedError } from '../archive-errors.js';
import type { Budget } from '../budget.js';
import type { ArchiveEntry, Container } from '../container.js';
import { innerName } from '../inner-name.js';
import { judged } from '../judged.js';
import { beginsFrame, unzst } from './unzst.js';
import { ZstError } from './zst-error.js';

/** One file, packed with Zstandard in one or several frames. */
export const ZST: Container = {
  name: 'zst',
  detects: ({ head }) => beginsFrame(head),
  entries: readZst,
};

async function* readZst({ bytes, sample }: OpenFile, budget: Budget): AsyncGenerator<ArchiveEntry> {
  yield { name: null, filename: innerName(sample.filename), flaw: null, open: () => judged(unpack(bytes), budget) };
}

async function* unpack(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* unzst(bytes);
  } catch (fault) {
    if (!(fault instanceof ZstError)) throw fault;
    throw new DamagedError(
      `The Zstandard file cannot be unpacked any further. ${fault.message} Copy or download it again.`,
    );
  }
}
