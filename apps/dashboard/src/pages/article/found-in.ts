import type { ArticleDetail } from '@vigie/contract';

/** Where words that were searched for stand in a field of the article. */
export function foundIn({ highlights = [] }: ArticleDetail, field: string): { start: number; end: number }[] {
  return highlights.filter((highlight) => highlight.field === field);
}
