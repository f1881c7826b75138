import type { FacetsAnswer, FacetsQuestion } from '@vigie/article';
import { bestOf } from './attention-keys.js';
import { type DimensionKeys, linesFor, type ShownLines } from './dimension-keys.js';
import type { Inquiry } from './inquiry.js';
import type { Query } from './query.js';
import { treesWish } from './topic-trees.js';
import type { Wish } from './wish.js';

/** The most frequent values of some dimensions, and distinct counts of the whole. */
export function* facets(query: Query, { by, limit, stories = true, subtopics = false }: FacetsQuestion): Inquiry {
  const { main, asked } = query;
  const dimensions = by.map((dimension) => query.keysOf(dimension));
  const sources = query.keysOf('source');
  for (const { column, greatest } of [sources, ...dimensions]) main.want(column, greatest);
  main.revisited = true;
  main.stories = true;
  yield [];

  const lists = dimensions.map((keys) => {
    const articles = keys.totals(main.values(keys.column));
    const shown = bestOf(query, keys, limit, { articles, measured: articles });
    return { keys, articles, shown, lines: stories ? linesOf(keys, shown, main.isWhole) : null };
  });
  const across = { kind: 'every' } as const;
  const topics = subtopics ? lists.find(({ keys }) => keys.dimension === 'topic') : undefined;
  const trees = topics === undefined ? null : treesWish(asked.names, main.number, topics.articles);
  const all = { slots: new Int32Array(0), outside: null, other: 0, lines: 2 };
  const found = yield [
    { kind: 'repeats', chosen: main.number, reader: { kind: 'none' }, ...all, across, width: 1 },
    ...lists.flatMap(({ keys: { reader }, lines }): Wish[] =>
      lines === null ? [] : [{ kind: 'repeats', chosen: main.number, reader, ...lines.table, across, width: 1 }],
    ),
    ...(trees === null ? [] : [trees]),
  ];
  yield [];

  const together = trees === null ? null : found.pop()!.cells;
  const [repeats, ...byList] = found.map(({ cells }) => cells);
  const published = main.values('source').subarray(1);
  const answer: FacetsAnswer = {
    kind: 'facets',
    total: {
      articles: main.rows,
      stories: main.rows - repeats![1]!,
      sources: published.reduce((count, articles) => count + (articles > 0 ? 1 : 0), 0),
    },
    facets: {},
  };
  lists.forEach(({ keys: { dimension }, articles, shown, lines }, list) => {
    answer.facets[dimension] = shown.map((key, place) => ({
      key: asked.names.keyOf(dimension, key),
      label: asked.names.labelOf(dimension, key, asked.language),
      articles: articles[key]!,
      ...(dimension === 'topic' && subtopics ? { withSubtopics: together?.[key] || articles[key]! } : {}),
      ...(lines === null ? {} : { stories: articles[key]! - byList[list]![lines.at[place]!]! }),
    }));
  });
  return answer;
}

/** A line for each key that is shown; of all articles one for every key, because it is kept and others may be shown later. */
function linesOf(keys: DimensionKeys, shown: readonly number[], every: boolean): ShownLines {
  if (!every) return linesFor(keys, shown, 1, false);
  const slots = keys.slotsBy((key) => key);
  return { table: { slots, outside: null, other: 0, lines: keys.size + 1 }, at: shown };
}
