import { type Extract, extract, type Header } from 'tar-stream';
import type { ByteReader } from '../../bytes/byte-reader.js';
import { entryName } from '../entry-name.js';
import { BLOCK } from './header-block.js';
import { plainHeader } from './plain-header.js';

/** What stands before a file in a tar. */
export interface TarHeader {
  name: string;
  size: number;
  /** What the file is; `sparse` is written with holes, null is none of the kinds that are known. */
  type: Header['type'] | 'sparse' | null;
}

type Answer = Header | 'more' | 'damaged';
type Feed = (block: Buffer) => Promise<Answer>;

/** No file begins where one should. */
export interface TarDamage {
  damagedAt: number;
}

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
      const header = await plainHeader(reader, block);
      if (header === null) return { damagedAt };
      const answer = await feedAll(header, feed);
      if (answer === 'damaged') return { damagedAt };
      if (answer !== 'more') return told(answer);
    }
  } finally {
    parser.destroy();
  }
}

/** Feeds a parser a header and, where that is about the next file, what it says. */
async function feedAll(header: Buffer, feed: Feed): Promise<Answer> {
  let answer: Answer = 'more';
  for (let at = 0; at < header.length && answer === 'more'; at += BLOCK)
    answer = await feed(header.subarray(at, at + BLOCK));
  return answer;
}

/** Feeds a parser block by block; says after each what it was. */
function feeder(parser: Extract): Feed {
  let answer: (found: Answer) => void = () => {};
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
