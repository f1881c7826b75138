import type { ByteReader } from '../../bytes/byte-reader.js';

/** A line of an extended header says this much about a file at most; longer ones are of no interest here. */
const LONGEST = 64 * 1024;
/** A key, with the length before it, ends within so many bytes. */
const LONGEST_KEY = 300;
const WANTED = /^(?:path|linkpath|size|GNU\.sparse\..*)$/;

/**
 * Takes the lines of an extended header of any size, and gives back those that say where and how large a file is; `null` where
 * they are no such lines or the archive ends in them.
 */
export async function takePaxFacts(reader: ByteReader, size: number): Promise<Buffer | null> {
  const facts: Buffer[] = [];
  let kept = 0;
  for (let left = size; left > 0; ) {
    const start = (await reader.look(Math.min(left, LONGEST_KEY))).toString('latin1');
    const [, digits = '', key = ''] = /^(\d{1,12}) ([^=]{1,250})=/.exec(start) ?? [];
    const length = Number(digits);
    if (!(length > digits.length + 1 && length <= left)) return null;
    if (WANTED.test(key) && length + kept <= LONGEST) {
      const line = await reader.take(length);
      facts.push(line);
      kept += line.length;
    } else if ((await reader.skip(length)) < length) return null;
    left -= length;
  }
  return Buffer.concat(facts);
}
