import { expect, test } from '@jest/globals';
import { readAll } from '../../../../test/fixtures/read-all.js';
import { chooseFormat } from '../choose-format.js';
import { sampleOf } from '../sample.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const zip = (name: string, content = '') =>
  Buffer.concat([
    bytes('PK\u0003\u0004'),
    Buffer.alloc(22),
    Buffer.from([name.length, 0, 0, 0]),
    bytes(`${name}${content}`),
  ]);
const ole = (stream: string) =>
  Buffer.concat([
    bytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1'),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(40),
  ]);

const message = (content: Buffer, filename = 'a.csv'): string => {
  try {
    return chooseFormat(sampleOf(filename, content, true), null).name;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

test.each<[string, Buffer, RegExp]>([
  ['a PDF', bytes('%PDF-1.7\n'), /^This is a PDF document\. Export its text/],
  [
    'an old workbook',
    ole('Workbook'),
    /^This is an Excel workbook of before 2007 \(\.xls\)\. .* save it as \.xlsx or \.csv/,
  ],
  ['an old document', ole('WordDocument'), /^This is a Word document of before 2007 \(\.doc\)\. .* save it as text/],
  ['an old message', ole('__substg1.0_0037001F'), /an Outlook message \(\.msg\)/],
  ['another old document', ole('Else'), /an Office document of before 2007/],
  ['a document', zip('[Content_Types].xml', 'PK word/document.xml'), /a Word document \(\.docx\)/],
  ['slides', zip('[Content_Types].xml', 'PK ppt/slides/slide1.xml'), /PowerPoint presentation \(\.pptx\)/],
  ['an open document', zip('mimetype', 'application/vnd.oasis.opendocument.text'), /an OpenDocument text \(\.odt\)/],
  [
    'an open table',
    zip('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
    /\(\.ods\)\. .* \.xlsx or \.csv/,
  ],
  ['a book', zip('mimetype', 'application/epub+zip'), /an e-book/],
  ['xz', bytes('\u00fd7zXZ\0'), /^This is an xz archive\. Unpack it/],
  ['7-Zip', bytes("7z\u00bc\u00af'\u001c"), /a 7-Zip archive/],
  ['RAR', bytes('Rar!\u001a\u0007'), /a RAR archive/],
  ['bzip2', bytes('BZh91AY&SY'), /a bzip2 archive/],
  ['LZ4', bytes('\u0004"M\u0018'), /an LZ4 archive/],
  ['Parquet', bytes('PAR1\u0015\u0004'), /^This is a Parquet file\. Export what it holds as CSV/],
  ['SQLite', bytes('SQLite format 3\0'), /an SQLite database/],
  ['a picture', bytes('RIFF\u0001\u0002\u0003\u0004WEBPVP8'), /a WebP image/],
  ['a photograph', bytes('\0\0\0\u0018ftypheic'), /a HEIC or AVIF image/],
  ['a video', bytes('\0\0\0\u0018ftypisom'), /^This is an MP4 video or sound\. .*transcript/],
  ['RTF', bytes('{\\rtf1\\ansi Le lac}'), /an RTF document/],
])('%s is told by its bytes, whatever it is called', (_, content, expected) => {
  expect(message(content)).toMatch(expected);
  expect(message(content, 'a')).toMatch(expected);
});

test.each<[string, string, RegExp]>([
  ['a mailbox', 'From a@b.example Mon Jan  1 10:00:00 2024\nSubject: x\n', /a mailbox/],
  ['a message', 'Return-Path: <a@b.example>\nSubject: x\n', /an e-mail message/],
  ['a saved page', 'From: <Saved by Blink>\nMIME-Version: 1.0\n', /MHTML/],
  [
    'a workbook',
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>',
    /an Excel workbook in XML/,
  ],
  ['a sitemap', '<?xml version="1.0"?><urlset xmlns="x"><url/></urlset>', /a sitemap\. Pages are never fetched/],
  ['a text from somebody', 'From the lake\n\nIt rained in 2024, the city said.', /^text$/],
  ['a text of a name', 'PARIS - Le lac\n\nIl a plu.', /^text$/],
  ['a text of an album', 'ID3 tags explained\n\nBMW and RIFFs.', /^text$/],
])('%s is told by its beginning', (_, text, expected) => {
  expect(message(bytes(text), 'a.txt')).toMatch(expected);
});

test('a crawl with pictures in it is read', async () => {
  const picture = Buffer.alloc(4000, Buffer.from([0x89, 1, 2, 3, 0, 5]));
  const head = `WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://a.example/a.png\r\nContent-Type: image/png\r\nContent-Length: ${picture.length}\r\n\r\n`;
  const { format } = await readAll(Buffer.concat([bytes(head), picture, bytes('\r\n\r\n')]), 'a.warc');
  expect(format).toBe('warc');
});
