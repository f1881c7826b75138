import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { tarArchive, tarPart, type ZipPart, zipArchive } from '../../../../test/fixtures/archive-files.js';
import { line, readAll } from '../../../../test/fixtures/read-all.js';

const PAGE = '<!DOCTYPE html><title>Le lac</title><p>Il a plu.';
const LINES = '{"title":"Le lac"}\n{"title":"La mer"}\n';
const SCRAPE = 'Le lac déborde\n\nIl a plu toute la nuit sur la ville.';

const lines = async (bytes: Buffer, filename = 'a.bin') => (await readAll(bytes, filename)).records.map(line);
const zip = (...parts: ZipPart[]) => zipArchive([...parts, { name: 'last.txt', content: SCRAPE }]);

describe('what lies in an archive is read as if it were a file of its own', () => {
  const parts = [
    { name: '2024/', content: '' },
    { name: '2024/a b.html', content: PAGE },
    { name: './c.ndjson', content: LINES },
    { name: 'été.txt', content: SCRAPE },
  ];
  const expected = [
    { kind: 'html', position: 'entry 2024/a b.html', entry: '2024/a b.html', byteStart: 0, byteEnd: PAGE.length },
    { kind: 'fields', position: 'entry c.ndjson, line 1', entry: 'c.ndjson', byteStart: 0, byteEnd: 19 },
    { kind: 'fields', position: 'entry c.ndjson, line 2', entry: 'c.ndjson', byteStart: 19, byteEnd: 38 },
    { kind: 'scrape', position: 'entry été.txt, line 1', entry: 'été.txt', bytes: Buffer.from(SCRAPE) },
  ];

  test.each([
    ['zip', zipArchive(parts), true],
    ['zip', zipArchive(parts), false],
    ['zip', zipArchive(parts.map((part) => ({ ...part, method: 0 }))), true],
    ['tar', tarArchive(parts.map((part) => (part.content === '' ? { ...part, type: '5' } : part))), true],
    ['gz', gzipSync(tarArchive(parts)), false],
  ])('%s (%#)', async (format, bytes, isRandom) => {
    const read = await readAll(bytes, 'archive', { isRandom });
    expect(read.format).toBe(format);
    expect(read.records).toMatchObject(expected);
    expect(read.records).toHaveLength(expected.length);
  });

  test('a packed file keeps the places of its records', async () => {
    const { records } = await readAll(Buffer.concat([gzipSync(LINES), gzipSync(LINES)]), 'a.ndjson.gz');
    expect(records.map(({ position, entry }) => [position, entry])).toEqual(
      [1, 2, 3, 4].map((number) => [`line ${number}`, 'a.ndjson']),
    );
  });

  test('a format that was named is that of what lies in it', async () => {
    const { format, records } = await readAll(zipArchive([{ name: 'a.html', content: PAGE }]), 'a.zip', {
      format: 'text',
    });
    expect(format).toBe('zip');
    expect(records).toMatchObject([{ kind: 'scrape', entry: 'a.html' }]);
  });

  test('eight hundred files', async () => {
    const many = Array.from({ length: 800 }, (_, at) => ({ name: `page ${at}.txt`, content: `${SCRAPE} ${at}` }));
    for (const bytes of [zipArchive(many), tarArchive(many), gzipSync(tarArchive(many))]) {
      const { records } = await readAll(bytes, 'scrapes', { piece: 64_000 });
      expect(new Set(records.map(({ entry }) => entry)).size).toBe(800);
      expect(records.every(({ kind }) => kind === 'scrape')).toBe(true);
    }
  });

  test('archives inside each other', async () => {
    const inner = zipArchive([
      { name: 'x/a.html', content: PAGE },
      { name: 'b.ndjson.gz', content: gzipSync(LINES) },
    ]);
    const outer = tarArchive([
      { name: 'inner.zip', content: inner },
      { name: 'more.tgz', content: gzipSync(tarArchive([{ name: 'c.txt', content: SCRAPE }])) },
    ]);
    expect(await lines(outer)).toEqual([
      'entry inner.zip › x/a.html: html',
      'entry inner.zip › b.ndjson.gz, line 1: fields',
      'entry inner.zip › b.ndjson.gz, line 2: fields',
      'entry more.tgz › c.txt, line 1: scrape',
    ]);
  });
});

test('what is packed as a whole is no archive of its own', async () => {
  const site = gzipSync(
    tarArchive([{ name: 'b.tgz', content: gzipSync(tarArchive([{ name: 'c.txt.gz', content: gzipSync(SCRAPE) }])) }]),
  );
  expect(await lines(zipArchive([{ name: 'a.tgz', content: site }]))).toEqual([
    'entry a.tgz › b.tgz › c.txt.gz, line 1: scrape',
  ]);
});

describe('what cannot be read is listed by its name, and the rest is read', () => {
  const long = 'x'.repeat(1001);
  test.each<[string, ZipPart, string]>([
    ['encrypted', { name: 'a.txt', flags: 1, content: 'x' }, 'entry a.txt: encrypted'],
    ['encrypted with AES', { name: 'a.txt', method: 99, content: 'x' }, 'entry a.txt: encrypted'],
    ['an unknown method', { name: 'a.txt', method: 14, content: 'x' }, 'entry a.txt: entry-method'],
    ['a wrong sum', { name: 'a.ndjson', content: LINES, sum: 1 }, 'entry a.ndjson: damaged'],
    [
      'a wrong sum of bytes that are not packed',
      { name: 'a.ndjson', content: LINES, sum: 1, method: 0 },
      'entry a.ndjson: damaged',
    ],
    ['more bytes than it says', { name: 'a.ndjson', content: LINES, size: 10 }, 'entry a.ndjson: damaged'],
    ['fewer bytes than it says', { name: 'a.ndjson', content: LINES, size: 1000 }, 'entry a.ndjson: damaged'],
    ['a size of nearly 4 GB', { name: 'a.txt', content: 'x', size: 0xfffffffe }, 'entry a.txt: damaged'],
    [
      'packed bytes that are none',
      { name: 'a.txt', content: 'x', packed: Buffer.from([7, 7, 7]) },
      'entry a.txt: damaged',
    ],
    [
      'packed bytes that end too early',
      { name: 'a.txt', content: SCRAPE, packed: Buffer.from([0x4b]) },
      'entry a.txt: damaged',
    ],
    ['nothing where it should be', { name: 'a.txt', content: 'x', offset: 3 }, 'entry a.txt: damaged'],
    ['a place behind the end', { name: 'a.txt', content: 'x', offset: 0x7fffffff }, 'entry a.txt: damaged'],
    ['a way out', { name: '../../etc/a.txt', content: 'x' }, 'entry ../../etc/a.txt: entry-name'],
    ['a way out on Windows', { name: '..\\a.txt', content: 'x' }, 'entry ..\\a.txt: entry-name'],
    ['an absolute path', { name: '/etc/passwd', content: 'x' }, 'entry /etc/passwd: entry-name'],
    ['an absolute path on Windows', { name: 'C:\\a.txt', content: 'x' }, 'entry C:\\a.txt: entry-name'],
    ['a very long path', { name: long, content: 'x' }, `entry ${'x'.repeat(300)}…: entry-name`],
    ['no name', { name: '', content: 'x' }, 'entry : entry-name'],
    ['a symbolic link', { name: 'a.txt', content: '/etc/passwd', mode: 0o120777 }, 'entry a.txt: entry-kind'],
    ['a device', { name: 'a', mode: 0o020644 }, 'entry a: entry-kind'],
    [
      'a picture without an ending',
      { name: 'a', content: Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1') },
      'entry a: unsupported-format',
    ],
    [
      'an office document',
      { name: 'a.docx', content: zipArchive([{ name: 'word/document.xml' }]) },
      'entry a.docx: unsupported-format',
    ],
    [
      'an archive of an unknown kind',
      { name: 'a.7z', content: Buffer.from("7z\u00bc\u00af'\u001c", 'latin1') },
      'entry a.7z: unsupported-format',
    ],
    ['an empty file', { name: 'a.txt' }, 'entry a.txt, line 1: empty-file'],
  ])('in a zip, %s', async (_, part, expected) => {
    expect(await lines(zip(part))).toEqual([expected, 'entry last.txt, line 1: scrape']);
  });

  test.each<[string, Buffer[], string]>([
    ['a symbolic link', tarPart({ name: 'a', type: '2' }), 'entry a: entry-kind'],
    ['a hard link', tarPart({ name: 'a', type: '1' }), 'entry a: entry-kind'],
    ['a device', tarPart({ name: 'a', type: '3' }), 'entry a: entry-kind'],
    ['a pipe', tarPart({ name: 'a', type: '6' }), 'entry a: entry-kind'],
    ['an unknown kind', tarPart({ name: 'a', type: 'Z', content: 'xyz' }), 'entry a: entry-kind'],
    ['a way out', tarPart({ name: '../a', content: 'x' }), 'entry ../a: entry-name'],
    ['a damaged head', [Buffer.alloc(1024, 'x')], 'entry byte 0: damaged'],
  ])('in a tar, %s', async (_, part, expected) => {
    const bytes = Buffer.concat([...tarPart({ name: 'first.txt', content: SCRAPE }), ...part]);
    const at = expected.replace('byte 0', `byte ${512 * 2}`);
    expect(await lines(Buffer.concat([bytes, tarArchive([{ name: 'last.txt', content: SCRAPE }])]))).toEqual([
      'entry first.txt, line 1: scrape',
      at,
      'entry last.txt, line 1: scrape',
    ]);
  });

  test('a second file of the same name', async () => {
    const twice = [
      { name: 'a.html', content: PAGE },
      { name: 'a.html', content: `${PAGE} Autre.` },
    ];
    for (const bytes of [zipArchive(twice), tarArchive(twice)]) {
      expect(await lines(bytes)).toEqual(['entry a.html: html', 'entry a.html: entry-name']);
    }
  });

  test('what systems leave behind is not worth a word, and parts of pages are counted', async () => {
    const names = [
      '__MACOSX/._a.html',
      '.DS_Store',
      '.git/config',
      'a/~$notes.docx',
      '.~lock.a.csv#',
      'x/Thumbs.db',
      'x/._b',
      'a_files/',
      'a_files/1.png',
      'a_files/2.PNG',
      'a_files/s.css',
    ];
    const bytes = zip(...names.map((name) => ({ name, content: name.endsWith('/') ? '' : '\u0000' })));
    const { records } = await readAll(bytes, 'a.zip');
    expect(records.map(line)).toEqual(['entry last.txt, line 1: scrape', 'entry a_files/1.png: no-article']);
    expect(records[1]).toMatchObject({ message: expect.stringContaining('(pictures: 2, style sheets: 1)') });
  });
});
