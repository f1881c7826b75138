import type { OpenFile } from '../format.js';
import type { Budget } from './budget.js';

/** So little is counted at once that what a bomb unpacks to is not set against bytes that are far from being unpacked. */
const PIECE = 8 * 1024;

/** The same file, with all that is read of it counted. */
export function counted(file: OpenFile, budget: Budget): OpenFile {
  const { bytes, random } = file;
  return {
    ...file,
    bytes: count(bytes, budget),
    random: random && { size: random.size, range: (start, end) => count(random.range(start, end), budget) },
  };
}

async function* count(bytes: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length; from += PIECE) {
      const piece = chunk.subarray(from, from + PIECE);
      budget.take(piece.length);
      yield piece;
    }
  }
}
