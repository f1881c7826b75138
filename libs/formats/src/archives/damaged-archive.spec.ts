import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { paxLines, tarArchive, zipArchive } from '../../../../test/fixtures/archive-files.js';
import { line, readAll } from '../../../../test/fixtures/read-all.js';

const PAGE = '<!DOCTYPE html><title>Le lac</title><p>Il a plu.';
const LINES = '{"title":"Le lac"}\n{"title":"La mer"}\n';
const SCRAPE = 'Le lac déborde\n\nIl a plu toute la nuit sur la ville.';

const lines = async (bytes: Buffer, filename = 'a.bin') => (await readAll(bytes, filename)).records.map(line);

describe('a damaged archive', () => {
  const PARTS = [
    { name: 'a.html', content: PAGE },
    { name: 'b.ndjson', content: LINES.repeat(500) },
  ];

  test('a zip without its end', async () => {
    const bytes = zipArchive(PARTS);
    expect(await lines(bytes.subarray(0, bytes.length - 30))).toEqual(['whole file: damaged']);
    expect(await lines(zipArchive(PARTS, 5))).toEqual([
      'entry a.html: html',
      ...ndjson('b.ndjson', 1000),
      'whole file: damaged',
    ]);
  });

  test('a tar that ends in the middle of a file', async () => {
    expect(await lines(tarArchive(PARTS).subarray(0, 512 * 3 + 200))).toEqual([
      'entry a.html: html',
      ...ndjson('b.ndjson', 10),
      'entry b.ndjson, after line 10: damaged',
    ]);
  });

  test('a packed file that ends too early, or goes wrong', async () => {
    const packed = gzipSync(Array.from({ length: 5000 }, (_, at) => `{"title":"${(at * 7919) % 104_729}"}\n`).join(''));
    const cut = await lines(packed.subarray(0, packed.length - 10), 'a.ndjson.gz');
    expect(cut.at(-1)).toMatch(/^after line \d+: damaged$/);
    expect(cut.length).toBeGreaterThan(1000);
    packed[packed.length - 5]! ^= 1;
    const wrong = await lines(packed, 'a.ndjson.gz');
    expect(wrong.at(-1)).toMatch(/^after line \d+: damaged$/);
    expect(wrong.length).toBeGreaterThan(3500);
    expect(await lines(Buffer.concat([gzipSync(''), Buffer.from([0x1f, 0x8b, 9, 9])]))).toEqual([
      'whole file: damaged',
    ]);
  });

  test('a tar in a packed file that ends too early is told once', async () => {
    const packed = gzipSync(tarArchive(PARTS), { level: 0 });
    expect(await lines(packed.subarray(0, 2000), 'a.tgz')).toEqual([
      'entry a.html: html',
      ...ndjson('b.ndjson', 23),
      'entry b.ndjson, after line 23: damaged',
    ]);
  });

  test('an archive of nothing', async () => {
    expect(await lines(zipArchive([]))).toEqual(['whole file: empty-archive']);
    expect(await lines(gzipSync(''), 'a.txt.gz')).toEqual(['line 1: empty-file']);
  });

  const ndjson = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => `entry ${name}, line ${at + 1}: fields`);
});

describe('names in archives', () => {
  test.each<[string, Buffer, string]>([
    [
      'a long name of GNU tar',
      tarArchive([
        { name: '././@LongLink', type: 'L', content: `${'d/'.repeat(99)}é.txt\0` },
        { name: 'd', content: SCRAPE },
      ]),
      `${'d/'.repeat(99)}é.txt`,
    ],
    [
      'an extended header',
      tarArchive([
        { name: 'x', type: 'x', content: paxLines({ mtime: '1.5', path: 'dossier/été.txt' }) },
        { name: 'd', content: SCRAPE },
      ]),
      'dossier/été.txt',
    ],
    [
      'a global header',
      tarArchive([
        { name: 'x', type: 'g', content: paxLines({ comment: 'path=y' }) },
        { name: 'd', content: SCRAPE },
      ]),
      'd',
    ],
    ['UTF-8 that is not declared', zipArchive([{ name: Buffer.from('été.txt'), content: SCRAPE }]), 'été.txt'],
    ['an old code page', zipArchive([{ name: Buffer.from([0x82, 0x74, 0x82]), content: SCRAPE }]), 'été'],
    ['control characters', zipArchive([{ name: 'a\u0000b\n.txt', content: SCRAPE }]), 'a\uFFFDb\uFFFD.txt'],
  ])('%s', async (_, bytes, expected) => {
    const { records } = await readAll(bytes, 'a.bin');
    expect(records).toMatchObject([{ kind: 'scrape', entry: expected }]);
  });
});

describe('a tar with some of its bytes changed', () => {
  const parts = Array.from({ length: 6 }, (_, at) => ({ name: `${at}.ndjson`, content: LINES.repeat(1 + at * 4) }));
  const right = tarArchive(parts);

  test.each(Array.from({ length: 40 }, (_, seed) => seed))('is read around them, %d', async (seed) => {
    // The first head is what tells that the file is a tar.
    const entry = 1 + ((seed * 7) % (parts.length - 1));
    const before = parts
      .slice(0, entry)
      .reduce((sum, { content }) => sum + 512 + Math.ceil(content.length / 512) * 512, 0);
    const wrong = Buffer.from(right);
    // The sum of a head says of each of its bytes whether it was changed.
    wrong[before + ((seed * 37) % 148)]! ^= 1 << (seed % 7);
    const told = await lines(wrong, 'a.tar');
    const others = parts.flatMap(({ name, content }, at) =>
      at === entry
        ? []
        : Array.from({ length: content.length / 19 }, (_, row) => `entry ${name}, line ${row + 1}: fields`),
    );
    expect(told.filter((each) => !each.endsWith('damaged'))).toEqual(others);
    expect(told.filter((each) => each.endsWith('damaged'))).toHaveLength(1);
  });
});
