import type { OpenFile } from '../format.js';
import type { Budget } from './budget.js';

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
    budget.take(chunk.length);
    yield chunk;
  }
}
