import type { Attention } from '@vigie/contract';
import type { Formatter, Interval } from '../i18n/format.js';
import { hourMarks } from './hour-ticks.js';
import { byYears, dayLevels, type Level, monthLevels, weekLevels } from './tick-levels.js';

/** What stands under a bucket: a word, two lines, or nothing. */
export type Tick = string | string[] | null;

const quarters = monthLevels.slice(1);
const levels: Record<Exclude<Interval, 'hour'>, Level[]> = {
  day: [...dayLevels, ...monthLevels, ...byYears],
  week: [...weekLevels, ...monthLevels, ...byYears],
  month: [...monthLevels, ...byYears],
  quarter: [...quarters, ...byYears],
  year: byYears,
};

/**
 * Words under the buckets of a chart `width` pixels wide: as many as can be read side by side, at the beginnings of natural
 * periods. The longer period stands on a second line where it begins.
 */
export function axisTicks(buckets: string[], interval: Interval, width: number, format: Formatter, tz: string): Tick[] {
  if (interval !== 'hour') return marked(buckets, levels[interval], width, format);
  const { hours, midnights, days } = hourMarks(buckets, width, format, tz);
  if (hours !== null) return hours;
  // Too many hours to be read one by one: days, each where it begins.
  const ticks = marked(days, levels.day, width, format);
  const at = new Map(midnights.map((bucket, place) => [bucket, ticks[place] ?? null]));
  return buckets.map((_, index) => at.get(index) ?? null);
}

function marked(buckets: string[], tries: Level[], width: number, format: Formatter): Tick[] {
  const fits = (level: Level) => places(buckets, level).length * level.width <= width;
  const level = tries.find(fits) ?? tries.at(-1);
  if (!level) return buckets.map(() => null);
  const at = new Set(places(buckets, level));
  let shown = '';
  return buckets.map((bucket, index) => {
    if (!at.has(index)) return null;
    const text = level.write(bucket, format);
    const above = level.above?.(bucket, shown, format) ?? null;
    shown = bucket;
    return above === null ? text : [text, above];
  });
}

/** The words under the buckets of a chart whose width is known once it is laid out; worked out anew only when that changes. */
export function tickWords(
  { buckets, interval, tz }: Pick<Attention, 'buckets' | 'interval' | 'tz'>,
  format: Formatter,
) {
  let known = -1;
  let ticks: Tick[] = [];
  return {
    fit(width: number) {
      if (width !== known) ticks = axisTicks(buckets, interval, width, format, tz);
      known = width;
    },
    at: (bucket: number) => ticks[bucket] ?? null,
  };
}

/** Where a level begins anew; never nowhere, and the first bucket only when it is not cramped by the second. */
function places(buckets: string[], { starts, isExact = false }: Level): number[] {
  const found = buckets.flatMap((bucket, index) => (starts(bucket, buckets[index - 1], index) ? [index] : []));
  if (found.length === 0) return buckets.length > 0 ? [0] : [];
  if (isExact) return found;
  const all = found[0] === 0 ? found : [0, ...found];
  const gap = all.length > 2 ? (all[2] ?? 0) - (all[1] ?? 0) : 0;
  return all.length > 2 && (all[1] ?? 0) < gap / 2 ? all.slice(1) : all;
}
