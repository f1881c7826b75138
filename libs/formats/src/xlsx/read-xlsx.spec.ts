import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { RawRecord } from '@vigie/article';
import { textRow, type WorkbookParts, workbookFile, zipFile } from '../../../../test/fixtures/workbook-file.js';
import { readRecords } from '../read-records.js';
import { dateOfSerial, isDateFormat } from './excel-dates.js';
import { spreadsheetPart } from './spreadsheet-part.js';

async function read(bytes: Buffer, { numbered = false, random = false, filename = 'a.xlsx' } = {}) {
  const range = (start: number, end: number) => Readable.from([bytes.subarray(start, end)]);
  const access = random ? { random: { size: bytes.length, range } } : {};
  const { format, records } = await readRecords(Readable.from([bytes]), { filename, numbered, ...access });
  const all: RawRecord[] = [];
  for await (const record of records) all.push(record);
  return { format, records: all };
}

const shown = (records: RawRecord[]): unknown[] =>
  records.map((record) =>
    record.kind === 'fields'
      ? [record.position, { ...record.fields }]
      : [record.position, 'code' in record ? record.code : ''],
  );

const bookOf = (rows: string, more: Partial<WorkbookParts> = {}): Buffer =>
  workbookFile({ sheets: { Articles: `<sheetData>${rows}</sheetData>` }, ...more });

const HEADER = textRow(1, ['Titre', 'Date', 'Lien']);

describe('the cells of a spreadsheet', () => {
  test.each([false, true])('are read as they are shown (random access: %s)', async (random) => {
    const row = `<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>45310</v></c><c r="C2" t="str"><f>A1&amp;"x"</f><v>https://a.example/1?a=1&amp;b=2</v></c></row>
      <row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4" s="2"><v>45310.539583333331</v></c></row>
      <row><c t="inlineStr"><is><r><t>Rich </t></r><r><t>text</t></r></is></c><c s="3"><v>12.5</v></c><c t="b"><v>1</v></c></row>
      <row r="9"><c r="A9" t="e"><v>#N/A</v></c><c r="C9"><v>12345678901234567890</v></c></row>`;
    const strings =
      '<si><t>Le lac</t><phoneticPr fontId="1"/></si><si><r><t xml:space="preserve">La </t></r><r><t>mer_x000D_&#10;calme</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>';
    const book = bookOf(HEADER + row, {
      strings,
      formats: { 164: 'dd/mm/yyyy "à" hh:mm', 165: '0.00" jours"' },
      styles: [0, 14, 164, 165],
    });
    const { format, records } = await read(book, { random });
    expect(format).toBe('xlsx');
    expect(shown(records)).toEqual([
      ['Articles, row 2', { Titre: 'La mer\r\ncalme', Date: '2024-01-19', Lien: 'https://a.example/1?a=1&b=2' }],
      ['Articles, row 4', { Titre: 'Le lac', Date: '2024-01-19T12:57:00', Lien: '' }],
      ['Articles, row 5', { Titre: 'Rich text', Date: 12.5, Lien: true }],
      ['Articles, row 9', { Titre: '', Date: '', Lien: '12345678901234567890' }],
    ]);
    expect(records[0]).toMatchObject({ entry: 'xl/worksheets/sheet1.xml' });
    expect(Buffer.from(records[1]?.bytes ?? []).toString()).toMatch(/^<row r="4">.*<\/row>$/);
  });

  test('can be found again in the file', async () => {
    const book = bookOf(HEADER + textRow(2, ['é', 'B', 'C']) + textRow(3, ['D', 'E', 'F']));
    const record = (await read(book)).records[1];
    const sample = { filename: 'a.xlsx', head: book, units: 'bytes', skeleton: '', isWhole: true } as const;
    const file = () => ({ sample, bytes: Readable.from([book]), random: null, depth: 0, numbered: false });
    const part = await spreadsheetPart(file(), record?.entry ?? '');
    const pieces: Uint8Array[] = [];
    for await (const piece of part ?? []) pieces.push(piece);
    expect(Buffer.concat(pieces).subarray(record?.byteStart, record?.byteEnd).toString()).toBe(
      textRow(3, ['D', 'E', 'F']),
    );
    expect(await spreadsheetPart(file(), 'xl/none.xml')).toBeNull();
    expect(await spreadsheetPart({ ...file(), sample: { ...sample, head: Buffer.from('text') } }, 'a')).toBeNull();
  });

  test('lead where their links lead', async () => {
    const rows = `${HEADER}${textRow(2, ['A', '2024', 'Lire'])}${textRow(3, ['B', '2024', 'https://a.example/b'])}<row r="4">
      <c r="C4" t="str"><f>HYPERLINK("https://a.example/c","Lire")</f><v>Lire</v></c></row>`;
    const sheet = `<sheetData>${rows}</sheetData><hyperlinks><hyperlink ref="C2" r:id="rId1"/><hyperlink ref="C3" r:id="rId2"/></hyperlinks>`;
    const links = { S: ['https://a.example/a', 'https://a.example/other'] };
    const { records } = await read(workbookFile({ sheets: { S: sheet }, links }));
    expect(records).toMatchObject([
      { fields: { Lien: { value: 'Lire', href: 'https://a.example/a' } } },
      { fields: { Lien: 'https://a.example/b' } },
      { fields: { Lien: { value: 'Lire', href: 'https://a.example/c' } } },
    ]);
  });

  test('with prefixes, as some programs write them', async () => {
    const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>title</x:t></x:is></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>text</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const book = zipFile({
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml':
        '<x:workbook xmlns:x="m" xmlns:q="r"><x:sheets><x:sheet name="S" q:id="rId1"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="a/worksheet" Target="/xl/s.xml"/><Relationship Id="t" Type="a/sharedStrings" Target="t.xml"/></Relationships>',
      'xl/t.xml': '<x:sst xmlns:x="m"><x:si><x:t>A &amp; B</x:t></x:si></x:sst>',
      'xl/s.xml': sheet,
    });
    expect(shown((await read(book)).records)).toEqual([['S, row 2', { title: 'A & B', text: '' }]]);
  });
});

describe('the tables of a spreadsheet', () => {
  test('stand on every shown sheet with a header', async () => {
    const table = (title: string) =>
      `<sheetData>${textRow(1, ['title', 'text'])}${textRow(2, [title, 'x'])}</sheetData>`;
    const book = workbookFile({
      sheets: { One: table('A'), Empty: '<sheetData/>', Lists: table('no'), Two: table('B') },
      hidden: ['Lists'],
    });
    expect(shown((await read(book)).records)).toEqual([
      ['One, row 2', { title: 'A', text: 'x' }],
      ['Two, row 2', { title: 'B', text: 'x' }],
    ]);
  });

  test.each<[string, string, unknown[]]>([
    [
      'below a title',
      textRow(1, ['Export']) + textRow(3, ['title', 'text']) + textRow(4, ['A', 'B']),
      [
        ['Articles, row 1', 'above-header'],
        ['Articles, row 4', { title: 'A', text: 'B' }],
      ],
    ],
    [
      'with a sum below',
      textRow(1, ['title', 'text']) + textRow(2, ['A', 'B']) + textRow(3, ['Total', '1']),
      [
        ['Articles, row 2', { title: 'A', text: 'B' }],
        ['Articles, row 3', 'total-row'],
      ],
    ],
    [
      'below a name and dates in two cells each',
      textRow(1, ['Report:', 'The lake']) +
        textRow(2, ['Date range', '1 Jan 2024 - 31 Jan 2024']) +
        textRow(3, ['From', '2024-01-01']) +
        textRow(5, ['Query Id', 'Query Name', 'Date', 'Title', 'Url']) +
        textRow(6, ['1', 'lake', '2024-01-02', 'A', 'https://a.example/1']),
      [
        ['Articles, row 1', 'above-header'],
        ['Articles, row 2', 'above-header'],
        ['Articles, row 3', 'above-header'],
        [
          'Articles, row 6',
          { 'Query Id': '1', 'Query Name': 'lake', Date: '2024-01-02', Title: 'A', Url: 'https://a.example/1' },
        ],
      ],
    ],
    [
      'below lines in one cell each',
      textRow(1, ['Revue']) + textRow(2, ['Le lac']) + textRow(3, ['Fecha', 'Título']) + textRow(4, ['2024', 'A']),
      [
        ['Articles, row 1', 'above-header'],
        ['Articles, row 2', 'above-header'],
        ['Articles, row 4', { Fecha: '2024', Título: 'A' }],
      ],
    ],
    [
      'of names that are not known, above a row of names that are',
      textRow(1, ['Alpha', 'Beta']) + textRow(2, ['Title', 'Text']) + textRow(3, ['x', 'y']),
      [
        ['Articles, row 2', { Alpha: 'Title', Beta: 'Text' }],
        ['Articles, row 3', { Alpha: 'x', Beta: 'y' }],
      ],
    ],
    [
      'of many rows below names that are not known',
      textRow(1, ['Alpha', 'Beta']) + Array.from({ length: 20 }, (_, at) => textRow(at + 2, ['x', `${at}`])).join(''),
      Array.from({ length: 20 }, (_, at) => [`Articles, row ${at + 2}`, { Alpha: 'x', Beta: `${at}` }]),
    ],
    [
      'with firms called as sums are, above others and below',
      textRow(1, ['title', 'count']) + textRow(2, ['Total', '1']) + textRow(3, ['A', '2']) + textRow(4, ['Total', '3']),
      [
        ['Articles, row 2', { title: 'Total', count: '1' }],
        ['Articles, row 3', { title: 'A', count: '2' }],
        ['Articles, row 4', 'total-row'],
      ],
    ],
    [
      'of one column',
      textRow(1, ['title']) + textRow(2, ['A']) + textRow(3, ['B']),
      [
        ['Articles, row 2', { title: 'A' }],
        ['Articles, row 3', { title: 'B' }],
      ],
    ],
    [
      'with more cells than names',
      textRow(1, ['title', null, 'text']) + textRow(2, ['A', 'x', 'B', 'C']),
      [['Articles, row 2', { title: 'A', 'column 2': 'x', text: 'B', 'column 4': 'C' }]],
    ],
    [
      'without a header',
      textRow(1, ['https://a.example', 'A']) + textRow(2, ['https://b.example', 'B']),
      [['Articles, row 1', 'no-header']],
    ],
    ['without anything', '', [['whole file', 'empty-file']]],
    ['of a header', HEADER, [['whole file', 'empty-file']]],
    [
      'with empty rows',
      `${HEADER}<row r="2"/><row r="3"><c r="A3"/></row>${textRow(4, ['A', 'B', 'C'])}`,
      [['Articles, row 4', { Titre: 'A', Date: 'B', Lien: 'C' }]],
    ],
  ])('%s', async (_, rows, expected) => {
    expect(shown((await read(bookOf(rows))).records)).toEqual(expected);
  });

  test('have numbered columns when asked', async () => {
    const { records } = await read(bookOf(textRow(1, ['https://a.example', 'A'])), { numbered: true });
    expect(shown(records)).toEqual([['Articles, row 1', { 'column 1': 'https://a.example', 'column 2': 'A' }]]);
  });
});

describe('what cannot be read', () => {
  test('a row over the limit is listed, and the next is read', async () => {
    const rows = HEADER + textRow(2, ['x'.repeat(2_200_000)]) + textRow(3, ['A', 'B', 'C']);
    expect(shown((await read(bookOf(rows))).records)).toEqual([
      ['Articles, row 2', 'damaged'],
      ['Articles, row 3', { Titre: 'A', Date: 'B', Lien: 'C' }],
    ]);
  });

  test('a file that is cut, or damaged inside', async () => {
    const book = bookOf(HEADER + textRow(2, ['A', 'B', 'C']));
    expect(shown((await read(book.subarray(0, book.length - 40))).records)).toEqual([['whole file', 'damaged']]);
    const torn = Buffer.from(book);
    torn.fill(0xff, torn.indexOf('xl/worksheets/sheet1.xml') + 30, torn.indexOf('xl/worksheets/sheet1.xml') + 60);
    expect((await read(torn)).records.at(-1)).toMatchObject({ kind: 'unreadable', code: 'damaged' });
  });

  test.each([
    ['a bomb is left unexploded', HEADER, ['Titre', 'Date', 'Lien']],
    ['nor what waits for other rows', textRow(1, ['x', 'y', 'z']), ['x', 'y', 'z']],
  ])(
    '%s',
    async (_, header, [first = '', second = '', third = '']) => {
      const blank = ' '.repeat(1024 * 1024);
      const rows = `${header}${textRow(2, ['A', 'B', 'C'])}${blank.repeat(300)}${textRow(3, ['D', 'E', 'F'])}`;
      const { records } = await read(bookOf(rows));
      expect(shown(records)).toEqual([
        ['Articles, row 2', { [first]: 'A', [second]: 'B', [third]: 'C' }],
        ['Articles', 'too-large'],
      ]);
    },
    60_000,
  );

  test('a fault of the disk is no damage of the file', async () => {
    const book = bookOf(HEADER);
    const range = () =>
      new Readable({
        read() {
          this.destroy(new Error('disk'));
        },
      });
    const stream = await readRecords(Readable.from([book]), {
      filename: 'a.xlsx',
      random: { size: book.length, range },
    });
    await expect(stream.records[Symbol.asyncIterator]().next()).rejects.toThrow('disk');
  });
});

test.each<[number, boolean, string | null]>([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [45310, false, '2024-01-19'],
  [43848, true, '2024-01-19'],
  [0, true, '1904-01-01'],
  [45310.5, false, '2024-01-19T12:00:00'],
  [45309.9999999, false, '2024-01-19'],
  [0.25, false, '06:00:00'],
  [2_958_465, false, '9999-12-31'],
  [-1, false, null],
  [1e9, false, null],
  [Number.NaN, false, null],
])('%d (since 1904: %j) is %j', (serial, from1904, expected) => {
  expect(dateOfSerial(serial, from1904)).toBe(expected);
});

test.each([
  ['yyyy-mm-dd', true],
  ['[$-40C]d mmmm yyyy;@', true],
  ['[h]:mm', true],
  ['General', false],
  ['0.00E+00', false],
  ['#,##0.00 "dollars"', false],
  ['[Red]0', false],
  ['0\\d', false],
])('%s shows a date: %s', (code, expected) => {
  expect(isDateFormat(code)).toBe(expected);
});
