/** An article as it is counted; the reader may use the same object for every row. */
export interface FactRow {
  articleId: number;
  storyId: number;
  sourceId: number | null;
  language: string | null;
  /** 0 unknown, 1 year, 2 month, 3 day, 4 minute, 5 instant. */
  precision: number;
  /** Milliseconds since 1970, from precision 4 on. */
  publishedAt: number | null;
  /** The instant that lists are ordered by, whatever the precision. */
  orderedAt: number | null;
  /** First day of what is known and the day after its last, in days since 1970, at precisions 1 to 3. */
  periodStart: number | null;
  periodEnd: number | null;
  /** Ids, each once. */
  topics: number[];
  /** `countryNumber`s, whatever the role. */
  countries: number[];
  /** Those of `countries` that are in focus. */
  focusCountries: number[];
  tags: number[];
  uploads: number[];
}

/** What things are called; a row replaces the one of the same kind and id. */
export type NameRow = SourceName | TopicName | TagName | CollectionName;

export interface SourceName {
  kind: 'source';
  id: number;
  name: string;
  hosts: string[];
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Ids of the collections that it belongs to. */
  collections: number[];
}

export interface TopicName {
  kind: 'topic';
  id: number;
  key: string;
  label: string;
  labelFr: string | null;
  parentId: number | null;
}

export interface TagName {
  kind: 'tag';
  id: number;
  key: string;
  label: string;
}

export interface CollectionName {
  kind: 'collection';
  id: number;
  name: string;
}
