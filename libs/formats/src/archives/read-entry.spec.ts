import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { tarArchive, zipArchive } from '../../../../test/fixtures/archive-files.js';
import { inPieces, readAll } from '../../../../test/fixtures/read-all.js';
import { textRow, workbookFile } from '../../../../test/fixtures/workbook-file.js';
import { readEntry } from './read-entry.js';

const LINES = '{"title":"Le lac"}\n{"title":"La mer"}\n';
const PAGE = '<!DOCTYPE html><title>Le lac</title><p>Il a plu.';
const http = (body: string) => `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`;
const warc = (...bodies: string[]) =>
  bodies
    .map((body) => {
      const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http\r\n`;
      return `${head}Content-Length: ${http(body).length}\r\n\r\n${http(body)}\r\n\r\n`;
    })
    .join('');

const FILES = [
  { name: 'skipped.bin', content: Buffer.alloc(3_000_000, 1) },
  { name: 'a/b.ndjson', content: LINES },
  { name: 'a/b.html', content: PAGE },
  { name: 'c.warc', content: warc(PAGE, `${PAGE} Encore.`) },
];

const BOOK = workbookFile({
  sheets: {
    Articles: `<sheetData>${textRow(1, ['Titre', 'Texte'])}${textRow(2, ['Le lac', 'é'])}${textRow(3, ['La mer', 'B'])}</sheetData>`,
  },
});

const ARCHIVES: [string, Buffer][] = [
  ['a.zip', zipArchive(FILES)],
  ['a.tar', tarArchive(FILES)],
  ['a.tgz', gzipSync(tarArchive(FILES))],
  ['a.ndjson.gz', gzipSync(LINES)],
  ['a.xlsx', BOOK],
  ['books.zip', zipArchive([{ name: 'a/b.xlsx', content: BOOK }])],
  ['a.warc', Buffer.from(warc(PAGE, 'x', PAGE))],
  ['a.warc.gz', Buffer.concat([gzipSync(warc(PAGE)), gzipSync(warc(`${PAGE} Encore.`))])],
  [
    'b.zip',
    zipArchive([
      { name: 'in.tgz', content: gzipSync(tarArchive(FILES)) },
      { name: 'in.zip', content: zipArchive(FILES) },
    ]),
  ],
];

const open = (bytes: Buffer) => ({
  size: bytes.length,
  range: (start: number, end: number) => inPieces(bytes.subarray(start, end)),
});
const never = new AbortController().signal;

describe('the bytes of a record', () => {
  test.each(ARCHIVES)('in %s are found again', async (filename, bytes) => {
    const { records } = await readAll(bytes, filename);
    const read = records.filter(({ kind }) => kind !== 'unreadable');
    expect(read.length).toBeGreaterThan(1);
    for (const { entry, byteStart: start, byteEnd: end, bytes: own } of read) {
      const found = await readEntry(open(bytes), filename, { entry: entry!, start, end }, never);
      expect(found?.toString()).toBe(Buffer.from(own).toString());
      expect(found?.length).toBe(end - start);
    }
  });

  test.each(ARCHIVES)('of a file that is not in %s', async (filename, bytes) => {
    for (const entry of ['no such file', 'a', 'record 99', 'c.warc › record 99', 'record 1 ']) {
      expect(await readEntry(open(bytes), filename, { entry, start: 0, end: 5 }, never)).toBeNull();
    }
  });

  test('in an archive that ends before it', async () => {
    const bytes = gzipSync(tarArchive(FILES), { level: 0 }).subarray(0, 3_001_500);
    const reading = readEntry(open(bytes), 'a.tgz', { entry: 'a/b.ndjson', start: 0, end: 1000 }, never);
    await expect(reading).rejects.toMatchObject({ name: 'DamagedError' });
  });

  test('are not looked for any longer than is wanted', async () => {
    const reading = readEntry(
      open(ARCHIVES[2]![1]),
      'a.tgz',
      { entry: 'a/b.html', start: 0, end: 5 },
      AbortSignal.abort(new Error('late')),
    );
    await expect(reading).rejects.toThrow('late');
  });

  test('are reached without reading what stands before them in a tar', async () => {
    const bytes = ARCHIVES[1]![1];
    let taken = 0;
    const range = async function* (start: number, end: number) {
      for await (const piece of inPieces(bytes.subarray(start, end))) {
        taken += piece.length;
        yield piece;
      }
    };
    const found = await readEntry(
      { size: bytes.length, range },
      'a.tar',
      { entry: 'a/b.html', start: 0, end: 15 },
      never,
    );
    expect(found?.toString()).toBe('<!DOCTYPE html>');
    expect(taken).toBeLessThan(200_000);
  });
});
