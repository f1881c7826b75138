import type { Article } from '@vigie/contract';
import type { useLanguage } from '../../i18n/language.js';

/** When an article was published, as exactly as it is known, on the clock of its own place. */
export function publishedText(article: Article, { t, format }: ReturnType<typeof useLanguage>): string {
  const { publishedAt, publishedDay, publishedOffset, datePrecision } = article;
  if (publishedAt === null) return t('date.unknown');
  if (datePrecision === 'year') return publishedAt.slice(0, 4);
  if (datePrecision === 'month') return format.month(publishedAt);
  const day = format.day(publishedDay ?? publishedAt);
  if (datePrecision === 'day') return day;
  return `${day}, ${localTime(publishedAt, publishedOffset)}`;
}

/** The clock time at an offset (`+01:00`), with the offset said; without one, UTC. */
export function localTime(instant: string, offset: string | null): string {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset ?? '') ?? [];
  const shift = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const local = new Date(Date.parse(instant) + shift);
  return `${local.toISOString().slice(11, 16)} ${offset ? `UTC${offset === '+00:00' ? '' : offset}` : 'UTC'}`;
}
