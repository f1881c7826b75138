import type { RawRecord } from '@vigie/article';
import { ByteAccumulator } from '../bytes/byte-accumulator.js';
import { RECORD_LIMIT, tooLargeMessage } from '../limits.js';

/** Reads a file that is one page. What its letters are is left to the reader of pages. */
export async function* readHtml(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<RawRecord> {
  const held = new ByteAccumulator();
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > RECORD_LIMIT) held.clear();
    else held.append(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
  const origin = { position: 'line 1', byteStart: 0, byteEnd: size };
  const nothing = { ...origin, bytes: new Uint8Array() };
  if (size > RECORD_LIMIT) {
    yield { kind: 'unreadable', code: 'too-large', message: tooLargeMessage('The page', size), ...nothing };
  } else if (size === 0) {
    yield { kind: 'unreadable', code: 'empty-file', message: 'The file is empty.', ...nothing };
  } else yield { kind: 'html', encoding: null, url: null, bytes: held.copy(), ...origin };
}
