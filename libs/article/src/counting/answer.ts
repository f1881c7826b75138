import type { Dimension, Interval, ShareKind } from '../selection.js';
import type { ShareLine } from './line.js';
import type { ArticlePlace } from './question.js';

/** A key with what it is called; countries and languages are named elsewhere and carry their code. */
export interface KeyName {
  key: string;
  label: string;
}

/** Counts by bucket, or fractions 0–1 of the denominator where a share was asked. Series come best first, ties by key. */
export interface AttentionAnswer {
  kind: 'attention';
  /** The one asked for, or the one that `auto` took. */
  interval: Interval;
  /** The first local day of each, hours as instants; dense. */
  buckets: string[];
  series: (ShareLine & KeyName)[];
  /** Null without a split. */
  other: ShareLine | null;
  totals: ShareLine;
  denominator: { kind: ShareKind; values: number[] } | null;
  /** Articles that match all else but are dated too coarsely for the interval, or not at all. */
  undated: number;
}

/**
 * Distinct counts of the selection, and its values by articles, ties by key; `stories` where they were asked for. A topic's
 * articles are those that carry its own code; `withSubtopics`, where asked for, those that carry it or any below it, each once.
 */
export interface FacetsAnswer {
  kind: 'facets';
  total: { articles: number; stories: number; sources: number };
  facets: Partial<Record<Dimension, FacetValue[]>>;
}

type FacetValue = KeyName & { articles: number; stories?: number; withSubtopics?: number };

/** `cells[row][column]` in articles; rows and columns best first, ties by key, times in order. */
export interface MatrixAnswer {
  kind: 'matrix';
  rows: KeyName[];
  columns: KeyName[];
  cells: number[][];
}

/** One page of a list; `total` counts the whole selection. */
export interface ListAnswer {
  kind: 'list';
  places: ArticlePlace[];
  /** Whether there are articles after the last of these. */
  more: boolean;
  total: number;
}

/** The answer to a question of the same kind. */
export type Answer = AttentionAnswer | FacetsAnswer | MatrixAnswer | ListAnswer;
