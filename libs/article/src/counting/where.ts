import type { DateRange, Dimension } from '../selection.js';

/**
 * A text query as a condition on articles. `Text` stands for what an engine needs to find words: ascending article ids in
 * memory, full-text queries in SQL. `values` are those of a filter, ORed. `nothing` matches no article.
 */
export type Where<Text> =
  | { kind: 'and' | 'or'; parts: Where<Text>[] }
  | { kind: 'not'; part: Where<Text> }
  | { kind: 'values'; dimension: Dimension; values: string[] }
  | { kind: 'dates'; dates: DateRange }
  | { kind: 'text'; text: Text }
  | { kind: 'nothing' };
