import { finished, type Transform } from 'node:stream';
import { DamagedError } from './archive-errors.js';

const HELD = 256 * 1024;

/**
 * What a zlib stream makes of some bytes, as they are asked for: also what it made right before a fault, which the stream by
 * itself would throw away. Raises `DamagedError`.
 */
export async function* throughZlib(bytes: AsyncIterable<Uint8Array>, unpacker: Transform): AsyncGenerator<Uint8Array> {
  const taken = collect(unpacker);
  const fed = feed(bytes, unpacker);
  try {
    for (let chunk = await taken(); chunk !== null; chunk = await taken()) yield chunk;
  } catch (fault) {
    throw damageOf(fault) ?? fault;
  } finally {
    unpacker.destroy();
    await fed;
  }
}

/** Hands over one chunk after the other; the end by itself, as what comes with a fault of the end would be lost. */
async function feed(bytes: AsyncIterable<Uint8Array>, unpacker: Transform): Promise<void> {
  // A write that meets a fault is never answered.
  let written = () => {};
  unpacker.once('close', () => written());
  try {
    for await (const chunk of bytes) {
      if (unpacker.destroyed) return;
      await new Promise<void>((resolve) => {
        written = resolve;
        unpacker.write(chunk, () => resolve());
      });
      if (unpacker.destroyed) return;
    }
    unpacker.end();
  } catch (fault) {
    unpacker.destroy(fault instanceof Error ? fault : new Error(String(fault)));
  }
}

/** Gives the next chunk whenever it is called, null at the end; a fault comes after all chunks before it. */
function collect(stream: Transform): () => Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let held = 0;
  let end: { fault: Error | null } | null = null;
  let wake = () => {};
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    held += chunk.length;
    if (held >= HELD) stream.pause();
    wake();
  });
  finished(stream, (fault) => {
    end = { fault: fault ?? null };
    wake();
  });
  return async () => {
    while (chunks.length === 0 && end === null) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const chunk = chunks.shift();
    if (chunk === undefined) {
      if (end?.fault) throw end.fault;
      return null;
    }
    held -= chunk.length;
    if (held === 0) stream.resume();
    return chunk;
  };
}

function damageOf(fault: unknown): DamagedError | null {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
  if (code === 'Z_BUF_ERROR') {
    return new DamagedError('Its packed bytes end too early: the rest is missing. Copy or download the file again.');
  }
  if (!code.startsWith('Z_')) return null;
  return new DamagedError(
    'Its packed bytes are damaged and cannot be unpacked further. Copy or download the file again.',
  );
}
