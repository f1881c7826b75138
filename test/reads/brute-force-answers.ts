import type { Dimension, Interval, Measure, Selection, ShareKind } from '@vigie/article';
import { belongs, keysOf } from './brute-force.js';
import { bucketsFrom, firstDay, localDay, localHour } from './brute-force-time.js';
import { type InventedArticle, type InventedCorpus, PRECISIONS } from './invented-corpus.js';

/** The question about attention, as storage is asked it. */
export interface AskedAttention {
  selection: Selection;
  interval: Interval;
  split: Dimension | 'none';
  top: number;
  measure: Measure;
  share: ShareKind;
}

const COARSEST: Record<Interval, InventedArticle['precision']> = {
  hour: 'minute',
  day: 'day',
  week: 'day',
  month: 'month',
  quarter: 'month',
  year: 'year',
};

function bucketOf(article: InventedArticle, interval: Interval, zone: string): string | null {
  if (article.date === null || PRECISIONS.indexOf(article.precision) < PRECISIONS.indexOf(COARSEST[interval]))
    return null;
  const fine = PRECISIONS.indexOf(article.precision) >= PRECISIONS.indexOf('minute');
  if (interval === 'hour') return localHour(Date.parse(article.date), zone);
  return firstDay(fine ? localDay(Date.parse(article.date), zone) : article.date, interval);
}

function measured(articles: InventedArticle[], measure: Measure): number {
  if (measure === 'articles') return articles.length;
  if (measure === 'stories') return new Set(articles.map(({ story }) => story)).size;
  return new Set(articles.flatMap(({ source }) => (source === null ? [] : [source]))).size;
}

const byCountThenKey = (a: { n: number; key: string }, b: { n: number; key: string }) =>
  b.n - a.n || (a.key < b.key ? -1 : 1);

function ranked(articles: InventedArticle[], keys: (article: InventedArticle) => string[], measure: Measure) {
  return [...new Set(articles.flatMap(keys))]
    .map((key) => ({
      key,
      n: measured(
        articles.filter((article) => keys(article).includes(key)),
        measure,
      ),
    }))
    .sort(byCountThenKey);
}

function askedBuckets({ selection: { dates, timezone }, interval }: AskedAttention) {
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
  let at = Date.parse(`${day}T00:00:00Z`) + (side === 'from' ? -172_800_000 : 259_200_000);
  while (side === 'from' ? localDay(at, zone) < day : localDay(at, zone) > day) at += step;
  return localHour(at, zone);
}

/** What `attention` must answer. */
export function bruteAttention(asked: AskedAttention, corpus: InventedCorpus) {
  const { selection, interval, split, measure } = asked;
  const bucket = (article: InventedArticle) => bucketOf(article, interval, selection.timezone);
  const inside = (wanted: Selection) => corpus.articles.filter((article) => belongs(article, wanted, corpus));
  const chosen = inside(selection);
  const dated = chosen.filter((article) => bucket(article) !== null);
  const found = dated.map((article) => bucket(article) ?? '').sort();
  const { first = found[0], last = found.at(-1) } = askedBuckets(asked);
  const buckets =
    first === undefined || last === undefined ? [] : bucketsFrom(first, last, interval, selection.timezone);
  const own = asked.share === 'none' || asked.share === 'corpus' ? undefined : selection.filters[asked.share];
  const filters = own === undefined ? {} : { [asked.share]: own };
  const whole = inside({ ...selection, q: null, filters }).filter((article) => buckets.includes(bucket(article) ?? ''));
  const at = (articles: InventedArticle[], name: string) =>
    measured(
      articles.filter((article) => bucket(article) === name),
      measure,
    );
  const divide = (part: number, by: number) => (asked.share === 'none' ? part : by === 0 ? null : part / by);
  const line = (articles: InventedArticle[]) => ({
    values: buckets.map((name) => divide(at(articles, name), at(whole, name))),
    total: divide(measured(articles, measure), measured(whole, measure)),
  });
  const keys = (article: InventedArticle) => (split === 'none' ? [] : keysOf(article, split, selection, corpus));
  const top = ranked(dated, keys, measure)
    .slice(0, asked.top)
    .map(({ key }) => key);
  return {
    buckets,
    series: top.map((key) => ({ key, ...line(dated.filter((article) => keys(article).includes(key))) })),
    other: split === 'none' ? null : line(dated.filter((article) => keys(article).some((key) => !top.includes(key)))),
    totals: line(dated),
    denominator: asked.share === 'none' ? null : { kind: asked.share, values: buckets.map((name) => at(whole, name)) },
    undated: chosen.length - dated.length,
  };
}

/** What `facets` must answer for one dimension. */
export function bruteFacet(selection: Selection, dimension: Dimension, limit: number, corpus: InventedCorpus) {
  const chosen = corpus.articles.filter((article) => belongs(article, selection, corpus));
  const keys = (article: InventedArticle) => keysOf(article, dimension, selection, corpus);
  return {
    total: {
      articles: chosen.length,
      stories: measured(chosen, 'stories'),
      sources: measured(chosen, 'sources'),
    },
    values: ranked(chosen, keys, 'articles')
      .slice(0, limit)
      .map(({ key, n }) => {
        const stories = measured(
          chosen.filter((article) => keys(article).includes(key)),
          'stories',
        );
        return { key, articles: n, stories };
      }),
  };
}

/** What `matrix` must answer; columns are a dimension or an interval. */
export function bruteMatrix(
  selection: Selection,
  rows: Dimension,
  columns: Dimension | Exclude<Interval, 'hour'>,
  top: number,
  corpus: InventedCorpus,
) {
  const time = columns in COARSEST ? (columns as Interval) : null;
  const bucket = (article: InventedArticle) => bucketOf(article, time ?? 'day', selection.timezone);
  const chosen = corpus.articles
    .filter((article) => belongs(article, selection, corpus))
    .filter((article) => time === null || bucket(article) !== null);
  const down = (article: InventedArticle) => keysOf(article, rows, selection, corpus);
  const across = (article: InventedArticle) =>
    time === null ? keysOf(article, columns as Dimension, selection, corpus) : [bucket(article) ?? ''];
  const best = (keys: typeof down) =>
    ranked(chosen, keys, 'articles')
      .slice(0, top)
      .map(({ key }) => key);
  const names =
    time === null
      ? best(across)
      : bruteAttention({ selection, interval: time, split: 'none', top: 1, measure: 'articles', share: 'none' }, corpus)
          .buckets;
  return {
    rows: best(down),
    columns: names,
    cells: best(down).map((row) =>
      names.map(
        (column) => chosen.filter((article) => down(article).includes(row) && across(article).includes(column)).length,
      ),
    ),
  };
}
