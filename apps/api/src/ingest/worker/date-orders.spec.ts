import { expect, test } from '@jest/globals';
import type { RawRecord } from '@vigie/article';
import type { ColumnMapping } from '@vigie/storage';
import { toOptions } from '../upload-options.js';
import { withDateOrders } from './date-orders.js';
import { prepareRecord } from './prepare-record.js';

const ARRIVED = new Date('2024-11-20T00:00:00Z');

interface Asked {
  mapping?: ColumnMapping;
  recalled?: ColumnMapping;
}

function rowsOf(cells: readonly string[], entry?: string): RawRecord[] {
  return cells.map((cell, index) => ({
    kind: 'fields',
    position: `row ${index}`,
    byteStart: index * 10,
    byteEnd: index * 10 + 10,
    bytes: new Uint8Array(),
    fields: { title: 'A', date: cell },
    spans: {},
    ...(entry === undefined ? {} : { entry }),
  }));
}

/** What the rows are read as; `streamed` counts the rows that were asked for until the first came out. */
async function read(records: readonly RawRecord[], { mapping, recalled }: Asked = {}) {
  let [streamed, first] = [0, 0];
  async function* stream() {
    for (const record of records) {
      streamed++;
      yield record;
    }
  }
  const options = toOptions({ ...(mapping === undefined ? {} : { mapping: { ...mapping } }) });
  const setting = { options, arrived: ARRIVED, mappingOf: async () => mapping ?? recalled ?? null };
  const days: (string | null)[] = [];
  const warnings: string[] = [];
  for await (const { record, mapping: found, dates } of withDateOrders(stream(), setting)) {
    first ||= streamed;
    const { content } = prepareRecord(record, 1, { ...options, mapping: found, dates }, ARRIVED);
    days.push(content?.draft.published.day ?? null);
    warnings.push(...(content?.draft.warnings ?? []).map(({ message }) => message));
  }
  return { days, first, warnings };
}

const [DAY, MONTH] = ['2024-04-03', '2024-03-04'];

test('a row is read as rows far behind it tell', async () => {
  const { days, first } = await read(rowsOf(['03/04/2024', ...Array(500).fill(''), '02/13/2024', '03/04/2024']));
  expect([days[0], days.at(-1), first]).toEqual([MONTH, MONTH, 503]);
});

test('rows are held from the first that needs it, and no further than the beginning of the file', async () => {
  expect((await read(rowsOf(Array(600).fill('2024-03-04')))).first).toBe(1);
  const { days, first } = await read(rowsOf([...Array(6000).fill('03/04/2024'), '02/13/2024']));
  expect([days[0], days[5999], days[6000], first]).toEqual([DAY, DAY, '2024-02-13', 5000]);
});

test('what cannot be read is held no further either', async () => {
  const broken = Array.from({ length: 6000 }, (_, index): RawRecord => {
    const place = { position: `row ${index}`, byteStart: index * 10 + 10, byteEnd: index * 10 + 20 };
    return { kind: 'unreadable', ...place, bytes: new Uint8Array(), code: 'invalid-json', message: 'Broken.' };
  });
  expect((await read([...rowsOf(['03/04/2024']), ...broken])).first).toBe(5000);
});

test('every file in an archive tells for itself', async () => {
  const records = [...rowsOf(['03/04/2024', '02/13/2024'], 'a.csv'), ...rowsOf(['03/04/2024', '13/02/2024'], 'b.csv')];
  expect((await read(records)).days).toEqual([MONTH, '2024-02-13', DAY, '2024-02-13']);
});

test.each<[string, Asked, string[], string[]]>([
  ['of the field', { mapping: { 'publishedAt.order': 'month-first' } }, ['03/04/2024'], [MONTH]],
  ['of a column', { mapping: { publishedAt: 'date', 'publishedAt.order': 'month-first' } }, ['03/04/2024'], [MONTH]],
  [
    'against the dates',
    { mapping: { 'publishedAt.order': 'day-first' } },
    ['03/04/2024', '02/13/2024'],
    [DAY, '2024-02-13'],
  ],
  ['earlier', { recalled: { 'publishedAt.order': 'month-first' } }, ['03/04/2024'], [MONTH]],
  [
    'earlier of other dates',
    { recalled: { 'publishedAt.order': 'month-first' } },
    ['03/04/2024', '13/02/2024'],
    [DAY, '2024-02-13'],
  ],
  [
    'nothing, of a column under another name',
    { mapping: { publishedAt: 'date' } },
    ['03/04/2024', '02/13/2024'],
    [MONTH, '2024-02-13'],
  ],
])('what was said %s holds', async (_, asked, cells, days) => {
  expect((await read(rowsOf(cells), asked)).days).toEqual(days);
});

test.each<[string, Asked, string[], RegExp | null]>([
  [
    'earlier',
    { recalled: { 'publishedAt.order': 'month-first' } },
    ['03/04/2024'],
    /was chosen with an earlier upload/,
  ],
  [
    'earlier, and dates that tell',
    { recalled: { 'publishedAt.order': 'month-first' } },
    ['03/04/2024', '13/02/2024'],
    null,
  ],
  ['earlier, and one way only', { recalled: { 'publishedAt.order': 'month-first' } }, ['03/03/2024'], null],
  ['of this file', { mapping: { 'publishedAt.order': 'month-first' } }, ['03/04/2024'], null],
  [
    'earlier, and sent along',
    { mapping: { 'publishedAt.order': 'recalled-month-first' } },
    ['03/04/2024'],
    /was chosen with an earlier upload/,
  ],
])('an order that was chosen %s is no secret', async (_, asked, cells, expected) => {
  const { warnings } = await read(rowsOf(cells), asked);
  expect(warnings).toEqual(expected === null ? [] : [expect.stringMatching(expected)]);
});
