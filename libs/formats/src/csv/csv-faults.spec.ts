import { describe, expect, test } from '@jest/globals';
import type { RawRecord } from '@vigie/article';
import iconv from 'iconv-lite';
import { howMany } from '../../../../test/fixtures/how-many.js';
import { readAll } from '../../../../test/fixtures/read-all.js';

const read = async (text: string | Uint8Array, piece = 7): Promise<RawRecord[]> =>
  (await readAll(Buffer.from(text as string), 'a.csv', { format: 'csv', piece })).records;

const places = (records: RawRecord[]): string[] =>
  records.map((record) => `${record.position}: ${record.kind === 'unreadable' ? record.code : 'read'}`);

describe('faults', () => {
  test.each<[string, string, string[]]>([
    [
      'too many and too few cells',
      'a,b,c\n1,2\n1,2,3,4\n1,2,3\n',
      ['row 2: too-few-cells', 'row 3: too-many-cells', 'row 4: read'],
    ],
    [
      'a quote that is never closed',
      'a,b,c\n1,"x,3\n4,5,6\n7,"8",9\n',
      ['row 2: unclosed-quote', 'row 3: read', 'row 4: read'],
    ],
    [
      'a quote closed by the next one',
      'a,b,c\n1,"x,3\n4,"y",6\n7,8,9\n',
      ['row 2: unclosed-quote', 'row 3: read', 'row 4: read'],
    ],
    [
      'cells over lines behind an open quote',
      'a,b,c\n1,"x,3\n4,"y\nz",6\n7,8,9\n',
      ['row 2: unclosed-quote', 'row 3: read', 'row 4, line 5: read'],
    ],
    ['a stray quote that no number of cells explains', 'a,b\n1,2,3"4\n5,6\n', ['row 2: stray-quote', 'row 3: read']],
    ['rows over lines', 'a,b\n"1\n2",3\n4,5\n', ['row 2: read', 'row 3, line 4: read']],
    ['a NUL', 'a,b\n1\u0000,2\n', ['row 2: read']],
  ])('%s', async (_, text, expected) => {
    expect(places(await read(text))).toEqual(expected);
  });

  test('rows over the limit are passed, whatever they are made of', async () => {
    const big = 'x'.repeat(2_200_000);
    const lines = `${'word '.repeat(100)}\n`.repeat(4500);
    const text = `a,b,c\n1,${big},3\n4,5,6\n7,"${lines}",9\n10,11,12\n`;
    expect(places(await read(text, 65_536))).toEqual([
      'row 2: too-large',
      'row 3: read',
      'row 4: unclosed-quote',
      'row 5, line 4505: read',
    ]);
  });

  test('an open quote does not swallow the file', async () => {
    const text = 'le texte '.repeat(40);
    const rows = Array.from({ length: 6000 }, (_, index) => `${index},${text}${index},fin\n`).join('');
    const records = await read(`a,b,c\n1,"2,3\n${rows}`, 65_536);
    expect(records.length).toBe(6001);
    expect(places(records).slice(0, 2)).toEqual(['row 2: unclosed-quote', 'row 3: read']);
  });

  test.each([
    ['quotes that open on every line', 'x","\n'],
    ['quotes alone', '"\n'],
    ['three quotes', '""",\n'],
    ['a quote behind a word', 'x"y,"\n'],
    ['two columns of open quotes', '"a,"b\n'],
  ])(
    '%s are gone through in bounded time',
    async (_, line) => {
      // To go through all lines behind each of them would take many minutes.
      const records = await read(`a,b\n1,"2\n${line.repeat(howMany(800, 12_000))}`, 65_536);
      expect(records.length).toBeGreaterThan(0);
    },
    60_000,
  );

  test('says what to do', async () => {
    const [few, many] = await read('a,b,c\n1,2\n1,2,3,4\n');
    expect(few).toMatchObject({ message: expect.stringMatching(/fewer cells .*: 2, not 3\. .* a note or a total/) });
    expect(many).toMatchObject({ message: expect.stringMatching(/more cells .*: 4, not 3\. .* separator .* quotes/) });
    const [none] = await read('1,2\n3,4\n');
    expect(none).toMatchObject({ message: expect.stringMatching(/mapping/) });
  });
});

describe('where things stand', () => {
  test.each(['utf-8', 'utf-16le', 'windows-1252'])('bytes of rows and cells, in %s', async (encoding) => {
    const bytes = iconv.encode('titre;texte\n"L\'été";"un\ndeux"\r\nb;c', encoding, {
      addBOM: encoding !== 'windows-1252',
    });
    const records = await read(bytes);
    const shown = records.map((record) => {
      if (record.kind !== 'fields') throw new Error('not read');
      const cut = bytes.subarray(record.byteStart, record.byteEnd);
      expect(Buffer.compare(cut, Buffer.from(record.bytes))).toBe(0);
      return Object.values(record.spans).map(({ start, end }) =>
        iconv.decode(Buffer.from(cut.subarray(start, end)), encoding),
      );
    });
    expect(shown).toEqual([
      ["L'été", 'un\ndeux'],
      ['b', 'c'],
    ]);
  });
});
