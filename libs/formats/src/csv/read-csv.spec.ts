import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { RawRecord } from '@vigie/article';
import iconv from 'iconv-lite';
import { readRecords } from '../read-records.js';

interface Asked {
  filename?: string;
  numbered?: boolean;
  chunk?: number;
}

async function read(text: string | Uint8Array, { filename = 'a.csv', numbered = false, chunk = 7 }: Asked = {}) {
  const bytes = Buffer.from(text as string);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunk) pieces.push(bytes.subarray(at, at + chunk));
  const records: RawRecord[] = [];
  const stream = await readRecords(Readable.from(pieces), { filename, format: 'csv', numbered });
  for await (const record of stream.records) records.push(record);
  return records;
}

const rowsOf = (records: RawRecord[]): unknown[] =>
  records.map((record) =>
    record.kind === 'fields' ? { ...record.fields } : `${record.position} ${'code' in record ? record.code : ''}`,
  );

describe('the shapes that tables come in', () => {
  test.each<[string, string, unknown[]]>([
    ['plain', 'a,b,c\n1,2,3\n', [{ a: '1', b: '2', c: '3' }]],
    ['carriage returns', 'a,b,c\r\n1,2,3\r\n', [{ a: '1', b: '2', c: '3' }]],
    [
      'lines of old Macs',
      'a,b,c\r1,2,3\r4,5,6',
      [
        { a: '1', b: '2', c: '3' },
        { a: '4', b: '5', c: '6' },
      ],
    ],
    ['no end of the last line', 'a,b\n1,2', [{ a: '1', b: '2' }]],
    ['a comma in quotes', 'first,address\nAnn,"120, Main St."\n', [{ first: 'Ann', address: '120, Main St.' }]],
    [
      'empty cells',
      'a,b,c\n1,"",""\n2,3,4\n',
      [
        { a: '1', b: '', c: '' },
        { a: '2', b: '3', c: '4' },
      ],
    ],
    [
      'quotes in quotes',
      'a,b\n1,"ha ""ha"" ha"\n3,4\n',
      [
        { a: '1', b: 'ha "ha" ha' },
        { a: '3', b: '4' },
      ],
    ],
    [
      'JSON in a cell',
      'key,val\n1,"{""type"": ""Point"", ""at"": [1.5, 0]}"\n',
      [{ key: '1', val: '{"type": "Point", "at": [1.5, 0]}' }],
    ],
    [
      'line ends in quotes',
      'a,b\n"One\nmore",2\n"Two\n\nmore",3\n',
      [
        { a: 'One\nmore', b: '2' },
        { a: 'Two\n\nmore', b: '3' },
      ],
    ],
    ['line ends in quotes, carriage returns', 'a,b\r\n"One\r\nmore",2\r\n', [{ a: 'One\r\nmore', b: '2' }]],
    [
      'quotes and line ends',
      'a,b\n1,"ha \n""ha"" \nha"\n3,4\n',
      [
        { a: '1', b: 'ha \n"ha" \nha' },
        { a: '3', b: '4' },
      ],
    ],
    ['other scripts', 'a,b\nʤ,é 漢\n', [{ a: 'ʤ', b: 'é 漢' }]],
    ['coordinates', 'id,point\n1,"(1.2, 3.4)"\n', [{ id: '1', point: '(1.2, 3.4)' }]],
    ['semicolons', 'titre;texte\nA, b;c\n', [{ titre: 'A, b', texte: 'c' }]],
    ['tabs', 'titre\ttexte\nA, b\tc; d\n', [{ titre: 'A, b', texte: 'c; d' }]],
    [
      'bars',
      'title|text\nA, b|c\nd|e\n',
      [
        { title: 'A, b', text: 'c' },
        { title: 'd', text: 'e' },
      ],
    ],
    ['the separator told', 'sep=;\r\na,x;b\r\n1,2;3\r\n', [{ 'a,x': '1,2', b: '3' }]],
    ['one column', 'title\nLe lac déborde\n"A, b"\n', [{ title: 'Le lac déborde' }, { title: 'A, b' }]],
    ['names twice, and none', 'text,text,,n\n1,2,3,4\n', [{ text: '1', 'text (2)': '2', 'column 3': '3', n: '4' }]],
    [
      'names that name parts of objects',
      '__proto__,constructor\n1,2\n',
      [
        Object.fromEntries([
          ['__proto__', '1'],
          ['constructor', '2'],
        ]),
      ],
    ],
    [
      'empty rows',
      'a,b\n\n1,2\n,\n   \n3,4\n\n',
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
    ],
    [
      'separators at the ends of rows',
      'a,b,\n1,2,\n3,4\n',
      [
        { a: '1', b: '2', 'column 3': '' },
        { a: '3', b: '4' },
      ],
    ],
    ['more empty cells than columns', 'a,b\n1,2,,\n', [{ a: '1', b: '2' }]],
    ['quotes behind backslashes', 'a,b\n1,"he said \\"yes\\", twice"\n', [{ a: '1', b: 'he said "yes", twice' }]],
    [
      'quotes and backslashes behind backslashes',
      '"a","b"\n"1","\\"yes\\" \\\\"\n"2","\\\\\\" x"\n',
      [
        { a: '1', b: '"yes" \\' },
        { a: '2', b: '\\" x' },
      ],
    ],
    [
      'quotes that enclose nothing, between tabs',
      'a\tb\n"Yes" it is\t1\nthe 5" pipe\t2\n"x\ty\n',
      [
        { a: '"Yes" it is', b: '1' },
        { a: 'the 5" pipe', b: '2' },
        { a: '"x', b: 'y' },
      ],
    ],
    [
      'a quote in the middle of a cell',
      'a,b\nthe 5" pipe,2\n1,"say "yes" now"\n',
      [
        { a: 'the 5" pipe', b: '2' },
        { a: '1', b: 'say "yes" now' },
      ],
    ],
    ['a space before a quote', 'a,b\n1, "x, y"\n', [{ a: '1', b: 'x, y' }]],
    ['a space before every quote', '"a"; "b"\n"1"; "x; y"\n', [{ a: '1', b: 'x; y' }]],
    [
      'questions for names',
      'Quel est le titre de cet article, tel que vous le lisez ?;text\nA;B\n',
      [{ 'Quel est le titre de cet article, tel que vous le lisez ?': 'A', text: 'B' }],
    ],
    [
      'rows with a number and no name',
      ',title\n0,A\n1,B\n',
      [
        { 'column 1': '0', title: 'A' },
        { 'column 1': '1', title: 'B' },
      ],
    ],
    [
      'a title above',
      'Export du 12 mars\n\nDate;Titre;Texte\n2024-01-02;A;B\n2024-01-03;C;D\n',
      [
        'line 1 above-header',
        { Date: '2024-01-02', Titre: 'A', Texte: 'B' },
        { Date: '2024-01-03', Titre: 'C', Texte: 'D' },
      ],
    ],
    [
      'two cells of title above',
      'Revue de presse;Mars 2024\nDu;01/03/2024\nPar;Ama\n\nDate;Titre;Texte;Lien\n2024-01-02;A;B;C\n',
      [
        'line 1 above-header',
        'line 2 above-header',
        'line 3 above-header',
        { Date: '2024-01-02', Titre: 'A', Texte: 'B', Lien: 'C' },
      ],
    ],
    [
      'a title above, filled up as wide as the table, and a sum below',
      'Revue de mars;;;;;\n;;;;;\nDu;01/03/2024;;;;\nDate;Titre;Texte;Lien;;\n2024-01-02;A;B;C;;\n2024-01-03;Total;D;;;\nTotal;;2 articles;;;\n',
      [
        'line 1 above-header',
        'line 3 above-header',
        { Date: '2024-01-02', Titre: 'A', Texte: 'B', Lien: 'C', 'column 5': '', 'column 6': '' },
        { Date: '2024-01-03', Titre: 'Total', Texte: 'D', Lien: '', 'column 5': '', 'column 6': '' },
        'row 7 total-row',
      ],
    ],
    [
      'a sum in a row of its own',
      'Date;Titre;Texte\n2024-01-02;A;B\nTotal : 1 article\n',
      [{ Date: '2024-01-02', Titre: 'A', Texte: 'B' }, 'row 3 total-row'],
    ],
    [
      'articles that are called as sums are',
      'Titre;Date\nTotal;12\nTotal Energies;2024-03-05\nLe lac;2024-03-06\nTotal;2024-03-07\n',
      [
        { Titre: 'Total', Date: '12' },
        { Titre: 'Total Energies', Date: '2024-03-05' },
        { Titre: 'Le lac', Date: '2024-03-06' },
        { Titre: 'Total', Date: '2024-03-07' },
      ],
    ],
    [
      'a sum above a note',
      'Titre;Date;Texte\nLe lac;2024-03-06;A\nTotal;1\nSource : la ville\n',
      [{ Titre: 'Le lac', Date: '2024-03-06', Texte: 'A' }, 'row 3 total-row', 'row 4 too-few-cells'],
    ],
    ['nothing', '', ['row 1 empty-file']],
    ['white space', ' \n\n', ['row 1 empty-file']],
    ['a header alone', 'title,text\n', ['row 1 empty-file']],
    [
      'no header',
      'https://a.example/1,2024-01-02,Le lac\nhttps://a.example/2,2024-01-03,La mer\n',
      ['row 1 no-header'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(rowsOf(await read(text))).toEqual(expected);
    expect(rowsOf(await read(text, { chunk: 100_000 }))).toEqual(expected);
  });

  test('columns are numbered when asked', async () => {
    expect(rowsOf(await read('2024-01-02,Le lac\n2024-01-03,La mer\n', { numbered: true }))).toEqual([
      { 'column 1': '2024-01-02', 'column 2': 'Le lac' },
      { 'column 1': '2024-01-03', 'column 2': 'La mer' },
    ]);
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1251', 'koi8-r'])('in %s', async (encoding) => {
    const cyrillic = /1251|koi8/.test(encoding);
    const cell = cyrillic ? 'Наводнение на озере, вода поднялась' : 'Forêt brûlée, été';
    const text = `"titre";texte\nun;"${cell}"\ndeux;"${cell} ""2"""\n`;
    const records = await read(iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf') }));
    expect(rowsOf(records)).toEqual([
      { titre: 'un', texte: cell },
      { titre: 'deux', texte: `${cell} "2"` },
    ]);
  });
});
