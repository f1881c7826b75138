import { parseISO } from 'date-fns';
import { useLanguage } from '../i18n/language.js';
import { isDay, presetDays, presets, todayIn } from './period.js';
import { useSelection } from './use-selection.js';

/** The chosen dates in words. */
export function usePeriodName(): string {
  const { t, format } = useLanguage();
  const { selection } = useSelection();
  const { from, to, tz } = selection;
  if (!from && !to) return t('period.all');
  const today = parseISO(todayIn(tz ?? 'UTC', new Date()));
  const preset = presets.find((name) => {
    const days = presetDays(name, today);
    return days.from === from && days.to === to;
  });
  if (preset) return t(`period.${preset}`);
  // A date that does not exist stands as it was written: nearly the same day would pass for what was meant.
  const write = (bound: string) => {
    if (isDay(bound)) return format.day(bound);
    return Number.isNaN(parseISO(bound).getTime()) ? bound : format.instant(bound, tz ?? 'UTC') || bound;
  };
  if (from && to && isDay(from) && isDay(to)) return format.days(from, to);
  if (from && to) return from === to ? write(from) : `${write(from)} – ${write(to)}`;
  return from ? t('period.since', { day: write(from) }) : t('period.until', { day: write(to ?? '') });
}
