import { ar, de, en, es, fr, it, nl, pt, ru, uk } from 'chrono-node';
import type { CivilDate } from './civil-date.js';

const LANGUAGES = [fr, en, es, pt, ru, de, ar, it, nl, uk];

/** Finds a date in words (`3 février 2024 à 09:12`) whose day, month and year are all given, and what else the text says. */
export function findDateInWords(text: string): { date: CivilDate; rest: string } | null {
  let best: { date: CivilDate; rest: string } | null = null;
  for (const language of LANGUAGES) {
    const found = language.strict.parse(text, new Date(0))[0];
    const start = found?.start;
    if (found === undefined || start === undefined) continue;
    if (!start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) continue;
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found.text.length)}`;
    if (best !== null && rest.length >= best.rest.length) continue;
    const time = start.isCertain('hour')
      ? { hour: start.get('hour') ?? 0, minute: start.get('minute') ?? 0, second: null, milliseconds: null }
      : null;
    const offset = start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null;
    best = {
      date: { year: start.get('year') ?? 0, month: start.get('month'), day: start.get('day'), time, offset },
      rest,
    };
  }
  return best;
}
