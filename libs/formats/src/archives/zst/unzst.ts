import { ByteReader } from '../../bytes/byte-reader.js';
import { BLOCK_LIMIT, FrameDecoder } from './block.js';
import { LONGEST_HEAD, readFrameHead } from './frame-head.js';
import { Xxhash64 } from './xxhash64.js';
import { ZstError } from './zst-error.js';

const FRAME = 0xfd2fb528;

/** Whether some bytes begin a frame of Zstandard data, or one to be passed over. */
export function beginsFrame(bytes: Buffer): boolean {
  if (bytes.length < 4) return false;
  const first = bytes.readUInt32LE(0);
  return first === FRAME || first >>> 4 === 0x0184d2a5;
}

/** What Zstandard data unpacks to, block by block. Raises `ZstError`. */
export async function* unzst(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(bytes);
  try {
    for (let start = await reader.take(4); start.length > 0; start = await reader.take(4)) {
      if (!beginsFrame(start)) throw new ZstError('Something else stands behind the packed bytes.');
      if (start.readUInt32LE(0) === FRAME) yield* readFrame(reader);
      else {
        const length = (await exactly(reader, 4)).readUInt32LE(0);
        if ((await reader.skip(length)) < length) throw TOO_SHORT();
      }
    }
  } finally {
    await reader.close();
  }
}

async function* readFrame(reader: ByteReader): AsyncGenerator<Uint8Array> {
  const head = readFrameHead(await reader.look(LONGEST_HEAD));
  await reader.skip(head.length);
  const decoder = new FrameDecoder(head.window);
  const sum = head.hasSum ? new Xxhash64() : null;
  for (let isLast = false; !isLast; ) {
    const blockHead = (await exactly(reader, 3)).readUIntLE(0, 3);
    isLast = (blockHead & 1) === 1;
    const kind = (blockHead >> 1) & 3;
    const size = blockHead >> 3;
    if (size > BLOCK_LIMIT) throw new ZstError('A block is longer than a block may be.');
    const block = decoder.block(kind, size, await exactly(reader, kind === 1 ? 1 : size));
    sum?.add(block);
    if (block.length > 0) yield block;
  }
  if (head.content !== null && head.content !== decoder.total)
    throw new ZstError('It unpacks to another length than it says.');
  if (sum !== null && (await exactly(reader, 4)).readUInt32LE(0) !== sum.low())
    throw new ZstError('Its checksum is wrong.');
}

async function exactly(reader: ByteReader, count: number): Promise<Buffer> {
  const bytes = await reader.take(count);
  if (bytes.length < count) throw TOO_SHORT();
  return bytes;
}

const TOO_SHORT = () => new ZstError('It ends too early: the rest is missing.');
