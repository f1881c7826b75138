/**
 * Reads at least `wanted` bytes ahead (fewer if the stream ends) and gives the stream back whole; `isWhole` when `head` is all
 * there is. A fault of the stream is raised where it stands in it, at once only where nothing stands before it.
 */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
  wanted: number,
): Promise<{ head: Buffer; isWhole: boolean; whole: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  let fault: Error | null = null;
  while (length < wanted && !ended && fault === null) {
    try {
      const next = await iterator.next();
      if (next.done) ended = true;
      else {
        seen.push(next.value);
        length += next.value.length;
      }
    } catch (error) {
      if (length === 0) throw error;
      fault = error as Error;
    }
  }
  return {
    head: Buffer.concat(seen).subarray(0, wanted),
    isWhole: ended && length <= wanted,
    whole: resume(seen, iterator, ended, fault),
  };
}

async function* resume(
  seen: Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
  ended: boolean,
  fault: Error | null,
): AsyncGenerator<Uint8Array> {
  try {
    for (let first = seen.shift(); first !== undefined; first = seen.shift()) yield first;
    if (fault !== null) throw fault;
    if (ended) return;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    // A reader that stops early must let go of the file behind the stream.
    await iterator.return?.();
  }
}
