/** Reads at least `wanted` bytes ahead (fewer if the stream ends) and gives the stream back whole; `isWhole` when `head` is all there is. */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
  wanted: number,
): Promise<{ head: Buffer; isWhole: boolean; whole: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < wanted && !ended) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      seen.push(next.value);
      length += next.value.length;
    }
  }
  return {
    head: Buffer.concat(seen).subarray(0, wanted),
    isWhole: ended && length <= wanted,
    whole: resume(seen, iterator, ended),
  };
}

async function* resume(
  seen: Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
  ended: boolean,
): AsyncGenerator<Uint8Array> {
  try {
    for (let first = seen.shift(); first !== undefined; first = seen.shift()) yield first;
    if (ended) return;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    // A reader that stops early must let go of the file behind the stream.
    await iterator.return?.();
  }
}
