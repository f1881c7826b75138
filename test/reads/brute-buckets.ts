import type { AttentionQuestion, Interval, Selection } from '@vigie/article';
import { bucketsFrom, firstDay, localDay, localHour } from './brute-force-time.js';
import { type InventedArticle, PRECISIONS } from './invented-corpus.js';

const COARSEST: Record<Interval, InventedArticle['precision']> = {
  hour: 'minute',
  day: 'day',
  week: 'day',
  month: 'month',
  quarter: 'month',
  year: 'year',
};

const DAY = 86_400_000;
const isFine = ({ precision }: InventedArticle) => PRECISIONS.indexOf(precision) >= PRECISIONS.indexOf('minute');

/** Whether a name of columns is one of time. */
export const isInterval = (name: string): name is Interval => name in COARSEST;

/** The bucket that an article stands in; null when its date is too coarse or unknown. */
export function bucketOf(article: InventedArticle, interval: Interval, zone: string): string | null {
  if (article.date === null || PRECISIONS.indexOf(article.precision) < PRECISIONS.indexOf(COARSEST[interval]))
    return null;
  if (interval === 'hour') return localHour(Date.parse(article.date), zone);
  return firstDay(isFine(article) ? localDay(Date.parse(article.date), zone) : article.date, interval);
}

/** The interval that is taken for articles that were chosen. */
export function takenInterval(asked: AttentionQuestion, selection: Selection, chosen: InventedArticle[]): Interval {
  if (asked.interval !== 'auto') return asked.interval;
  const { first, last, finest } = daysOf(selection, chosen);
  if (first === undefined || last === undefined) return 'day';
  const end = last < first ? first : last;
  const days = (Date.parse(end) - Date.parse(first)) / DAY + 1;
  const fits = (interval: Interval) => {
    if (interval === 'hour') return days <= 3 && days * 24 <= asked.most;
    return bucketsFrom(firstDay(first, interval), firstDay(end, interval), interval, 'UTC').length <= asked.most;
  };
  const knows = (interval: Interval) => finest < 0 || finest >= PRECISIONS.indexOf(COARSEST[interval]);
  const possible = (['hour', 'day', 'week', 'month', 'quarter', 'year'] as const).filter(knows);
  return possible.find(fits) ?? 'year';
}

/** The days asked for, or of the articles that are dated best; `finest` is the best precision, -1 without dates. */
function daysOf({ dates, timezone }: Selection, chosen: InventedArticle[]) {
  const finest = Math.max(
    -1,
    ...chosen.flatMap(({ date, precision }) => (date ? [PRECISIONS.indexOf(precision)] : [])),
  );
  const best = chosen.filter((one) => one.date !== null && PRECISIONS.indexOf(one.precision) >= Math.min(finest, 3));
  const found = best
    .map((one) => (isFine(one) ? localDay(Date.parse(one.date ?? ''), timezone) : (one.date ?? '')))
    .sort();
  const asked = (bound: string | null | undefined, earlier: number) => {
    if (bound === null || bound === undefined) return undefined;
    return dates?.kind === 'days' ? bound : localDay(Date.parse(bound) - earlier, timezone);
  };
  const [from, to] = [asked(dates?.from, 0), asked(dates?.to, 1)];
  return { first: from ?? found[0] ?? to, last: to ?? found.at(-1) ?? from, finest };
}

/** All buckets of a chart of articles that stand in one. */
export function chartBuckets(selection: Selection, interval: Interval, dated: InventedArticle[]): string[] {
  const found = dated.map((article) => bucketOf(article, interval, selection.timezone) ?? '').sort();
  const { first = found[0], last = found.at(-1) } = askedBuckets(selection, interval);
  return first === undefined || last === undefined ? [] : bucketsFrom(first, last, interval, selection.timezone);
}

function askedBuckets({ dates, timezone }: Selection, interval: Interval) {
  const bucket = (bound: string | null, side: 'from' | 'to') => {
    if (bound === null || dates === null) return undefined;
    if (dates.kind === 'instants') {
      const instant = Date.parse(bound) - (side === 'to' ? 1 : 0);
      return interval === 'hour' ? localHour(instant, timezone) : firstDay(localDay(instant, timezone), interval);
    }
    return interval === 'hour' ? hourAtEdge(bound, side, timezone) : firstDay(bound, interval);
  };
  return { first: bucket(dates?.from ?? null, 'from'), last: bucket(dates?.to ?? null, 'to') };
}

function hourAtEdge(day: string, side: 'from' | 'to', zone: string): string {
  const step = side === 'from' ? 900_000 : -900_000;
  let at = Date.parse(`${day}T00:00:00Z`) + (side === 'from' ? -2 * DAY : 3 * DAY);
  while (side === 'from' ? localDay(at, zone) < day : localDay(at, zone) > day) at += step;
  return localHour(at, zone);
}
