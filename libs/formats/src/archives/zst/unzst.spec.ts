import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { inPieces, readAll } from '../../../../../test/fixtures/read-all.js';
import { unzst } from './unzst.js';

/** The text that the packed files were made of. */
function inventedText(words: number, seed: number): string {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  const syllables = ['la', 'mer', 'ni', 'sel', 'to', 'ur', 'é', 'ga', 'bou', 'cha'];
  const stock = Array.from({ length: 200 }, () =>
    Array.from({ length: 1 + next(3) }, () => syllables[next(10)]).join(''),
  );
  return Array.from({ length: words }, () => stock[next(200)]).join(' ');
}

const packed = (name: string) => readFileSync(new URL(`../../../../../test/fixtures/zst/${name}.zst`, import.meta.url));

async function unpack(bytes: Buffer, piece?: number): Promise<Buffer> {
  const blocks: Uint8Array[] = [];
  for await (const block of unzst(inPieces(bytes, piece))) blocks.push(block);
  return Buffer.concat(blocks);
}

const WORDS = inventedText(3000, 7);
const BLOCKS = Array.from({ length: 12 }, (_, at) => inventedText(3000, 9) + inventedText(at * 20, at + 1)).join('|');

describe('what zstd packed', () => {
  test.each<[string, string | Buffer]>([
    ['words-best', WORDS],
    ['words-fast', WORDS],
    ['zeros', Buffer.alloc(300_000)],
    ['none', ''],
    ['blocks', BLOCKS],
    ['frames', `hello${WORDS}`],
  ])('%s', async (name, expected) => {
    for (const piece of [1, 7, 100_000]) {
      expect((await unpack(packed(name), piece)).equals(Buffer.from(expected as string))).toBe(true);
    }
  });

  test('is read by what lies in it', async () => {
    const { format, records } = await readAll(packed('words-best'), 'words.txt.zst');
    expect(format).toBe('zst');
    expect(records).toMatchObject([{ kind: 'scrape', entry: 'words.txt', byteEnd: Buffer.byteLength(WORDS) }]);
  });
});

describe('what is damaged is never taken for what it was', () => {
  const right = packed('words-best');

  test('with one bit turned', async () => {
    for (let at = 0; at < right.length; at += 53) {
      const wrong = Buffer.from(right);
      wrong[at]! ^= 1 << (at % 8);
      const result = await unpack(wrong).catch((fault: Error) => fault.name);
      expect(result === 'ZstError' || (result as Buffer).equals(Buffer.from(WORDS))).toBe(true);
    }
  });

  test('cut short', async () => {
    for (let length = 1; length < right.length; length += 97) {
      await expect(unpack(right.subarray(0, length))).rejects.toMatchObject({ name: 'ZstError' });
    }
  });

  test.each<[string, number[]]>([
    ['a window of 3.75 TB', [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xff, 0x01, 0, 0]],
    [
      'a frame of 16 EB in one segment',
      [0x28, 0xb5, 0x2f, 0xfd, 0xe0, 255, 255, 255, 255, 255, 255, 255, 255, 1, 0, 0],
    ],
    ['a dictionary', [0x28, 0xb5, 0x2f, 0xfd, 0x21, 7, 5, 1, 0, 0]],
    ['a block of 2 MB of one letter', [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58, 0x03, 0x00, 0xff, 65]],
    ['a block of an unknown kind', [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58, 0x07, 0x00, 0x00]],
    ['something behind it', [0x28, 0xb5, 0x2f, 0xfd, 0x20, 0, 1, 0, 0, 1, 2, 3, 4]],
  ])('%s', async (_, bytes) => {
    await expect(unpack(Buffer.from(bytes))).rejects.toMatchObject({ name: 'ZstError' });
  });

  test('beside others that are right', async () => {
    const wrong = Buffer.from(right);
    wrong[2000]! ^= 8;
    const read = async (bytes: Buffer) => unpack(bytes, 50).catch((fault: Error) => fault.name);
    for (let time = 0; time < 3; time++) {
      const [first, second, third] = await Promise.all([read(right), read(wrong), read(packed('zeros'))]);
      expect([first?.toString(), second, third?.length]).toEqual([WORDS, 'ZstError', 300_000]);
    }
  });

  test('in an upload', async () => {
    const { records } = await readAll(right.subarray(0, 3000), 'words.txt.zst');
    expect(records).toMatchObject([{ kind: 'unreadable', code: 'damaged', position: 'whole file' }]);
  });
});
