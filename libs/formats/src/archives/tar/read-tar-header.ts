import { type Extract, extract, type Header } from 'tar-stream';
import type { ByteReader } from '../../bytes/byte-reader.js';
import { entryName } from '../entry-name.js';

/** What stands before a file in a tar. */
export interface TarHeader {
  name: string;
  size: number;
  /** What the file is; `sparse` is written with holes, null is none of the kinds that are known. */
  type: Header['type'] | 'sparse' | null;
}

/** No file begins where one should. */
export interface TarDamage {
  damagedAt: number;
}

export const BLOCK = 512;

// Names are taken as bytes, as old archives have them in old code pages; without a mark, each block is answered by itself.
const OPTIONS = { filenameEncoding: 'latin1', allowUnknownFormat: true, highWaterMark: 1 };

/** Takes the blocks up to the content of the next file, those of its long name included; null at the end of the archive. */
export async function readTarHeader(reader: ByteReader): Promise<TarHeader | TarDamage | null> {
  const parser = extract(OPTIONS);
  const feed = feeder(parser);
  try {
    for (;;) {
      const damagedAt = reader.position;
      const block = await reader.take(BLOCK);
      if (block.length === 0) return null;
      if (block.length < BLOCK) return block.some((byte) => byte !== 0) ? { damagedAt } : null;
      const answer = await feed(block);
      if (answer === 'damaged') return { damagedAt };
      if (answer !== 'more') return told(answer);
    }
  } finally {
    parser.destroy();
  }
}

/** Feeds a parser block by block; says after each what it was. */
function feeder(parser: Extract): (block: Buffer) => Promise<Header | 'more' | 'damaged'> {
  let answer: (found: Header | 'more' | 'damaged') => void = () => {};
  parser.on('entry', (header) => answer(header));
  parser.on('drain', () => answer('more'));
  parser.on('error', () => answer('damaged'));
  return (block) =>
    new Promise((resolve) => {
      answer = resolve;
      parser.write(block);
    });
}

function told({ name, size, type, pax }: Header): TarHeader {
  const facts = (pax ?? {}) as Readonly<Record<string, string>>;
  const isSparse = Object.keys(facts).some((key) => key.startsWith('GNU.sparse.'));
  // An extended header is UTF-8 and was read as such.
  const bytes = facts.path === undefined ? Buffer.from(name, 'latin1') : Buffer.from(name);
  return { name: entryName(bytes), size, type: isSparse ? 'sparse' : type };
}
