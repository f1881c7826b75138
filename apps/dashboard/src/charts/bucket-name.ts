import type { Formatter, Interval } from '../i18n/format.js';
import type { Translate } from '../i18n/language.js';
import { bucketDays } from '../selection/period.js';

/** A bucket in words: "3 Jun 2024", "3–9 Jun 2024", "June 2024", "Q2 2024", "2024". */
export function bucketName(
  bucket: string,
  interval: Interval,
  tz: string,
  speech: { t: Translate; format: Formatter },
): string {
  const { t, format } = speech;
  switch (interval) {
    case 'hour':
      return `${format.localDay(bucket, tz)}, ${format.hour(bucket, tz)}`;
    case 'day':
      return format.day(bucket);
    case 'week': {
      const { from, to } = bucketDays('week', bucket);
      return format.days(from, to);
    }
    case 'month':
      return format.month(bucket);
    case 'quarter':
      return t('bucket.quarter', {
        quarter: String(Math.ceil(Number(bucket.slice(5, 7)) / 3)),
        year: bucket.slice(0, 4),
      });
    case 'year':
      return bucket.slice(0, 4);
  }
}
