import type { OpenFile } from '../format.js';
import { HELD_ARCHIVE_LIMIT } from '../limits.js';
import { DamagedError } from './archive-errors.js';

/** Any part of a file; where its bytes only pass by, they are held, and `DamagedError` is raised where they are too many. */
export async function randomAccess({ random, bytes }: OpenFile): Promise<NonNullable<OpenFile['random']>> {
  if (random !== null) {
    await letGo(bytes);
    return random;
  }
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > HELD_ARCHIVE_LIMIT) {
      const limit = `${HELD_ARCHIVE_LIMIT / 1024 / 1024} MB`;
      throw new DamagedError(`A ZIP archive inside another archive is read up to ${limit}. Upload it by itself.`);
    }
    held.push(chunk);
  }
  const whole = Buffer.concat(held);
  return {
    size,
    range: async function* (start, end) {
      yield whole.subarray(start, end);
    },
  };
}

// A stream that was not begun lets go of nothing when it is told to end.
async function letGo(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of bytes) return;
}
