import type { AttentionAnswer, AttentionQuestion, KeyName, Selection, ShareLine } from '@vigie/article';
import type { BruteState } from './brute-answers.js';
import { bucketOf, chartBuckets, takenInterval } from './brute-buckets.js';
import { belongs } from './brute-force.js';
import { measured, ranked } from './brute-keys.js';
import type { InventedArticle } from './invented-corpus.js';

/** What a chart must show. */
export function bruteAttention(asked: AttentionQuestion, state: BruteState): AttentionAnswer {
  const { selection, chosen, corpus } = state;
  const { split, measure, share, top } = asked;
  const interval = takenInterval(asked, selection, chosen);
  const bucket = (article: InventedArticle) => bucketOf(article, interval, selection.timezone);
  const dated = chosen.filter((article) => bucket(article) !== null);
  const buckets = chartBuckets(selection, interval, dated);
  const inBuckets = (articles: InventedArticle[]) => {
    const places = new Map<string, InventedArticle[]>(buckets.map((name) => [name, []]));
    for (const article of articles) places.get(bucket(article) ?? '')?.push(article);
    return [...places.values()];
  };
  const whole = wholeOf(asked, state).filter((article) => buckets.includes(bucket(article) ?? ''));
  const parts = inBuckets(whole).map((articles) => measured(articles, measure));
  const divide = (part: number, by: number) => (share === 'none' ? part : by === 0 ? null : part / by);
  const line = (articles: InventedArticle[]): ShareLine => ({
    values: inBuckets(articles).map((part, place) => divide(measured(part, measure), parts[place] ?? 0)),
    total: divide(measured(articles, measure), measured(whole, measure)),
  });
  const keys = split === 'none' ? [] : ranked(dated, split, measure, state);
  const series: (ShareLine & KeyName)[] = keys
    .slice(0, top)
    .map(({ key, label, articles }) => ({ key, label, ...line(articles) }));
  const outside = new Set(keys.slice(top).flatMap(({ articles }) => articles));
  return {
    kind: 'attention',
    interval,
    buckets,
    series,
    other: split === 'none' ? null : line([...outside]),
    totals: line(dated),
    denominator: share === 'none' ? null : { kind: share, values: parts },
    undated: chosen.length - dated.length,
  };

  /** What shares are taken of: the same dates, and the share's own filter. */
  function wholeOf({ share: kind }: AttentionQuestion, { selection: all }: BruteState): InventedArticle[] {
    const own = kind === 'none' || kind === 'corpus' ? undefined : all.filters[kind];
    const filters: Selection['filters'] = own === undefined ? {} : { [kind]: own };
    return corpus.articles.filter((article) => belongs(article, { ...all, q: null, filters }, corpus));
  }
}
