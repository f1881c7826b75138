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
  ['a page of Safari', bytes('bplist00\u00d1\u0001\u0002_\u0010WebMainResource'), /web archive of Safari/],
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

/** Texts, tables and parts of pages that begin with letters of each kind of file, or nearly as one of its files does. */
test.each<[string, string]>([
  ['PDF', '%PDF-Anteil\tTitel\n12\tDer See\n'],
  ['PDF, of a version', '%PDF-1.7 is a version of a format, the lake says.\n'],
  ['PNG', '\u0089PNG and others\n'],
  ['JPEG', '\u00ff\u00d8\u00ff\u00e0 \u00ff\u00d8\u00ff\u00e1 \u00ee\u00e7\u00e5\u00f0\u00ee\n'],
  ['GIF', 'GIF89a, a format of 1989\r\n\r\nIt moved.'],
  ['WebP', 'RIFF and WEBP are names of formats.\n'],
  ['TIFF', 'II*, MM* : deux signes\n'],
  ['bitmap', 'BM and the lake\n'],
  ['HEIC', 'Softftypheic is no word.\n'],
  ['MP4', 'Leftftyp is no word.\n'],
  ['a drawn table', '+---+\n| The lake |\n\nIt rained.\n'],
  ['another drawn table', 'Lake | Sea\n---------\nIt rained on both.\n'],
  ['WAV', 'RIFF-be-WAVE, a song\n'],
  ['AVI', 'RIFF, theAVI files\n'],
  ['MP3', 'ID3\tTitre\n1\tLe lac\n'],
  ['Ogg', 'OggS is the sign of a format.\n'],
  ['FLAC', 'fLaC is the sign of a format.\n'],
  [
    'MP3, in Cyrillic letters',
    '\u00ff\u00f2\u00e0\u00e3\u00e0\u00ed \u00e8 \u00ee\u00e7\u00e5\u00f0\u00ee\n\n\u00c2\u00ee\u00e4\u00e0.',
  ],
  [
    'MP3, in more of them',
    '\u00ff\u00f3\u00e7\u00e0 \u00e8 \u00ee\u00e7\u00e5\u00f0\u00ee\n\n\u00c2\u00ee\u00e4\u00e0.',
  ],
  ['bzip2', 'BZh9 is what a packed file begins with.\n'],
  ['xz', '\u00fd7zXZ is a name.\n'],
  ['7-Zip', '7z\u00bc\u00af archives\n'],
  ['RAR', 'Rar! cried the lion.\n'],
  ['LZ4', '"M is a letter.\n'],
  ['lzip', 'LZIP\ttitle\n1\tThe lake\n'],
  ['Zstandard', '(\u00b5/\u00fd) is how \u00fd is written.\n'],
  ['Parquet, in capitals', 'PARENTS\n\nThe school by the lake asks them to come.'],
  ['Parquet, in capitals with accents', 'PAREC\u00cdA IMPOSIBLE\n\nEl lago creci\u00f3.'],
  ['Parquet, as a column', 'PARENT\ttitle\n1\tThe lake\n'],
  ['Parquet, of an age', 'PAR1\u00c9\ttitle\n1\tThe lake\n'],
  ['Avro', 'Obj\ttitle\n1\tThe lake\n'],
  ['Arrow', 'ARROW1\ttitle\n1\tThe lake\n'],
  ['Feather', 'FEA1\ttitle\n1\tThe lake\n'],
  ['SQLite', 'SQLite format 3 is the third format.\n'],
  ['Access', 'The Standard Jet DB of 1997\n'],
  ['HDF5', '\u0089HDF\r\n\r\nA format.'],
  ['R', 'RDA2\nThe lake rose.\n'],
  ['Stata', '<stata_dta> is what a file of Stata begins with.\n'],
  ['SPSS', '$FL2 is what a file of SPSS begins with.\n'],
  ['RTF', '{\\rtf is what a document begins with.}\n'],
  ['PostScript', '%!PS is what a drawing begins with.\n'],
  ['program', 'MZ\ttitle\n1\tThe lake\n'],
  ['ELF', 'ELF\ttitle\n1\tThe lake\n'],
  ['gzip', '\u008b and \u009d are bytes.\n'],
  ['ZIP', 'PK Le lac\n\nIl a plu.'],
  ['Office', '\u00d0\u00cf is how a document begins.\n'],
  ['mailbox', 'From Guinea-Bissau to Niger: coups since 2020\n\nThe last one was in 2023, the city said.'],
  ['mailbox, with a day', 'From a-z Monday Jan 1 to Friday in 2024 the lake is closed.\n\nIt rained.'],
  ['mailbox, with a line below', 'From the lake\nDate: 2 January 2024\nSubject: water\n\nIt rained.'],
  ['mail, received', 'Received: from the ministry, a statement said\n\nIt rained.'],
  ['mail, received with a second line', 'Received: from the ministry, a statement\nDate: 2 January 2024\n\nIt rained.'],
  ['mail, with a type', 'Content-Type: how pages say what they are\n\nIt may be multipart/related or another.'],
  ['mail, by hand', 'From: the city\nTo: the press\nSubject: the lake\nDate: 2 January 2024\n\nIt rained.'],
  ['saved page', 'From: <Saved by nobody\n\nIt rained.'],
  ['drawing in a part of a page', '<p>It rained.</p>\n<svg width="1"><path d="M0 0"/></svg>\n<p>The city said so.</p>'],
  ['drawing before a part of a page', '<svg width="1"><path d="M0 0"/></svg>\n<p>The city said so.</p>'],
  ['drawing behind a comment and a word', '<!-- a --> It rained. <svg width="1"></svg>'],
  ['drawing in words', '<svg> and <path> are elements.\n'],
  ['list of feeds in words', '<opml> is how lists of feeds begin.\n'],
  ['list of feeds in a part of a page', '<p>It rained.</p><opml version="2.0"/>'],
  ['sitemap in a part of a page', '<p>It rained.</p><urlset xmlns="x"/>'],
  ['workbook in a part of a page', '<p>The name is urn:schemas-microsoft-com:office:spreadsheet.</p>'],
  ['document in a part of a page', '<p>The name is progid="Word.Document".</p>'],
  ['YAML, as points', '- Lake: it rose\n  Again: by a metre\n- Road: closed\n'],
  ['XML in words', '<?xml is how documents begin.\n'],
  ['XML before a part of a page', '<?xml version="1.0"?>\n<div><p>It rained.</p></div>'],
])('no text is taken for another kind of file: %s', (_, text) => {
  for (const name of ['a.txt', 'a']) expect(message(bytes(text), name)).toMatch(/^(?:text|csv|html)$/);
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
  expect(message(wide, 'a')).toMatch(/^(?:text|csv|html)$/);
});

test.each([
  ['Japanese in seven bits', Buffer.from('\u001b$B8P\u001b(B 1\n\u001b$B?e\u001b(B 2\n'.repeat(9), 'latin1')],
  ['apricots in two bytes', Buffer.from('\u674f\u5367\u4e00\u6c34\u3002', 'utf16le')],
])('nor is %s', (_, content) => {
  expect(message(content, 'a')).toBe('text');
});

test.each<[string, string, RegExp]>([
  ['PNG', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', /a PNG image/],
  ['JPEG', '\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0', /a JPEG image/],
  ['JPEG of a camera', '\u00ff\u00d8\u00ff\u00e1%\u00e6Exif\0\0', /a JPEG image/],
  ['GIF', 'GIF89a@\u0001\u00f0\0\u00f7\0\0', /a GIF image/],
  ['bitmap', 'BM6\u0003\0\0\0\0\0\x006', /a bitmap image/],
  ['TIFF', 'II*\0\b\0\0\0', /a TIFF image/],
  ['WAV', 'RIFF$\u0008\0\0WAVEfmt \u0010\0\0\0', /a sound or video/],
  ['MP3', 'ID3\u0003\0\0\0\0\u000f', /a sound or video/],
  ['MP3 without tags', '\u00ff\u00fb\u0090d\0\u000f\u00f0\0', /a sound or video/],
  ['Ogg', `OggS\0\u0002${'\0'.repeat(8)}abcd`, /a sound or video/],
  ['FLAC', 'fLaC\0\0\0"', /a sound or video/],
  ['lzip', 'LZIP\u0001\u000c', /an lzip archive/],
  ['Parquet, encrypted', 'PARE,\0\0\0', /a Parquet file/],
  ['Avro', 'Obj\u0001\u0004\u0016avro.schema', /an Avro file/],
  ['Arrow', 'ARROW1\0\0', /an Arrow or Feather/],
  ['Feather', 'FEA1\0\0\0\0', /an Arrow or Feather/],
  ['Access', '\0\u0001\0\0Standard ACE DB\0', /an Access database/],
  ['HDF5', '\u0089HDF\r\n\u001a\n', /an HDF5 file/],
  ['R', 'RDX3\nX\n\0\0\0\u0003', /a file of R/],
  ['R in text', 'RDA3\nA\n3\n262657\n', /a file of R/],
  ['SPSS', '$FL2@(#) SPSS DATA FILE', /a file of R/],
  ['PostScript', '%!PS-Adobe-3.0 EPSF-3.0\n', /a PostScript/],
  ['program', 'MZ\u0090\0\u0003\0\0\0\u0004\0', /a program/],
  ['mailbox without a date', 'From lists\nReturn-Path: <a@b.example>\nDate: x\n', /a mailbox/],
  [
    'message that went far',
    'Received: from a.example (a.example [1.2.3.4])\r\n by b.example with ESMTP id 1; Mon, 1 Jan 2024 10:00:00 +0000\r\nFrom: a@b.example\r\n',
    /an e-mail message/,
  ],
  ['message with a type', 'From: a@b.example\nMIME-Version: 1.0\nSubject: x\n', /an e-mail message/],
  [
    'page that is saved',
    'Subject: A\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"\n',
    /MHTML/,
  ],
  ['drawing', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>', /an SVG/],
  [
    'drawing behind a prologue',
    '<?xml version="1.0"?>\n<!-- a > b -->\n<!DOCTYPE svg PUBLIC "-">\n<svg width="1"/>',
    /an SVG/,
  ],
  ['list of feeds', '<?xml version="1.0"?>\n<opml version="2.0"><head/></opml>', /OPML/],
  [
    'Word',
    '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument/>',
    /a Word document in XML/,
  ],
  ['XML', '<?xml version="1.0"?>\n<catalogue><book/></catalogue>', /an XML file of a kind/],
  ['a calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', /a calendar/],
  ['contacts', 'BEGIN:VCARD\nFN:Mara\n', /a list of contacts/],
  ['ARC', 'filedesc://a.arc 0.0.0.0 20250304 text/plain 76\n1 0 x\n', /\(ARC\)\. Convert it to WARC/],
  ['references', 'TY  - NEWS\r\nTI  - Lake rises\r\n', /references \(RIS\)\. Export what it holds as CSV/],
  ['other references', '@article{oduya2025,\n  title = {Lake rises},\n', /references \(BibTeX\)/],
  ['a list of fields', '---\n- title: A\n  date: 2024-03-12\n\n- title: B\n  date: 2024-03-13\n', /a list in YAML/],
  [
    'a table of MySQL',
    '+----+------+\n| id | title |\n+----+------+\n|  1 | Lake rises |\n+----+------+\n',
    /a table as a database draws it\. Export what it holds as CSV/,
  ],
  [
    'a table of PostgreSQL',
    ' id |  title\r\n----+---------\r\n  1 | Lake rises\r\n(1 row)\r\n',
    /a table as a database draws it/,
  ],
  ['an export of a database', '-- Dump\nSET NAMES utf8;\nCREATE TABLE `articles` (\n', /an SQL dump/],
])('%s is still told', (_, text, expected) => {
  expect(message(bytes(text), 'a.txt')).toMatch(expected);
});

test('a crawl with pictures in it is read', async () => {
  const picture = Buffer.alloc(4000, Buffer.from([0x89, 1, 2, 3, 0, 5]));
  const head = `WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://a.example/a.png\r\nContent-Type: image/png\r\nContent-Length: ${picture.length}\r\n\r\n`;
  const { format } = await readAll(Buffer.concat([bytes(head), picture, bytes('\r\n\r\n')]), 'a.warc');
  expect(format).toBe('warc');
});

test.each([
  ['From: a@b.example\nTo: c@d.example\nSubject: x\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n\nIt rained.', true],
  ['X-Origin: a\r\nFrom: a@b.example\r\nSubject: x\r\n\r\nIt rained.', true],
  ['It rained on the lake.\n\nFrom: a\nTo: b', false],
])('%j under the name of an e-mail is one: %s', (text, isMail) => {
  const expected = isMail ? /^This is an e-mail message\. Save the message as text/ : /is not what its name says/;
  expect(message(bytes(text), 'mel.eml')).toMatch(expected);
});
