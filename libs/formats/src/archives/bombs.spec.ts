import { constants, crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { tarArchive, zipArchive } from '../../../../test/fixtures/archive-files.js';
import { inPieces, line, readAll } from '../../../../test/fixtures/read-all.js';
import { readRecords } from '../read-records.js';
import { Budget } from './budget.js';

const MB = 1024 * 1024;

/** Members of 10 MB of the same letter each, one behind the other: a stream that unpacks a thousandfold. */
const MEMBER = gzipSync(Buffer.alloc(10 * MB, 'a'), { level: 9 });
const lines = async (bytes: Buffer, filename = 'a.bin') =>
  (await readAll(bytes, filename, { piece: 64 * 1024 })).records.map(line);

describe('an archive that asks for too much is refused', () => {
  test('500 MB in half a megabyte, and most of it is never unpacked', async () => {
    const bytes = Buffer.concat(Array.from({ length: 50 }, () => MEMBER));
    expect(bytes.length).toBeLessThan(0.6 * MB);
    let taken = 0;
    const counted = (async function* () {
      for await (const piece of inPieces(bytes, 4096)) {
        taken += piece.length;
        yield piece;
      }
    })();
    const { records } = await readRecords(counted, { filename: 'a.txt.gz' });
    const told: string[] = [];
    for await (const record of records) told.push(line(record));
    expect(told).toEqual(['whole file: archive-limit']);
    expect(taken).toBeLessThan(bytes.length / 3);
  });

  test('500 MB of tiny records, of which none is read', async () => {
    const member = gzipSync('{}\n'.repeat(3 * MB), { level: 9 });
    const bytes = Buffer.concat(Array.from({ length: 55 }, () => member));
    expect(bytes.length).toBeLessThan(0.6 * MB);
    expect(await lines(bytes, 'a.ndjson.gz')).toEqual(['whole file: archive-limit']);
  });

  test('lines that are nearly the same are no bomb', async () => {
    const sum = (at: number) => (Math.imul(at, 2_654_435_761) >>> 0).toString(16);
    const page = (at: number) => `{"title":"${sum(at)}","text":"${'Il a plu toute la nuit. '.repeat(60)}"}\n`;
    const text = Array.from({ length: 8000 }, (_, at) => page(at)).join('');
    const bytes = gzipSync(text);
    expect(text.length / bytes.length).toBeGreaterThan(80);
    const told = await lines(bytes, 'a.ndjson.gz');
    expect(told).toHaveLength(8000);
    expect(told.at(-1)).toBe('line 8000: fields');
  });

  test('1 GB in a single file of a zip', async () => {
    // A piece that does not end the stream can be repeated.
    const piece = deflateRawSync(Buffer.alloc(10 * MB, 'a'), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
    const flushed = Buffer.concat(Array.from({ length: 100 }, () => piece));
    const bytes = zipArchive([{ name: 'a.txt', packed: flushed, size: 1000 * MB, sum: 1 }]);
    expect(bytes.length).toBeLessThan(2 * MB);
    expect(await lines(bytes)).toEqual(['entry a.txt: archive-limit']);
  });

  test('the same packed bytes under many names', async () => {
    const content = Buffer.alloc(MB, 'a');
    const packed = deflateRawSync(content, { level: 9 });
    const again = { packed: new Uint8Array(), packedSize: packed.length, size: MB, sum: crc32(content), offset: 0 };
    const others = Array.from({ length: 500 }, (_, at) => ({ ...again, name: `${at}.txt` }));
    const told = await lines(zipArchive([{ name: 'first.txt', content }, ...others]));
    expect(told.at(-1)).toBe('entry 7.txt: archive-limit');
    expect(told.slice(0, 2)).toEqual(['entry first.txt, line 1: scrape', 'entry 0.txt, line 1: scrape']);
    expect(told).toHaveLength(9);
  });

  test('twenty archives inside each other', async () => {
    let nested = zipArchive([{ name: 'a.txt', content: 'Le lac' }]);
    for (let depth = 0; depth < 19; depth++) nested = zipArchive([{ name: 'a.zip', content: nested }]);
    expect(await lines(nested)).toEqual(['entry a.zip › a.zip › a.zip: archive-limit']);
    let packed = gzipSync('Le lac');
    for (let depth = 0; depth < 19; depth++) packed = gzipSync(packed);
    expect(await lines(packed)).toEqual(['whole file: archive-limit']);
  });

  test('70,000 files', async () => {
    const parts = Array.from({ length: 70_000 }, (_, at) => ({
      name: `${at}`,
      packed: new Uint8Array(),
      sum: 0,
      method: 0,
    }));
    expect(await lines(zipArchive(parts))).toEqual(['whole file: archive-limit']);
  });

  test('sizes that lie', async () => {
    const zip = zipArchive([
      { name: 'a.txt', content: 'Le lac', size: 0xfffffff0 },
      { name: 'b.txt', packed: MEMBER.subarray(10, MEMBER.length - 8), size: 5, sum: 1 },
      { name: 'c.txt', content: 'Le lac' },
    ]);
    expect(await lines(zip)).toEqual(['entry a.txt: damaged', 'entry b.txt: damaged', 'entry c.txt, line 1: scrape']);
    const tar = tarArchive([
      { name: 'a.html', content: '<html>', size: 0o77777777777 },
      { name: 'b.txt', content: 'x' },
    ]);
    expect(await lines(tar)).toEqual(['entry a.html: damaged']);
  });

  test('a zip inside another archive that is too large to be held', async () => {
    const large = zipArchive([{ name: 'a.txt', content: Buffer.alloc(33 * MB), method: 0 }]);
    const tar = tarArchive([
      { name: 'large.zip', content: large },
      { name: 'b.txt', content: 'Le lac' },
    ]);
    expect(await lines(tar)).toEqual(['entry large.zip: damaged', 'entry b.txt, line 1: scrape']);
  });
});

describe('what one file may unpack to', () => {
  test('much of a large file', () => {
    const budget = new Budget(10 * MB);
    budget.take(10 * MB);
    expect(() => budget.unpack(2000 * MB)).not.toThrow();
    expect(() => budget.unpack(1)).toThrow('more than 200 times its size');
  });

  test('8 MB of any file, and no more than 64 GB', () => {
    expect(() => new Budget(100).unpack(8 * MB)).not.toThrow();
    expect(() => new Budget(100).unpack(8 * MB + 1)).toThrow('more than 200 times');
    const budget = new Budget(1024 ** 5);
    budget.take(1024 ** 5);
    expect(() => budget.unpack(64 * 1024 ** 3 + 1)).toThrow('more than 64 GB');
  });

  test('bytes that are read again count once', () => {
    const budget = new Budget(100);
    for (let time = 0; time < 1_000_000; time++) budget.take(100);
    expect(() => budget.unpack(65 * MB)).toThrow('more than 200 times');
  });
});
