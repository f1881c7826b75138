import type { Article } from '@vigie/contract';
import type { Formatter } from '../../i18n/format.js';
import type { useLanguage } from '../../i18n/language.js';

type Dated = Pick<Article, 'publishedAt' | 'publishedDay' | 'publishedOffset' | 'datePrecision'>;

/** When an article was published, as exactly as it is known, on the clock of its own place. */
export function publishedText(article: Dated, { t, format }: ReturnType<typeof useLanguage>): string {
  const { publishedAt, publishedDay, publishedOffset, datePrecision } = article;
  if (publishedAt === null) return t('date.unknown');
  if (datePrecision === 'year') return publishedAt.slice(0, 4);
  if (datePrecision === 'month') return format.month(publishedAt);
  const day = format.day(publishedDay ?? publishedAt);
  if (datePrecision === 'day') return day;
  return `${day}, ${localTime(publishedAt, publishedOffset)}`;
}

/** An instant as day and clock time at an offset. */
export function instantText(instant: string, offset: string | null, format: Formatter): string {
  return `${format.day(shifted(instant, offset).toISOString())}, ${localTime(instant, offset)}`;
}

/** The instant moved so that its UTC reading is the local one. */
function shifted(instant: string, offset: string | null): Date {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset ?? '') ?? [];
  const shift = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(Date.parse(instant) + shift);
}

/** The clock time at an offset (`+01:00`), with the offset said; without one, UTC. */
export function localTime(instant: string, offset: string | null): string {
  const clock = shifted(instant, offset).toISOString().slice(11, 16);
  return `${clock} ${offset && offset !== '+00:00' ? `UTC${offset}` : 'UTC'}`;
}
