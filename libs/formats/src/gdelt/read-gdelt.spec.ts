import { createReadStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { RawRecord } from '@vigie/article';
import { readRecords } from '../read-records.js';
import { isoOfFips } from './fips-countries.js';

const SAMPLES = new URL('../../../../../shared/data/gdelt/', import.meta.url);
const ifThere = existsSync(SAMPLES) ? test : test.skip;

async function read(bytes: AsyncIterable<Uint8Array>, filename = 'a.csv') {
  const { format, records } = await readRecords(bytes, { filename });
  const all: RawRecord[] = [];
  for await (const record of records) all.push(record);
  return { format, records: all };
}

const file = (...rows: string[][]) => Readable.from([Buffer.from(rows.map((row) => `${row.join('\t')}\n`).join(''))]);

const EXTRAS =
  '<PAGE_LINKS>https://b.example</PAGE_LINKS><PAGE_AUTHORS>A. Name;B. Name</PAGE_AUTHORS><PAGE_PRECISEPUBTIMESTAMP>20240119113000</PAGE_PRECISEPUBTIMESTAMP><PAGE_TITLE>The lake &amp; the rain</PAGE_TITLE>';

function gkg(cells: Record<number, string>): string[] {
  const row = Array.from({ length: 27 }, (_, index) => cells[index] ?? '');
  return row;
}

const PAGE = {
  0: '20240119120000-7',
  1: '20240119120000',
  2: '1',
  3: 'large.example',
  4: 'https://www.large.example/1',
  7: 'NATURAL_DISASTER;WB_137_WATER;NATURAL_DISASTER;',
  9: '1#Chad#CD#CD#15#19#CD;4#Diffa, Niger#NG#NG02#13#12#1;1#Chad#CD#CD#15#19#CD;1#Sea##XX#1#1#1',
  15: '-2.5,1,3.5,4,5,6,100',
  26: EXTRAS,
};

describe('a row of the knowledge graph', () => {
  test('in full', async () => {
    const { format, records } = await read(file(gkg(PAGE)));
    expect(format).toBe('gdelt');
    expect(records).toMatchObject([
      {
        position: 'row 1',
        fields: {
          url: 'https://www.large.example/1',
          title: 'The lake &amp; the rain',
          publishedAt: '2024-01-19T11:30:00Z',
          source: 'large.example',
          author: ['A. Name', 'B. Name'],
          language: 'en',
          topics: ['NATURAL_DISASTER', 'WB_137_WATER'],
          countries: ['TD', 'NE'],
          tone: -2.5,
          V2Tone: '-2.5,1,3.5,4,5,6,100',
        },
      },
    ]);
    const [record] = records;
    if (record?.kind !== 'fields') throw new Error('not read');
    const { start, end } = record.spans.url ?? { start: 0, end: 0 };
    expect(Buffer.from(record.bytes.subarray(start, end)).toString()).toBe('https://www.large.example/1');
  });

  test.each<[string, Record<number, string>, Record<string, unknown>]>([
    ['no time of its own: the day it was seen', { ...PAGE, 26: '' }, { publishedAt: '2024-01-19' }],
    [
      'a time after it was seen',
      { ...PAGE, 26: EXTRAS.replace('20240119113000', '20240119130000') },
      { publishedAt: '2024-01-19' },
    ],
    ['translated', { ...PAGE, 25: 'srclc:fra;eng:Moses 2.1.1' }, { language: 'fr' }],
    ['themes of the second version', { ...PAGE, 7: '', 8: 'LEADER,12;LEADER,50;TAX,7' }, { topics: ['LEADER', 'TAX'] }],
  ])('%s', async (_, cells, expected) => {
    expect((await read(file(gkg(cells)))).records).toMatchObject([{ fields: expected }]);
  });

  test('a citation is no address, and nothing found is not nothing there', async () => {
    const { records } = await read(file(gkg({ ...PAGE, 2: '2', 4: 'BBC Monitoring, 2024', 7: '', 9: '' })));
    const [record] = records;
    if (record?.kind !== 'fields') throw new Error('not read');
    expect(record.fields).not.toHaveProperty('url');
    expect(record.fields).not.toHaveProperty('topics');
    expect(record.fields).not.toHaveProperty('countries');
  });

  test('with too few cells is listed, and the next is read', async () => {
    const { records } = await read(file(gkg(PAGE), gkg(PAGE).slice(2), gkg(PAGE)));
    expect(records.map((record) => (record.kind === 'unreadable' ? record.code : record.position))).toEqual([
      'row 1',
      'wrong-number-of-cells',
      'row 3',
    ]);
  });
});

test('an event tells of the page, not of its own day', async () => {
  const row = Array.from({ length: 61 }, () => '');
  Object.assign(row, {
    0: '669666350',
    1: '20070704',
    34: '-0.1',
    53: 'NG',
    59: '20240119120000',
    60: 'https://a.example/1',
  });
  const { format, records } = await read(file(row));
  expect(format).toBe('gdelt');
  expect(records).toMatchObject([
    {
      fields: {
        url: 'https://a.example/1',
        publishedAt: '2024-01-19',
        countries: ['NE'],
        SQLDATE: '20070704',
        tone: -0.1,
      },
    },
  ]);
});

test.each([
  ['AG', 'DZ'],
  ['NI', 'NG'],
  ['NG', 'NE'],
  ['uk', 'GB'],
  ['GM', 'DE'],
  ['OS', null],
  ['', null],
])('%s is %s', (fips, iso) => {
  expect(isoOfFips(fips)).toBe(iso);
});

ifThere('every row of the samples is read', async () => {
  for (const [name, kind] of [
    ['gkg2samp.tsv', 'GKGRECORDID'],
    ['events2samp.tsv', 'GLOBALEVENTID'],
  ] as const) {
    const { format, records } = await read(createReadStream(new URL(name, SAMPLES)), name);
    expect(format).toBe('gdelt');
    expect(records.length).toBe(50);
    for (const record of records) {
      expect(record).toMatchObject({
        kind: 'fields',
        fields: { url: expect.stringMatching(/^http/), [kind]: expect.anything() },
      });
    }
  }
});

ifThere('the countries of the samples have their names', async () => {
  const { records } = await read(createReadStream(new URL('gkg2samp.tsv', SAMPLES)), 'gkg2samp.tsv');
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const seen = new Set<string>();
  for (const record of records) {
    if (record.kind !== 'fields') continue;
    for (const place of ((record.fields.Locations as string | undefined) ?? '').split(';')) {
      const [type, name = '', code = ''] = place.split('#');
      if (type === '1' && name !== '') seen.add(`${name}: ${english.of(isoOfFips(code) ?? 'ZZ')}`);
    }
  }
  // Spellings differ, as Macedonia and North Macedonia, or Turkey and Türkiye.
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
  const different = [...seen].filter((pair) => {
    const [name = '', iso = ''] = pair.split(': ');
    return !plain(iso).includes(plain(name).slice(0, 3));
  });
  expect(seen.size).toBeGreaterThan(20);
  expect(different).toEqual([]);
});
