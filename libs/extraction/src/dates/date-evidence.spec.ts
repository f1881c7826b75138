import { describe, expect, test } from '@jest/globals';
import { readFields } from '../read-fields.js';
import { DateEvidence } from './date-evidence.js';
import type { FieldOrders } from './field-orders.js';

const NOW = new Date('2024-11-20T12:00:00Z');

type Row = Record<string, unknown>;

function ordersOf(rows: readonly Row[], language: string | null = null): FieldOrders {
  const evidence = new DateEvidence({ now: NOW, language });
  for (const row of rows) evidence.note(row);
  return { columns: evidence.orders(), said: {}, recalled: {} };
}

function read(row: Row, dates?: FieldOrders) {
  const spans = {};
  const record = { kind: 'fields' as const, position: '', byteStart: 0, byteEnd: 0, bytes: new Uint8Array(), spans };
  const options = {
    timezone: 'UTC',
    source: null,
    language: null,
    now: NOW,
    ...(dates === undefined ? {} : { dates }),
  };
  const draft = readFields({ ...record, fields: { title: 'A', ...row } }, options);
  return {
    at: draft.published.at?.replace('T00:00:00Z', '') ?? null,
    warnings: draft.warnings.map(({ code }) => code),
  };
}

const column = (cells: readonly unknown[], name = 'date') => cells.map((cell) => ({ [name]: cell }));

/** What the last row of a table is read as. */
function last(rows: readonly Row[], language: string | null = null) {
  return read(rows.at(-1) ?? {}, ordersOf(rows, language));
}

const DAY = '2024-04-03';
const MONTH = '2024-03-04';
const SAME = 'https://a.example/2024';

describe('a date that can be read in two ways', () => {
  test.each<[string, Row[], string, string[]]>([
    ['follows a month that is first', column(['02/13/2024', '03/04/2024']), MONTH, []],
    ['follows a day that is first', column(['13/02/2024', '03/04/2024']), DAY, []],
    ['is day first with a warning', column(['03/04/2024']), DAY, ['date-order-assumed']],
    ['is day first without one between dots', column(['03.04.2024']), DAY, []],
    ['is what its address says', [{ date: '03/04/2024', url: `${SAME}/03/04/a` }], MONTH, []],
    ['is what its address says in one number', [{ date: '03/04/2024', url: `${SAME}0403-a` }], DAY, []],
    ['is what another column says', [{ date: '03/04/2024', seen: '2024-03-05T01:00:00Z' }], MONTH, []],
    ['is not what a day far away says', [{ date: '03/04/2024', seen: '2024-03-29' }], DAY, ['date-order-assumed']],
    [
      'is as a date of another row',
      [{ date: '05/06/2024', seen: '2024-05-06' }, { date: '03/04/2024' }],
      MONTH,
      ['date-order-assumed'],
    ],
    [
      'is as the dates of other rows',
      [{ date: '05/06/2024', seen: '2024-05-06' }, { date: '05/07/2024', seen: '2024-05-07' }, { date: '03/04/2024' }],
      MONTH,
      [],
    ],
    ['is no date to come', column(['02/12/2024', '03/04/2024']), MONTH, ['date-order-assumed']],
    ['is no date to come, as two others', column(['02/12/2024', '01/12/2024', '03/04/2024']), MONTH, []],
    ['is as the column is called', column(['03/04/2024'], 'Date (MM/DD/YYYY)'), MONTH, []],
    ['is as the column is called in French', column(['03/04/2024'], 'Date (JJ/MM/AAAA)'), DAY, []],
    [
      'is near the others',
      column(['2', '3', '5', '6', '7', '4'].map((day) => `03/0${day}/2024`)),
      MONTH,
      ['date-order-assumed'],
    ],
    [
      'may be the first of a month',
      column(['2', '3', '5', '6', '7', '4'].map((day) => `01/0${day}/2024`)),
      '2024-04-01',
      ['date-order-assumed'],
    ],
    [
      'is near the others, as is usual',
      column(['2', '3', '5', '6', '7', '4'].map((day) => `0${day}/03/2024`)),
      '2024-03-04',
      [],
    ],
    [
      'is told of a column of both kinds',
      column(['02/13/2024', '13/02/2024', '02/14/2024', '03/04/2024']),
      MONTH,
      ['date-order-mixed'],
    ],
    ['with a time of day', column(['02/13/2024 9:05 PM', '03/04/2024 12:30 AM']), '2024-03-04T00:30:00Z', []],
    ['with a year of two digits', column(['02/13/24', '03/04/24']), MONTH, []],
    ['with a year in front', column(['24/03/31', '24/03/04']), MONTH, []],
    [
      'with a year in front, as the others',
      column(['24-05-02', '24-05-03', '24-05-04', '24-03-04']),
      MONTH,
      ['date-order-assumed'],
    ],
    ['with nothing told', column(['03/04/24']), DAY, ['date-order-assumed']],
    ['with a year in front, by its name', column(['24/03/04'], 'Date (YY-MM-DD)'), MONTH, []],
    [
      'whose year is not where its column has it by its name',
      column(['03/04/2024'], 'Date (YYYY-MM-DD)'),
      DAY,
      ['date-order-assumed'],
    ],
    [
      'whose year is not where its column has it, which others tell',
      column(['02/13/2024', '03/04/2024'], 'Date (YYYY-MM-DD)'),
      MONTH,
      [],
    ],
    [
      'in a column of which most need a year in front',
      column(['23/05/28', '22/01/28', '24/03/04']),
      MONTH,
      ['date-order-assumed'],
    ],
    [
      'in a column of which most need a year in front, and of many days',
      column(['23/05/28', '24/01/30', '22/07/12', '24/03/04']),
      MONTH,
      [],
    ],
  ])('%s', (_, rows, at, warnings) => {
    expect(last(rows)).toEqual({ at, warnings });
  });

  test('is as usual in the language of the upload', () => {
    expect(last(column(['03/04/2024']), 'en-US')).toEqual({ at: MONTH, warnings: ['date-order-assumed'] });
    expect(last(column(['13/04/2024', '03/04/2024']), 'en-US')).toEqual({ at: DAY, warnings: [] });
  });

  test('is not year first, whatever was said, where its year stands behind', () => {
    const cell = { date: '03/04/2024' };
    const readAs = (language: string | null) =>
      read(cell, { ...ordersOf([cell], language), said: { publishedAt: 'year-first' } });
    expect(readAs(null)).toEqual({ at: DAY, warnings: ['date-order-assumed'] });
    expect(readAs('en-US')).toEqual({ at: MONTH, warnings: ['date-order-assumed'] });
    const said = { columns: new Map(), said: { publishedAt: 'year-first' }, recalled: {} } as const;
    expect(read({ date: '13/04/2024' }, said)).toEqual({ at: '2024-04-13', warnings: [] });
    expect(read({ date: '24/03/04' }, said)).toEqual({ at: MONTH, warnings: [] });
    expect(read({ date: '31/03/99' }, said).warnings).toEqual(['date-order-contradicted', 'date-century-assumed']);
  });

  test('is as somebody said, which what the dates tell goes before if it was said of another file', () => {
    const told = ordersOf(column(['02/13/2024']));
    const said = { publishedAt: 'day-first' } as const;
    expect(read({ date: '03/04/2024' }, { ...told, said })).toEqual({ at: DAY, warnings: [] });
    expect(read({ date: '03/04/2024' }, { ...told, recalled: said })).toEqual({ at: MONTH, warnings: [] });
    expect(read({ date: '03/04/2024' }, { columns: new Map(), said: {}, recalled: said })).toEqual({
      at: DAY,
      warnings: ['date-order-assumed'],
    });
  });
});

test.each<[string, Row[], string | null, string[]]>([
  [
    'a date in the other order',
    column(['02/13/2024', '02/14/2024', '15/02/2024']),
    '2024-02-15',
    ['date-order-contradicted'],
  ],
  ['a date of as many in either order', column(['13/02/2024', '02/14/2024']), '2024-02-14', ['date-order-mixed']],
  ['the same in either order', column(['03/03/2024']), '2024-03-03', []],
  ['no date', column(['02/13/2024', '31/31/2024']), null, ['date-impossible']],
  ['a day of a spreadsheet', column(['45355']), MONTH, ['date-serial']],
  ['a moment of a spreadsheet', column([45355.75]), '2024-03-04T18:00:00Z', ['date-serial']],
  ['a day since 1904', [{ date: '43893', seen: '2024-03-04' }], MONTH, ['date-serial']],
  ['a number that is no date', [{ title: 'A', count: '45355', date: MONTH }], MONTH, []],
  ['two numbers', column(['03/04']), null, ['date-unreadable']],
  ['a time of day between dots', column(['12.30.45']), '1945-12-30', ['date-century-assumed']],
  ['a year of the last century', column(['13/02/98']), '1998-02-13', ['date-century-assumed']],
  ['a year of this one', column(['13/02/05']), '2005-02-13', []],
])('%s is read as it can be', (_, rows, at, warnings) => {
  expect(last(rows)).toEqual({ at, warnings });
});

test('one date that was mistyped moves no others', () => {
  const rows = column(['05/03/23', '12/04/23', '09/11/22', '21/10/22', '14/02/24', '12/03/28']);
  const orders = ordersOf(rows);
  expect(rows.map((row) => read(row, orders))).toEqual([
    { at: '2023-03-05', warnings: [] },
    { at: '2023-04-12', warnings: [] },
    { at: '2022-11-09', warnings: [] },
    { at: '2022-10-21', warnings: [] },
    { at: '2024-02-14', warnings: [] },
    { at: '1928-03-12', warnings: ['date-century-assumed'] },
  ]);
});

test.each(Array.from({ length: 20 }, (_, seed) => seed))('years in front are found among many dates, %d', (seed) => {
  const random = numbersFrom(seed * 104_729 + 7);
  const dates = Array.from({ length: 40 }, () => {
    const [year, month, day] = [19 + random(5), 1 + random(12), 1 + random(28)];
    return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  });
  const orders = ordersOf(column(dates));
  expect(dates.map((date) => read({ date }, orders).at)).toEqual(dates.map((date) => `20${date}`));
});

test('a column is decided by itself', () => {
  const rows = [{ date: '02/13/2024', updated: '13/02/2024' }];
  const { columns } = ordersOf(rows);
  expect([...columns].map(([key, { order }]) => [key, order])).toEqual([
    ['date', 'month-first'],
    ['updated', 'day-first'],
  ]);
});

/** Numbers that look random and are the same every time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'every date follows those that can be read in one way, %d',
  (seed) => {
    const random = numbersFrom(seed * 7919 + 1);
    const isMonthFirst = random(2) === 1;
    const mark = ['/', '-', ' ', '.'][random(2)] ?? '/';
    const pad = (value: number) => (random(2) === 1 ? String(value).padStart(2, '0') : String(value));
    const isShort = random(3) === 0;
    const dateOf = (day: number) => {
      const month = 1 + random(10);
      const year = 2015 + random(9);
      const parts = isMonthFirst ? [pad(month), pad(day)] : [pad(day), pad(month)];
      const cell = [...parts, isShort ? String(year % 100) : String(year)].join(mark);
      return { cell, at: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
    };
    const dates = Array.from({ length: 1 + random(30) }, () => dateOf(1 + random(12)));
    dates.splice(random(dates.length + 1), 0, dateOf(13 + random(16)));
    const orders = ordersOf(column(dates.map(({ cell }) => cell)));
    expect(dates.map(({ cell }) => read({ date: cell }, orders))).toEqual(
      dates.map(({ at }) => ({ at, warnings: [] })),
    );
  },
);
