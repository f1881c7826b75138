import type { DimensionNames } from '../names/dimension-names.js';
import type { TreesWish } from './wish.js';

/**
 * What counts the articles of topics with all below them; null where no topic has any below it that articles carry. The line of
 * a topic is its dense index, and 0 articles are counted of topics that stand for themselves alone.
 */
export function treesWish({ topicTrees }: DimensionNames, chosen: number, articles: Int32Array): TreesWish | null {
  const { offsets, above, nested } = topicTrees;
  if (!nested.some((topic) => articles[topic]! > 0)) return null;
  return { kind: 'trees', chosen, offsets, values: above, width: 1, lines: offsets.length - 1 };
}
