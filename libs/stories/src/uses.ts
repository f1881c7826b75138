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

/** Seconds between two moments, whole days where one is only known by its day; infinite where either is unknown. */
function gapBetween(a: string, b: string): number {
  const [dayA = '', atA = ''] = a.split('|');
  const [dayB = '', atB = ''] = b.split('|');
  if (dayA !== '' && dayA === dayB) return 0;
  if (atA !== '' && atB !== '') return Math.abs(Number(atA) - Number(atB));
  const gap = Math.abs(Date.parse(dayA) - Date.parse(dayB)) / 1000;
  return Number.isNaN(gap) ? Number.POSITIVE_INFINITY : gap;
}

/** How two texts stand to each other. One with several sources is everywhere, and no report of a series. */
export function settingOf(a: Uses, b: Uses): Setting {
  if (a.sourceId === null || b.sourceId === null) return { isOneSource: false, isApart: false, isFar: false };
  let least = Number.POSITIVE_INFINITY;
  for (const one of a.moments) for (const other of b.moments) least = Math.min(least, gapBetween(one, other));
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
