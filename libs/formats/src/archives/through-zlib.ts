import { finished, Readable, type Transform } from 'node:stream';
import { DamagedError } from './archive-errors.js';
import type { Budget } from './budget.js';

/** What a zlib stream makes of some bytes, as they are asked for. Raises `DamagedError` and `ArchiveLimitError`. */
export async function* throughZlib(
  bytes: AsyncIterable<Uint8Array>,
  unpacker: Transform,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  const packed = Readable.from(bytes, { highWaterMark: 1 });
  finished(packed, (fault) => fault && unpacker.destroy(fault));
  packed.pipe(unpacker);
  try {
    for await (const chunk of unpacker) {
      budget.unpack(chunk.length);
      yield chunk;
    }
  } catch (fault) {
    throw damageOf(fault) ?? fault;
  } finally {
    unpacker.destroy();
    packed.destroy();
  }
}

function damageOf(fault: unknown): DamagedError | null {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  if (code === 'Z_BUF_ERROR') {
    return new DamagedError('Its packed bytes end too early: the rest is missing. Copy or download the file again.');
  }
  if (!code.startsWith('Z_')) return null;
  return new DamagedError(
    'Its packed bytes are damaged and cannot be unpacked further. Copy or download the file again.',
  );
}
