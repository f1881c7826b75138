import {
  bucketName,
  checkSize,
  type DayInterval,
  type Dimension,
  type KeyName,
  type MatrixAnswer,
  type MatrixQuestion,
} from '@vigie/article';
import { bestOf, dateTotals, totalsWishes } from './attention-keys.js';
import { boundsAsked, boundsOf, chartBuckets, clockFor } from './chart-buckets.js';
import { type DimensionKeys, type Lines, linesFor } from './dimension-keys.js';
import type { Inquiry } from './inquiry.js';
import type { Query } from './query.js';
import type { ArticlesWish, Wish } from './wish.js';

const INTERVALS: readonly string[] = ['day', 'week', 'month', 'quarter', 'year'] satisfies DayInterval[];
const isInterval = (columns: Dimension | DayInterval): columns is DayInterval => INTERVALS.includes(columns);

/** How often two keys, or a key and a time, stand in the same article. Throws `QuestionError` when there would be too many cells. */
export function matrix(query: Query, question: MatrixQuestion): Inquiry {
  const { columns } = question;
  return isInterval(columns) ? timeMatrix(query, question, columns) : keyMatrix(query, question, columns);
}

function* keyMatrix(query: Query, { rows, top }: MatrixQuestion, columns: Dimension): Inquiry {
  const { main } = query;
  const sides = [query.keysOf(rows), query.keysOf(columns)] as const;
  for (const { column, greatest } of sides) main.want(column, greatest);
  main.revisited = true;
  yield [];
  const [down, across] = sides.map((keys) => {
    const articles = keys.totals(main.values(keys.column));
    return { keys, shown: bestOf(query, keys, top, { articles, measured: articles }) };
  }) as [Side, Side];
  yield [];
  // Single values are looked up by row; so of two lists only one needs to be gone through for each value of the other.
  const turned = across.keys.many && !down.keys.many;
  const [outer, inner] = turned ? [across, down] : [down, across];
  const width = inner.shown.length + 1;
  const [lines, cellsOfLine] = [
    linesFor(outer.keys, outer.shown, width, false),
    linesFor(inner.keys, inner.shown, 1, false),
  ];
  const [found] = yield [cellsWish(main.number, [outer.keys, lines.table], [inner.keys, cellsOfLine.table], width)];
  const { cells } = found!;
  const cell = (line: number, place: number) => cells[lines.at[line]! * width + cellsOfLine.at[place]!]!;
  return {
    kind: 'matrix',
    rows: named(query, down),
    columns: named(query, across),
    cells: down.shown.map((_, row) =>
      across.shown.map((__, column) => (turned ? cell(column, row) : cell(row, column))),
    ),
  } satisfies MatrixAnswer;
}

interface Side {
  keys: DimensionKeys;
  shown: number[];
}

function cellsWish(
  chosen: number,
  [outer, lines]: readonly [DimensionKeys, Lines],
  [inner, { slots: columns }]: readonly [DimensionKeys, Lines],
  width: number,
): Wish {
  const { reader } = inner;
  if (reader.kind !== 'one')
    return {
      kind: 'pairs',
      chosen,
      down: { reader: outer.reader, slots: lines.slots },
      across: { reader, slots: columns },
      width,
      lines: lines.lines,
    };
  const across = { kind: 'one', column: reader.column, columns } as const;
  return { kind: 'articles', chosen, reader: outer.reader, ...lines, across, width, coarseOnly: false };
}

function* timeMatrix(query: Query, { rows, top }: MatrixQuestion, interval: DayInterval): Inquiry {
  const { main } = query;
  const keys = query.keysOf(rows);
  main.want(keys.column, keys.greatest);
  main.revisited = true;
  main.dated = true;
  const asked = boundsAsked(query, interval);
  const early = query.early ? chartBuckets(query, interval, asked, top) : null;
  yield [];
  if (early === null && asked.first !== null && asked.last !== null) checkSize(interval, asked.first, asked.last, top);
  const totals = totalsWishes(query, keys, 'articles', interval);
  const first = yield totals;
  const buckets = early ?? chartBuckets(query, interval, boundsOf(query, interval, asked, null), top);
  const shown = bestOf(query, keys, top, dateTotals(query, keys, 'articles', totals, first));
  const clock = clockFor(query, main, interval, buckets);
  const { width } = clock;
  const { table, at } = linesFor(keys, shown, width, false);
  const wish: ArticlesWish = {
    kind: 'articles',
    chosen: main.number,
    reader: keys.reader,
    ...table,
    across: { kind: 'clock', clock },
    width,
    coarseOnly: false,
  };
  const [found] = yield [wish];
  const names = buckets.map((bucket) => bucketName(interval, bucket));
  return {
    kind: 'matrix',
    rows: named(query, { keys, shown }),
    columns: names.map((name) => ({ key: name, label: name })),
    cells: shown.map((_, place) =>
      Array.from(found!.cells.subarray(at[place]! * width + 1, at[place]! * width + 1 + buckets.length)),
    ),
  } satisfies MatrixAnswer;
}

function named({ asked: { names, language } }: Query, { keys: { dimension }, shown }: Side): KeyName[] {
  return shown.map((key) => ({
    key: names.keyOf(dimension, key),
    label: names.labelOf(dimension, key, language),
  }));
}
