const DAY = 86_400_000;
export const FIRST_DAY = '2024-11-01';
export const LAST_DAY = '2026-10-31';

/** Every calendar day of the corpus, as `YYYY-MM-DD`. */
export function corpusDays() {
  const days = [];
  for (let at = Date.parse(FIRST_DAY); at <= Date.parse(LAST_DAY); at += DAY) days.push(isoDay(at));
  return days;
}

/** 0 is Sunday. */
export function weekday(day) {
  return new Date(Date.parse(day)).getUTCDay();
}

export function addDays(day, count) {
  return isoDay(Date.parse(day) + count * DAY);
}

/** Minutes east of UTC that an outlet's clock shows on a day; `rule` is a number of minutes or a summer-time rule. */
export function offsetMinutes(zone, day) {
  if (zone.summer === undefined) return zone.minutes;
  return isSummer(zone.summer, day) ? zone.minutes + 60 : zone.minutes;
}

/** `+01:00` for 60; with an empty separator `+0100`. */
export function formatOffset(minutes, separator = ':') {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}${separator}${pad(size % 60)}`;
}

/** The local wall clock of an instant: `{day, time}`. */
export function localClock(instant, offset) {
  const text = new Date(instant + offset * 60_000).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

/** `14.09.2025` */
export function dottedDay(day) {
  return day.split('-').reverse().join('.');
}

function isSummer(rule, day) {
  const year = day.slice(0, 4);
  if (rule === 'europe') return day >= lastWeekdayOf(`${year}-03-31`, 0) && day < lastWeekdayOf(`${year}-10-31`, 0);
  return day >= lastWeekdayOf(`${year}-04-30`, 5) && day < lastWeekdayOf(`${year}-10-31`, 5);
}

function lastWeekdayOf(monthEnd, wanted) {
  return addDays(monthEnd, -((weekday(monthEnd) - wanted + 7) % 7));
}

function isoDay(at) {
  return new Date(at).toISOString().slice(0, 10);
}

function pad(number) {
  return String(number).padStart(2, '0');
}
