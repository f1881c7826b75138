import type { Dimension, NameLanguage } from '@vigie/article';
import type { TopicTrees } from './topic-names.js';

/** What filters mean and what keys are called. Keys of a dimension are dense indexes from 1; 0 stands for none. */
export interface DimensionNames {
  /**
   * Which keys a filter's values mean, 1 by key, with `none` at 0; no values mean nothing. Sources, their countries and
   * collections are given by SOURCE, countries by `countryNumber`, uploads by place in the list of sets.
   */
  accepted(dimension: Dimension | 'upload', values: readonly string[]): Uint8Array;
  /** The ids of the stories that a filter's values mean; `none` means no article, as all have one. */
  stories(values: readonly string[]): number[];
  /** The highest dense index of a dimension. */
  size(dimension: Dimension): number;
  /** The country of each source, as a dense index of `sourceCountry`. */
  readonly countryOfSource: Uint16Array;
  /** The collections of source `s`: `values[offsets[s]]` up to, without, `values[offsets[s + 1]]`. */
  readonly collectionsOfSource: { readonly offsets: Uint32Array; readonly values: Uint32Array };
  /** Which topics lie below which, as dense indexes. */
  readonly topicTrees: TopicTrees;
  /** False for a key without a name, which the database does not show either. */
  isNamed(dimension: Dimension, dense: number): boolean;
  keyOf(dimension: Dimension, dense: number): string;
  /** Countries and languages are their own label. */
  labelOf(dimension: Dimension, dense: number, language: NameLanguage): string;
  /** The order of two keys as Postgres sorts them with COLLATE "C": that of their bytes in UTF-8. */
  compare(dimension: Dimension, a: number, b: number): number;
}
