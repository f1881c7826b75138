import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FoundFile } from './find-files.js';

/** Standard input as a file, and how to be rid of it. */
export interface SpooledInput {
  file: FoundFile;
  remove: () => Promise<void>;
}

/** Writes standard input to a temporary file that only its owner can read: parts need its length, a lost connection a second look. */
export async function spoolInput(input: Readable, stop: AbortSignal): Promise<SpooledInput> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-input-'));
  const path = join(folder, 'input');
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(input, createWriteStream(path, { mode: 0o600 }), { signal: stop });
    return { file: { path, name: 'standard-input', bytes: (await stat(path)).size }, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
