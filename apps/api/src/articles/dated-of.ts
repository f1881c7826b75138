import type { ArticleDraft } from '@vigie/article';

/** A date of publication as answers have it. */
export function datedOf({ published }: Pick<ArticleDraft, 'published'>) {
  const { at, day, offset, precision } = published;
  return { publishedAt: at, publishedDay: day, publishedOffset: offset, datePrecision: precision };
}
