import type { Setting } from './setting.js';

/** Where and when a text appeared. */
export interface Uses {
  /** 0 for articles without a source; null where there are several, or more moments than a series has. */
  sourceId: number | null;
  /** `YYYY-MM-DD|seconds since 1970`, either part empty where it is not known. */
  moments: readonly string[];
}

/** Within so many seconds a report is corrected or brought up to date, whatever the calendar says. */
const HALF_DAY = 12 * 3600;
const THREE_DAYS = 72 * 3600;

/** A text that one source brings more often than this is no report of a day. */
const MOST_MOMENTS = 200;
const NO_SERIES: Uses = { sourceId: null, moments: [] };

/** A moment in seconds: of its day and of itself, not a number where unknown. */
interface Moment {
  day: number;
  at: number;
}

function readMoment(moment: string): Moment {
  const [day = '', at = ''] = moment.split('|');
  return { day: Date.parse(day) / 1000, at: at === '' ? Number.NaN : Number(at) };
}

const read = new WeakMap<Uses, readonly Moment[]>();

/** The moments of a text, read once: a text of a series is compared with a thousand others. */
function momentsOf(uses: Uses): readonly Moment[] {
  const known = read.get(uses) ?? uses.moments.map(readMoment);
  read.set(uses, known);
  return known;
}

/** Seconds between two moments, whole days where one is only known by its day; infinite where either is unknown. */
function gapBetween(a: Moment, b: Moment): number {
  if (a.day === b.day) return 0;
  const gap = Math.abs(a.at - b.at);
  const days = Number.isNaN(gap) ? Math.abs(a.day - b.day) : gap;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}

/** How two texts stand to each other. One with several sources is everywhere, and no report of a series. */
export function settingOf(a: Uses, b: Uses): Setting {
  if (a.sourceId === null || b.sourceId === null) return { isOneSource: false, isApart: false, isFar: false };
  let least = Number.POSITIVE_INFINITY;
  const others = momentsOf(b);
  for (const one of momentsOf(a)) for (const other of others) least = Math.min(least, gapBetween(one, other));
  const isFar = least > THREE_DAYS && least !== Number.POSITIVE_INFINITY;
  return { isOneSource: a.sourceId === b.sourceId, isApart: least > HALF_DAY, isFar };
}

/** The uses of a text that appeared here as well. */
export function alsoUsed(uses: Uses | undefined, sourceId: number, moment: string): Uses {
  if (uses === undefined) return { sourceId, moments: [moment] };
  if (uses.sourceId !== sourceId) return NO_SERIES;
  if (uses.moments.includes(moment)) return uses;
  return uses.moments.length < MOST_MOMENTS ? { sourceId, moments: [...uses.moments, moment] } : NO_SERIES;
}
