import {
  type AttentionAnswer,
  type AttentionQuestion,
  bucketName,
  checkSize,
  type Interval,
  type Line,
  shareOf,
} from '@vigie/article';
import type { Clock } from '../time/clock.js';
import { bestOf, dateTotals, totalsWishes } from './attention-keys.js';
import {
  boundsAsked,
  boundsOf,
  chartBuckets,
  clockFor,
  hoursFound,
  hoursWish,
  intervalOf,
  needsHours,
} from './chart-buckets.js';
import { articlesByColumn, undatedCount } from './dated.js';
import { linesFor } from './dimension-keys.js';
import type { Inquiry } from './inquiry.js';
import { type MeasuredTable, takeMeasured, wishesFor } from './measured.js';
import type { Query } from './query.js';
import type { Selected } from './selected.js';
import type { Wish } from './wish.js';

/** How much was published over time, split by a dimension. Throws `QuestionError` when there would be too many buckets. */
export function* attention(query: Query, question: AttentionQuestion): Inquiry {
  const { split, measure, share, top } = question;
  const { main, asked } = query;
  const series = split === 'none' ? 1 : top + 2;
  const keys = split === 'none' ? null : query.keysOf(split);
  const whole = share === 'none' ? null : query.whole(share);
  if (keys !== null) main.want(keys.column, keys.greatest);
  for (const selected of whole === null ? [main] : [main, whole]) prepare(selected, question);
  const early = earlyBuckets(query, question, series);
  yield [];

  const interval = intervalOf(query, question);
  const bounds = boundsAsked(query, interval);
  if (early === null && bounds.first !== null && bounds.last !== null)
    checkSize(interval, bounds.first, bounds.last, series);
  const hours = needsHours(interval, bounds) ? hoursWish(query) : null;
  const totals = keys === null ? [] : totalsWishes(query, keys, measure, interval);
  const first = yield [...(hours === null ? [] : [hours]), ...totals];

  const ends = hours === null ? null : hoursFound(hours, first.shift()!);
  const buckets = early ?? chartBuckets(query, interval, boundsOf(query, interval, bounds, ends), series);
  const shown = keys === null ? [] : bestOf(query, keys, top, dateTotals(query, keys, measure, totals, first));
  const chart = new Chart(query, main, interval, buckets, question, false);
  const base = whole === null ? null : new Chart(query, whole, interval, buckets, question, true);
  const lines = keys === null ? null : linesFor(keys, shown, chart.clock.width, true);
  const table = lines === null ? null : chart.table(keys!.reader, lines.table);
  const sources = asked.names.size('source');
  const found = yield [
    ...chart.wishes(),
    ...(base?.wishes() ?? []),
    ...(table === null ? [] : wishesFor(table, measure, sources)),
  ];

  const all = chart.line(found);
  const divisor = base?.line(found) ?? null;
  const cells = table === null ? null : takeMeasured(found, table, measure);
  const line = (place: number) => lineOf(cells!, place * chart.clock.width, buckets.length);
  return {
    ...written(query, question, interval, buckets, divisor, all),
    series: shown.map((key, place) => ({
      key: asked.names.keyOf(keys!.dimension, key),
      label: asked.names.labelOf(keys!.dimension, key, asked.language),
      ...shared(line(lines!.at[place]!), divisor),
    })),
    other: keys === null ? null : shared(line(shown.length + 1), divisor),
  } satisfies AttentionAnswer;
}

function written(
  { main, asked }: Query,
  { share }: AttentionQuestion,
  interval: Interval,
  buckets: readonly number[],
  divisor: Line | null,
  all: Line,
) {
  return {
    kind: 'attention' as const,
    interval,
    buckets: buckets.map((bucket) => bucketName(interval, bucket)),
    totals: shared(all, divisor),
    denominator: divisor === null ? null : { kind: share, values: divisor.values },
    undated: undatedCount(main, asked.corpus.periods, interval),
  };
}

function shared(counted: Line, divisor: Line | null) {
  return divisor === null ? counted : shareOf(counted, divisor);
}

/** Has the rows of a selection kept where they are gone back to. */
function prepare(selected: Selected, question: AttentionQuestion): void {
  const { split, measure } = question;
  selected.revisited ||= split !== 'none' || measure !== 'articles' || mayBeHours(question);
  selected.stories ||= measure === 'stories';
  selected.dated = true;
}

const mayBeHours = ({ interval }: AttentionQuestion) => interval === 'hour' || interval === 'auto';

/** The buckets, where the question alone says which they are. */
function earlyBuckets(query: Query, { interval }: AttentionQuestion, series: number): number[] | null {
  if (!query.early || interval === 'auto') return null;
  return chartBuckets(query, interval, boundsAsked(query, interval), series);
}

function lineOf(cells: Int32Array, start: number, buckets: number): Line {
  return { values: Array.from(cells.subarray(start + 1, start + 1 + buckets)), total: cells[start]! };
}

/** The line of all articles of a selection over some buckets. */
class Chart {
  readonly clock: Clock;
  private readonly all: MeasuredTable;

  constructor(
    private readonly query: Query,
    private readonly selected: Selected,
    private readonly interval: Interval,
    private readonly buckets: readonly number[],
    private readonly question: AttentionQuestion,
    /** Whether articles beyond the buckets are left out of the total. */
    bounded: boolean,
  ) {
    this.clock = clockFor(query, selected, interval, buckets, bounded);
    this.all = this.table({ kind: 'none' }, { slots: new Int32Array(0), outside: null, other: 0, lines: 2 });
  }

  table(reader: MeasuredTable['reader'], lines: Pick<MeasuredTable, 'slots' | 'outside' | 'other' | 'lines'>) {
    const { clock, selected } = this;
    return {
      chosen: selected.number,
      reader,
      ...lines,
      across: { kind: 'clock', clock },
      width: clock.width,
    } satisfies MeasuredTable;
  }

  /** Articles by day or longer are known from when the selection was made. */
  private get known(): boolean {
    return this.question.measure === 'articles' && this.interval !== 'hour';
  }

  wishes(): Wish[] {
    return this.known ? [] : wishesFor(this.all, this.question.measure, this.query.asked.names.size('source'));
  }

  line(found: Parameters<typeof takeMeasured>[0]): Line {
    const { buckets, interval, clock, query, selected } = this;
    if (!this.known || interval === 'hour')
      return lineOf(takeMeasured(found, this.all, this.question.measure), clock.width, buckets.length);
    const cells = articlesByColumn(selected, query.asked.corpus.periods, interval, clock);
    cells[0] = 0;
    cells[0] = cells.reduce((total, count) => total + count, 0);
    return lineOf(cells, 0, buckets.length);
  }
}
