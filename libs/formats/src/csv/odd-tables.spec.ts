import { expect, test } from '@jest/globals';
import { readAll } from '../../../../test/fixtures/read-all.js';

async function rowsOf(text: string, filename = 'a.csv'): Promise<unknown[]> {
  const { records } = await readAll(Buffer.from(text), filename, { piece: 7 });
  return records.map((record) =>
    record.kind === 'fields'
      ? Object.values(record.fields)
      : `${record.position} ${'code' in record ? record.code : ''}`,
  );
}

const AB = [
  ['A', '2024-01-02', 'un'],
  ['B', '2024-01-03', 'deux'],
];

test.each<[string, string, unknown[]]>([
  [
    'lines of old Macs, with line feeds in cells',
    '"title",date,text\rA,2024-01-02,"un\ndeux"\r"B",2024-01-03,trois\r',
    [
      ['A', '2024-01-02', 'un\ndeux'],
      ['B', '2024-01-03', 'trois'],
    ],
  ],
  [
    'line feeds, with carriage returns in cells',
    'title,date,text\nA,2024-01-02,"un\rdeux"\nB,2024-01-03,trois\n',
    [
      ['A', '2024-01-02', 'un\rdeux'],
      ['B', '2024-01-03', 'trois'],
    ],
  ],
  ['names over lines', '"title\nof it","date\r\n(UTC)",text\nA,2024-01-02,un\nB,2024-01-03,deux\n', AB],
  [
    'a header that comes again',
    'title,date,text\nA,2024-01-02,un\ntitle,date,text\nB,2024-01-03,deux\n',
    [AB[0], 'row 3 repeated-header', AB[1]],
  ],
  [
    'no header, and texts over lines',
    '"Le lac","J. Roe","Il a plu.\nEncore"\n"La mer","A. Doe","un"\n',
    ['row 1 no-header'],
  ],
  ['a header of one column that comes again, as a headline may', 'title\nA\ntitle\n', [['A'], ['title']]],
  [
    'a rule below the header',
    '|title|date|text|\n|:---|---|--:|\n|A|2024-01-02|un|\n',
    [['', 'A', '2024-01-02', 'un', '']],
  ],
  ['carets', 'title^date^text\nA^2024-01-02^un\nB^2024-01-03^deux\n', AB],
  ['tildes', 'title~date~text\nA~2024-01-02~un\nB~2024-01-03~deux\n', AB],
  ['unit separators', 'title\u001fdate\u001ftext\nA\u001f2024-01-02\u001fun\nB\u001f2024-01-03\u001fdeux\n', AB],
  ['carets in one column', 'title\nA^B\n', [['A^B']]],
  ['another separator than is told', 'sep=;\ntitle,date,text\nA,2024-01-02,un\nB,2024-01-03,deux\n', AB],
  [
    'texts as formulas',
    'title,date,text\n"=""A""",="2024-01-02","=""l\'""""un"""""""\nB,2024-01-03,=SUM(1)\n',
    [
      ['A', '2024-01-02', 'l\'"un"'],
      ['B', '2024-01-03', '=SUM(1)'],
    ],
  ],
  [
    'a report of an upload',
    '\ufefffile,position,outcome,reasonCode,reason,articleId,title\r\na.csv,row 2,stored,no-date,No date.,1,A\r\n',
    ['row 1 report-of-upload'],
  ],
  [
    'the reasons of an upload',
    'outcome,reasonCode,kind,count,reason,items,seen by\nstored,no-date,,2,No date.,/api/v1/uploads/1/items,me\n',
    ['row 1 report-of-upload'],
  ],
  [
    'columns of which some are called as in a report',
    'file,position,reason,title\na.csv,row 2,No date.,A\n',
    [['a.csv', 'row 2', 'No date.', 'A']],
  ],
  ['the sign of the end of old files', 'title,date,text\r\nA,2024-01-02,un\r\nB,2024-01-03,deux\r\n\u001a', AB],
])('%s', async (_, text, expected) => expect(await rowsOf(text)).toEqual(expected));
