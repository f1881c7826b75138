import type { Translate } from '../../i18n/language.js';

const [HOUR, DAY] = [60, 24 * 60];
const CHOICES = [5, 15, 30, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY];

/** How often a feed is polled unless somebody says otherwise. */
export const USUAL_INTERVAL = HOUR;

/** How often feeds can be polled, as choices of a list; `current` is among them whatever a program set it to. */
export function pollIntervals(t: Translate, current: number): { value: string; label: string }[] {
  const minutes = CHOICES.includes(current) ? CHOICES : [...CHOICES, current].sort((a, b) => a - b);
  return minutes.map((each) => ({ value: String(each), label: intervalText(t, each) }));
}

/** How often a feed is polled, in words. */
export function intervalText(t: Translate, minutes: number): string {
  if (minutes % DAY === 0) return t('feeds.days', { count: minutes / DAY });
  return minutes % HOUR === 0 ? t('feeds.hours', { count: minutes / HOUR }) : t('feeds.minutes', { count: minutes });
}
