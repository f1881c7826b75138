import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FeedFaultError } from './feed-fault-error.js';

const decoders = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** The body of an answer, unpacked, of at most `limit` bytes: what is larger is not read to its end. */
export async function readBody(response: IncomingMessage, limit: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const piece of unpacked(response) as AsyncIterable<Buffer>) {
      bytes += piece.length;
      if (bytes > limit)
        throw new FeedFaultError('too-large', `The feed has more than ${limit / 1_000_000} MB.`, response.statusCode);
      pieces.push(piece);
    }
  } finally {
    response.destroy();
  }
  return Buffer.concat(pieces);
}

function unpacked(response: IncomingMessage): Readable {
  const coding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (coding === '' || coding === 'identity') return response;
  const decoder = decoders.get(coding)?.();
  if (decoder === undefined)
    throw new FeedFaultError('damaged', 'The answer is packed in a way that was not asked for.', response.statusCode);
  // Errors of either stream end the decoder, which is the one that is read.
  return pipeline(response, decoder, () => undefined);
}
