import { describe, expect, test } from '@jest/globals';
import type { ColumnMapping } from '@vigie/storage';
import { zipFile } from '../../../../test/fixtures/workbook-file.js';
import { isCut, previewFile } from './preview-file.js';
import { toOptions } from './upload-options.js';

const preview = (
  text: string,
  { filename = 'a.csv', ...asked }: Record<string, unknown> & { filename?: string } = {},
  remembered: ColumnMapping | null = null,
) => previewFile({ filename, bytes: Buffer.from(text) }, toOptions(asked), async () => remembered);

const TABLE = 'Titre;Date;Corps du texte;Note\nLe lac;19/01/2024;Il a plu.;x\n;;;y\nLa mer;2024;"Un ""mot"".";\n';

const MEGABYTE = 1 << 20;

describe('a preview', () => {
  test('of a table', async () => {
    expect(await preview(TABLE)).toMatchObject({
      format: 'csv',
      columns: ['Titre', 'Date', 'Corps du texte', 'Note'],
      rows: [
        ['Le lac', '19/01/2024', 'Il a plu.', 'x'],
        ['', '', '', 'y'],
        ['La mer', '2024', 'Un "mot".', ''],
      ],
      mapping: { title: 'Titre', publishedAt: 'Date', text: 'Corps du texte' },
      remembered: false,
      articles: [
        { position: 'row 2', outcome: 'read', title: 'Le lac', publishedAt: '2024-01-19', text: 'Il a plu.' },
        { position: 'row 3', outcome: 'rejected', reason: { code: 'no-title-no-text' }, title: null },
        { position: 'row 4', outcome: 'read', publishedAt: '2024' },
      ],
    });
  });

  test('with a mapping, said now or before', async () => {
    const mapping = { title: 'Note', section: 'Titre', text: null };
    const expected = {
      mapping: { title: 'Note', section: 'Titre', publishedAt: 'Date' },
      articles: [{ title: 'x', section: 'Le lac', text: null }, { title: 'y' }, { outcome: 'rejected' }],
    };
    expect(await preview(TABLE, { mapping })).toMatchObject({ ...expected, remembered: false });
    expect(await preview(TABLE, {}, mapping)).toMatchObject({ ...expected, remembered: true });
    expect(await preview(TABLE, { mapping: {} }, mapping)).toMatchObject({
      remembered: false,
      mapping: { title: 'Titre' },
    });
  });

  test('of a table without header shows its columns, which a mapping may name', async () => {
    const rows = '2024-01-19,Le lac,https://a.example/1\n2024-01-20,La mer,https://a.example/2\n';
    expect(await preview(rows)).toMatchObject({
      columns: ['column 1', 'column 2', 'column 3'],
      rows: [['2024-01-19', 'Le lac', 'https://a.example/1'], expect.anything()],
      articles: [{ outcome: 'rejected', reason: { code: 'no-header' } }],
    });
    expect(await preview(rows, { mapping: { title: 'column 2', publishedAt: 'column 1' } })).toMatchObject({
      mapping: { title: 'column 2', publishedAt: 'column 1' },
      articles: [{ title: 'Le lac', publishedAt: '2024-01-19' }, { title: 'La mer' }],
    });
  });

  test('says how its dates are read', async () => {
    const dated = (...dates: string[]) =>
      `title,date,updated\n${dates.map((date) => `A,${date},2024-01-02\n`).join('')}`;
    expect(await preview(dated('02/03/2024', '02/13/2024'))).toMatchObject({
      dates: { publishedAt: { order: 'month-first', basis: 'dates' } },
      articles: [{ publishedAt: '2024-02-03', reason: null }, { publishedAt: '2024-02-13' }],
    });
    expect(await preview(dated('02/03/2024'))).toMatchObject({
      dates: { publishedAt: { order: 'day-first', basis: 'default' } },
      articles: [{ publishedAt: '2024-03-02', reason: { code: 'date-order-assumed' } }],
    });
    expect(await preview(dated('02/03/2024'), { mapping: { 'publishedAt.order': 'month-first' } })).toMatchObject({
      mapping: { publishedAt: 'date' },
      dates: { publishedAt: { order: 'month-first', basis: 'said' } },
      articles: [{ publishedAt: '2024-02-03', reason: null }],
    });
    expect((await preview(dated('45300.5', '45301'))).dates).toEqual({});
  });

  test('of records with keys, and of pages', async () => {
    const records = '{"title":"A","kws":["b"]}\n{"title":"C","lang":"fr"}\n';
    expect(await preview(records, { filename: 'a.ndjson' })).toMatchObject({
      format: 'ndjson',
      columns: ['title', 'kws', 'lang'],
      rows: [
        ['A', '["b"]', ''],
        ['C', '', 'fr'],
      ],
    });
    expect(
      await preview('Le lac déborde\n\nIl a plu toute la nuit sur la ville.', { filename: 'a.txt' }),
    ).toMatchObject({
      format: 'text',
      columns: [],
      rows: [],
      articles: [{ outcome: 'read', title: 'Le lac déborde' }],
    });
  });

  test('of the tables in an archive', async () => {
    const bytes = zipFile({ 'read me.txt': 'Le lac déborde', 'a/export.csv': TABLE });
    const seen = await previewFile(
      { filename: 'a.zip', bytes },
      toOptions({ mapping: { section: 'Note' } }),
      async () => null,
    );
    expect(seen).toMatchObject({
      ...{ format: 'zip', columns: ['Titre', 'Date', 'Corps du texte', 'Note'] },
      mapping: { title: 'Titre', section: 'Note' },
    });
    expect(seen.articles[1]).toMatchObject({ title: 'Le lac', section: 'x' });
  });

  test('takes 20 records, and leaves out one that may be cut', async () => {
    const lines = (count: number) => `title,text\n${'a,b\n'.repeat(count)}`;
    expect((await preview(lines(30))).rows.length).toBe(20);
    expect((await preview(lines(20))).rows.length).toBe(20);
    expect((await preview(lines(5))).rows.length).toBe(5);
    expect((await preview(`${lines(4)}a,b`.padEnd(MEGABYTE, 'b'))).rows.length).toBe(4);
  });
});

test.each([
  ['{', MEGABYTE, true],
  ['{', 4 * MEGABYTE, true],
  ['{', 2 * MEGABYTE, false],
  ['{', 2, false],
  ['PK', MEGABYTE, false],
])('%j of %i bytes may have more: %j', (beginning, bytes, expected) => {
  expect(isCut(Buffer.alloc(bytes, beginning))).toBe(expected);
});
