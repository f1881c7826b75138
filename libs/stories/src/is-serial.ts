/** Where and when a text appeared. */
export interface Uses {
  /** 0 for articles without a source; null where there are several, or more moments than a series has. */
  sourceId: number | null;
  /** `YYYY-MM-DD|seconds since 1970`, either part empty where it is not known. */
  moments: readonly string[];
}

/** Within so many seconds a report is corrected or brought up to date, whatever the calendar says. */
const HALF_DAY = 12 * 3600;

/** A text that one source brings more often than this is no report of a day. */
const MOST_MOMENTS = 200;
const NO_SERIES: Uses = { sourceId: null, moments: [] };

function isSameTime(a: string, b: string): boolean {
  const [dayA = '', atA = ''] = a.split('|');
  const [dayB = '', atB = ''] = b.split('|');
  if (dayA !== '' && dayA === dayB) return true;
  return atA !== '' && atB !== '' && Math.abs(Number(atA) - Number(atB)) <= HALF_DAY;
}

/** Whether two texts stand to each other as reports of one series do: all from one source, none at the time of another. */
export function isSerial(a: Uses, b: Uses): boolean {
  if (a.sourceId === null || a.sourceId !== b.sourceId) return false;
  return !a.moments.some((one) => b.moments.some((other) => isSameTime(one, other)));
}

/** The uses of a text that appeared here as well. */
export function alsoUsed(uses: Uses | undefined, sourceId: number, moment: string): Uses {
  if (uses === undefined) return { sourceId, moments: [moment] };
  if (uses.sourceId !== sourceId) return NO_SERIES;
  if (uses.moments.includes(moment)) return uses;
  return uses.moments.length < MOST_MOMENTS ? { sourceId, moments: [...uses.moments, moment] } : NO_SERIES;
}
