import type { Attention } from '@vigie/contract';
import type { Formatter, Interval } from '../i18n/format.js';

type Level = {
  starts: (previous: string, bucket: string) => boolean;
  write: (bucket: string, format: Formatter) => string;
};

const year = (bucket: string) => bucket.slice(0, 4);
const month = (bucket: string) => bucket.slice(0, 7);
const quarter = (bucket: string) => `${year(bucket)}-${Math.floor((Number(bucket.slice(5, 7)) - 1) / 3)}`;
const half = (bucket: string) => `${year(bucket)}-${Number(bucket.slice(5, 7)) > 6}`;
const changes = (of: (bucket: string) => string) => (previous: string, bucket: string) => of(previous) !== of(bucket);
const decade = (years: number) => (bucket: string) => `${Math.floor(Number(year(bucket)) / years)}`;

const byMonth = (bucket: string, format: Formatter) => format.shortMonth(bucket);
const levels: Level[] = [
  { starts: () => true, write: (bucket, format) => format.dayMonth(bucket) },
  { starts: changes(month), write: byMonth },
  { starts: changes(quarter), write: byMonth },
  { starts: changes(half), write: byMonth },
  { starts: changes(year), write: year },
  { starts: changes(decade(2)), write: year },
  { starts: changes(decade(5)), write: year },
  { starts: changes(decade(10)), write: year },
];
/** The finest level that says something for an interval. */
const first: Record<Exclude<Interval, 'hour'>, number> = { day: 0, week: 0, month: 1, quarter: 2, year: 4 };

/**
 * Words under the buckets: at most `room` of them, at the beginnings of natural periods, null where nothing is written.
 * The year stands on a second line where it changes.
 */
export function axisTicks(
  buckets: string[],
  interval: Interval,
  room: number,
  format: Formatter,
  tz: string,
): (string | string[] | null)[] {
  if (interval === 'hour') return hourTicks(buckets, room, format, tz);
  const tries = levels.slice(first[interval]);
  const chosen = tries.find((level) => positions(buckets, level).length <= room) ?? tries.at(-1);
  if (!chosen) return buckets.map(() => null);
  const at = new Set(positions(buckets, chosen));
  let shownYear = '';
  return buckets.map((bucket, index) => {
    if (!at.has(index)) return null;
    const text = chosen.write(bucket, format);
    if (chosen.write === year) return text;
    const line = year(bucket) === shownYear ? text : [text, year(bucket)];
    shownYear = year(bucket);
    return line;
  });
}

/** The words under the buckets of a chart whose width is known once it is laid out; worked out anew only when another number of them fits. */
export function tickWords(
  { buckets, interval, tz }: Pick<Attention, 'buckets' | 'interval' | 'tz'>,
  format: Formatter,
) {
  let known = -1;
  let ticks: ReturnType<typeof axisTicks> = [];
  return {
    fit(width: number) {
      const room = Math.max(2, Math.floor(width / 46));
      if (room !== known) ticks = axisTicks(buckets, interval, room, format, tz);
      known = room;
    },
    at: (bucket: number) => ticks[bucket] ?? null,
  };
}

/** Where a level begins anew; the first bucket counts only when it is not cramped by the second. */
function positions(buckets: string[], level: Level): number[] {
  const found = buckets.flatMap((bucket, index) => {
    const previous = buckets[index - 1];
    return previous === undefined || level.starts(previous, bucket) ? [index] : [];
  });
  const gap = found.length > 2 ? (found[2] ?? 0) - (found[1] ?? 0) : 0;
  return found.length > 2 && (found[1] ?? 0) < gap / 2 ? found.slice(1) : found;
}

function hourTicks(buckets: string[], room: number, format: Formatter, tz: string): (string | string[] | null)[] {
  const step = [1, 2, 3, 6, 12, 24, 48, 168].find((hours) => buckets.length / hours <= room) ?? 720;
  let shownDay = '';
  return buckets.map((bucket, index) => {
    if (index % step !== 0) return null;
    const day = format.localDay(bucket, tz);
    const line = day === shownDay ? format.hour(bucket, tz) : [format.hour(bucket, tz), day];
    shownDay = day;
    return line;
  });
}
