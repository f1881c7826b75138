import type { ArticleDetail } from '@vigie/contract';

/** Day, clock time and offset of an article as its own place reads them; today where its date is unknown. */
export function localParts({
  publishedAt,
  publishedDay,
  publishedOffset,
}: Pick<ArticleDetail, 'publishedAt' | 'publishedDay' | 'publishedOffset'>): {
  day: string;
  time: string;
  offset: string;
} {
  const offset = publishedOffset ?? '+00:00';
  if (publishedAt === null) return { day: new Date().toISOString().slice(0, 10), time: '12:00', offset };
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/u.exec(offset) ?? [];
  const shift = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const local = new Date(Date.parse(publishedAt) + shift).toISOString();
  const clock = local.slice(11, 19);
  return { day: publishedDay ?? local.slice(0, 10), time: clock.endsWith(':00') ? clock.slice(0, 5) : clock, offset };
}
