import { alignChunks, type CodeUnits } from './code-units.js';

const PIECE = 64 * 1024;

/** The same bytes in pieces of at most 64 KB, none of which ends inside a 16-bit unit (but the file's last). */
export async function* pieces(bytes: AsyncIterable<Uint8Array>, units: CodeUnits): AsyncGenerator<Buffer> {
  for await (const chunk of alignChunks(bytes, units)) {
    for (let from = 0; from < chunk.length; from += PIECE) yield chunk.subarray(from, from + PIECE);
  }
}
