import type { StoryItem } from '@vigie/contract';
import type { StoryEntry } from '@vigie/storage';

type Dated = Pick<StoryEntry, 'publishedAt' | 'publishedDay' | 'datePrecision'>;

const DAY = 86_400;

function isExact({ datePrecision }: Dated): boolean {
  return datePrecision === 'minute' || datePrecision === 'instant';
}

/** The day that articles are put in order by, null when it is not known. */
function dayOf(article: Dated): string | null {
  if (article.publishedAt !== null && isExact(article)) return article.publishedAt.slice(0, 10);
  return article.datePrecision === 'day' ? article.publishedDay : null;
}

/** Dated at least to the day, or not. */
export function positionOf(article: Dated, isFirst: boolean): StoryItem['position'] {
  if (dayOf(article) === null) return 'undated';
  return isFirst ? 'first' : 'later';
}

/** Seconds from the first article to this one; whole days where one is known only to the day, null on the same day then. */
export function lagBetween(first: Dated, article: Dated): number | null {
  const [from, to] = [dayOf(first), dayOf(article)];
  if (from === null || to === null) return null;
  if (isExact(first) && isExact(article))
    return Math.round((Date.parse(article.publishedAt!) - Date.parse(first.publishedAt!)) / 1000);
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 1000 / DAY);
  return days === 0 ? null : days * DAY;
}
