import { RATIO_FREE_BYTES } from '../limits.js';
import { ArchiveLimitError } from './archive-errors.js';
import type { Budget } from './budget.js';

/**
 * The same bytes, counted as unpacked. The first of them are held until there are enough to be judged by, so that of what is
 * refused not one record was read.
 */
export async function* judged(bytes: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] | null = [];
  let size = 0;
  try {
    for await (const chunk of bytes) {
      budget.unpack(chunk.length);
      size += chunk.length;
      held?.push(chunk);
      if (held === null) yield chunk;
      else if (size > RATIO_FREE_BYTES) {
        const first = held;
        held = null;
        yield* first;
      }
    }
  } catch (fault) {
    if (!(fault instanceof ArchiveLimitError) && held !== null) yield* held;
    throw fault;
  }
  if (held !== null) yield* held;
}
