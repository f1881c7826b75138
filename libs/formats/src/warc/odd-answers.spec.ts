import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { line, readAll } from '../../../../test/fixtures/read-all.js';
import { httpAnswer, PAGE_URL, responseRecord, warcRecord } from '../../../../test/fixtures/warc-records.js';

const PAGE = '<!DOCTYPE html><html lang="fr"><title>Le lac déborde</title><p>Il a plu.</html>';
const FEED =
  '<?xml version="1.0"?><rss version="2.0"><channel><item><title>Le lac</title></item><item><title>La mer</title></item></channel></rss>';
/** The page as Zstandard data. */
const ZSTD = Buffer.from(
  '28b52ffd00588102003c21444f43545950452068746d6c3e3c68746d6c206c616e673d226672223e3c7469746c653e4c65206c61632064c3a9626f7264653c2f7469746c653e3c703e496c206120706c752e3c2f68746d6c3e',
  'hex',
);
const chunked = (body: Buffer) =>
  Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]);
const bytes = Buffer.from(PAGE);

const read = async (...records: Buffer[]) => (await readAll(Buffer.concat(records), 'a.warc')).records;

describe('a page is read, though its answer begins', () => {
  test.each<[string, Buffer | string]>([
    ['with several spaces', httpAnswer(PAGE, {}, 'HTTP/1.1    200 OK')],
    ['in small letters', httpAnswer(PAGE, {}, 'http/1.1 200 ok')],
    ['as radio stations do', httpAnswer(PAGE, {}, 'ICY 200 OK')],
    ['with an empty line', Buffer.concat([Buffer.from('\r\n'), httpAnswer(PAGE)])],
    ['with that the rest may be sent', Buffer.concat([Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'), httpAnswer(PAGE)])],
    [
      'with early hints',
      Buffer.concat([Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: <a.css>\r\n\r\n'), httpAnswer(PAGE)]),
    ],
    [
      'with that of a proxy',
      Buffer.concat([Buffer.from('HTTP/1.1 200 Connection established\r\n\r\n'), httpAnswer(PAGE)]),
    ],
    ['with its headers', `Content-Type: text/html; charset=utf-8\r\n\r\n${PAGE}`],
    ['with the page', PAGE],
  ])('%s', async (_, answer) => {
    expect(await read(responseRecord(answer))).toMatchObject([{ kind: 'html', bytes, url: PAGE_URL }]);
  });
});

describe('a page is read that was packed', () => {
  test.each<[string, Buffer, Record<string, string>]>([
    ['for the way', gzipSync(bytes), { 'Transfer-Encoding': 'gzip' }],
    ['for the way, in chunks', chunked(gzipSync(bytes)), { 'Transfer-Encoding': 'gzip, chunked' }],
    ['without a word', gzipSync(bytes), {}],
    ['and was unpacked by the crawler', bytes, { 'Content-Encoding': 'zstd' }],
    ['in another way than it says', gzipSync(bytes), { 'Content-Encoding': 'br' }],
  ])('%s', async (_, body, headers) => {
    expect(await read(responseRecord(httpAnswer(body, headers)))).toMatchObject([{ kind: 'html', bytes }]);
  });

  test('with Zstandard', async () => {
    const [found] = await read(responseRecord(httpAnswer(ZSTD, { 'Content-Encoding': 'zstd' })));
    expect(found).toMatchObject({ kind: 'html', bytes });
  });

  test.each<[string, Buffer, Record<string, string>]>([
    ['in another way than it says', brotliCompressSync(bytes), { 'Content-Encoding': 'gzip' }],
    ['and damaged', Buffer.concat([ZSTD.subarray(0, 5), Buffer.alloc(20, 0xff)]), { 'Content-Encoding': 'zstd' }],
    ['in a way that it does not say', Buffer.from([...Array(900).keys()].map((at) => (at * 7) % 31)), {}],
  ])('else it is told: %s', async (_, body, headers) => {
    expect((await read(responseRecord(httpAnswer(body, headers)))).map(line)).toEqual(['record 1: damaged']);
  });
});

describe('a page that was cut', () => {
  const packed = gzipSync(bytes);
  const isCut = async (...records: Buffer[]) =>
    (await read(...records)).map((record) => record.kind === 'html' && record.isCut === true);
  test.each<[string, Buffer, Record<string, string>, boolean]>([
    ['shorter than it says', bytes, { 'Content-Length': '900' }, true],
    ['a chunk shorter than it says', chunked(bytes).subarray(0, 60), { 'Transfer-Encoding': 'chunked' }, true],
    ['packed', packed.subarray(0, packed.length - 20), { 'Content-Encoding': 'gzip' }, true],
    ['packed with Zstandard', ZSTD.subarray(0, 60), { 'Content-Encoding': 'zstd' }, true],
    ['whole', bytes, { 'Content-Length': String(bytes.length) }, false],
    ['whole, unpacked since', bytes, { 'Content-Length': '900', 'Content-Encoding': 'br' }, false],
    ['whole, unpacked since, in a few words', Buffer.from('le lac'), { 'Content-Encoding': 'br' }, false],
    ['whole, in chunks', chunked(bytes), { 'Transfer-Encoding': 'chunked' }, false],
    ['whole, packed', packed, { 'Content-Encoding': 'gzip' }, false],
    ['whole, packed with brotli', brotliCompressSync(bytes), { 'Content-Encoding': 'br' }, false],
  ])('is known: %s', async (_, body, headers, expected) => {
    expect(await isCut(responseRecord(httpAnswer(body, headers)))).toEqual([expected]);
  });

  test('is known where its crawler says so', async () => {
    const headers = { 'WARC-Target-URI': PAGE_URL, 'Content-Type': 'text/html', 'WARC-Truncated': 'length' };
    expect(await isCut(warcRecord('resource', headers, PAGE))).toEqual([true]);
  });
});

describe('what a file is, its beginning tells where its type does not', () => {
  test.each<[string, string, string, string[]]>([
    ['no type', '', PAGE, ['record 1: html']],
    ['a type of any bytes', 'application/octet-stream', PAGE, ['record 1: html']],
    ['a type twice', 'text/html, text/html; charset=utf-8', PAGE, ['record 1: html']],
    ['no more than a word', 'html', PAGE, ['record 1: html']],
    ['a page as text', 'text/plain', PAGE, ['record 1: html']],
    ['a page as XML', 'text/xml', `<?xml version="1.0"?>\n${PAGE}`, ['record 1: html']],
    ['a page for telephones', 'application/vnd.wap.xhtml+xml', PAGE, ['record 1: html']],
    ['a feed as text', 'text/plain', FEED, ['record 1, item 1: fields', 'record 1, item 2: fields']],
    ['a feed as a page', 'text/html', FEED, ['record 1, item 1: fields', 'record 1, item 2: fields']],
    ['a list as text', 'text/plain', '[{"title":"Le lac"}]', ['record 1, record 1: fields']],
    ['a text that begins like a list', 'text/plain', '{"Il a plu", dit-on.\n\nBeaucoup.', ['record 1: scrape']],
    ['a text that begins with a bracket', 'text/plain', '[Paris] Le lac déborde\n\nIl a plu.', ['record 1: scrape']],
    ['a table', 'text/csv; charset=utf-8', 'title,date\nLe lac,2024-01-19\n', ['record 1, row 2: fields']],
    ['other bytes', 'application/octet-stream', 'abc', ['record 1: no-article']],
    ['a list without articles', 'application/json', '{"data":[]}', ['record 1: no-article']],
  ])('%s', async (_, type, body, expected) => {
    const answer = httpAnswer(body, { 'Content-Type': type });
    expect((await read(responseRecord(answer, 'https://a.example/x'))).map(line)).toEqual(expected);
  });

  test.each([
    ['metadata://gnu.org/software/wget/warc/wget.log', 'text/plain'],
    ['urn:pageinfo:https://a.example/', 'application/json'],
    ['urn:text:https://a.example/', 'text/plain'],
  ])('%s is a note of the crawler', async (at, type) => {
    const note = warcRecord(
      'resource',
      { 'WARC-Target-URI': at, 'Content-Type': type },
      '{"url":"https://a.example/"}',
    );
    expect(await read(note)).toMatchObject([{ code: 'no-article', message: expect.stringContaining('crawler: 1') }]);
  });
});

test('the text of a page that was made of it stays a text', async () => {
  const headers = { 'WARC-Target-URI': PAGE_URL, 'Content-Type': 'text/plain' };
  const texts = ['<html> comes first.\n\nThen <head>.', '{"a":1}'].map((text) =>
    warcRecord('conversion', headers, text),
  );
  expect((await read(...texts)).map(line)).toEqual(['record 1: scrape', 'record 2: scrape']);
});

describe('the records themselves', () => {
  const page = responseRecord(httpAnswer(PAGE));
  const part = (type: string, number: number) =>
    warcRecord(type, { 'WARC-Target-URI': PAGE_URL, 'WARC-Segment-Number': String(number) }, httpAnswer(PAGE));
  test.each<[string, Buffer[], string[]]>([
    ['empty lines before', [Buffer.from('\r\n\r\n'), page], ['record 1: html']],
    ['a byte-order mark before', [Buffer.from('\ufeff'), page], ['record 1: html']],
    [
      'a length that is too large',
      [page, responseRecord(httpAnswer(PAGE), PAGE_URL, 700), page, page],
      ['record 1: html', 'record 2: damaged', 'record 3: html', 'record 4: html'],
    ],
    [
      'a length that is too large, of a text that ends with the name of the format',
      [responseRecord(httpAnswer(`${PAGE}WARC/`), PAGE_URL, 700), page, page],
      ['record 1: damaged', 'record 2: html', 'record 3: html'],
    ],
    [
      'a length that goes beyond the file',
      [responseRecord(httpAnswer(PAGE), PAGE_URL, 1e12), page],
      ['record 1: damaged', 'record 2: html'],
    ],
    [
      'another web archive as a file',
      [warcRecord('resource', { 'WARC-Target-URI': PAGE_URL, 'Content-Type': 'application/warc' }, page), page],
      ['record 2: html', 'record 1: no-article'],
    ],
    [
      'no type',
      [Buffer.from(page.toString().replace('WARC-Type: response\r\n', '')), page],
      ['record 1: damaged', 'record 2: html'],
    ],
    [
      'parts of a page',
      [part('response', 1), part('continuation', 2), page],
      ['record 1: damaged', 'record 3: html', 'record 2: no-article'],
    ],
  ])('%s', async (_, records, expected) => expect((await read(...records)).map(line)).toEqual(expected));

  test('an address with a space', async () => {
    const [found] = await read(responseRecord(httpAnswer(PAGE), 'https://a.example/le lac'));
    expect(found).toMatchObject({ url: 'https://a.example/le%20lac' });
  });
});
