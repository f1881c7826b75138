import { CubeSnapshotError } from './part.js';

/** Fills what a reader asks for from chunks of any size, and gives what the reader returns. Throws `CubeSnapshotError` if they do not fit. */
export function pour<Result>(chunks: Iterable<Uint8Array>, reader: Generator<Uint8Array, Result, void>): Result {
  let wanted = reader.next();
  let filled = 0;
  for (const chunk of chunks) {
    let used = 0;
    while (used < chunk.length) {
      if (wanted.done === true) throw new CubeSnapshotError('there is more than a snapshot');
      const piece = chunk.subarray(used, used + wanted.value.length - filled);
      wanted.value.set(piece, filled);
      used += piece.length;
      filled += piece.length;
      if (filled < wanted.value.length) break;
      wanted = reader.next();
      filled = 0;
    }
  }
  if (wanted.done !== true) throw new CubeSnapshotError('the snapshot is cut off');
  return wanted.value;
}
