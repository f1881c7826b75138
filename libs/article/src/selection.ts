import type { CountryRole } from './article.js';

/** The dimensions that a selection filters by and a chart splits by. */
export type Dimension = 'topic' | 'source' | 'country' | 'sourceCountry' | 'language' | 'tag' | 'collection';

/** Length of one bucket of a chart; weeks are ISO weeks. */
export type Interval = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What a chart counts. */
export type Measure = 'articles' | 'stories' | 'sources';

/** What shares are fractions of. */
export type ShareKind = 'none' | 'corpus' | 'source' | 'language' | 'collection';

/**
 * The values asked for in one dimension: any of `include` (empty = no restriction), all of `every`, none of `exclude`.
 * The value `none` stands for articles without any value there; `EXACTLY` in front of a topic's key means the topic without
 * those below it.
 */
export interface ValueFilter {
  include: string[];
  every?: string[];
  exclude: string[];
}

/** Stands in front of the key of a topic that is meant alone. */
export const EXACTLY = '=';

/** A date range: whole calendar days in the selection's zone (both inclusive), or instants (`to` exclusive). An open end is null. */
export type DateRange =
  | { kind: 'days'; from: string | null; to: string | null }
  | { kind: 'instants'; from: string | null; to: string | null };

/** Which articles are asked about; every reading route shares it. */
export interface Selection {
  q: string | null;
  dates: DateRange | null;
  /** IANA zone in which days are meant and buckets are cut. */
  timezone: string;
  countryRole: 'any' | Extract<CountryRole, 'focus'>;
  filters: Partial<Record<Dimension | 'upload' | 'story', ValueFilter>>;
}
