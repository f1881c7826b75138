import { ar, de, en, es, fr, it, nl, type ParsedResult, pt, ru, uk } from 'chrono-node';
import type { CivilDate } from './civil-date.js';
import { isDoubtfulZone, offsetOfZone, zoneBehind } from './zone-names.js';

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
    const offset = start.isCertain('timezoneOffset') ? offsetOf(text, found) : null;
    best = {
      date: { year: start.get('year') ?? 0, month: start.get('month'), day: start.get('day'), time, offset },
      rest,
    };
  }
  return best;
}

const SHIFT = /\d\s?(?:GMT|UTC)?\s?\(?[+-]\d{1,2}:?(?:\d{2})?\)?(?![\d/.-])|\dZ/;
const NAME = /(?<!\p{L})\p{Lu}{2,5}(?!\p{L})/gu;
// `Nov 19, 2019, 10:31 pm`
const AMERICAN = /^\p{L}{3,9}\.?\s\d.{1,24}\d\s?[ap]\.?m/iu;

// The parsers take words for zones in either case: `10h30 et` is in none.
function offsetOf(text: string, { index, text: found, start }: ParsedResult): number | null {
  const names = [...found.matchAll(NAME)];
  for (const name of names) {
    const zone = zoneBehind(text.slice(index + name.index));
    if (zone === null) continue;
    const day = { year: start.get('year') ?? 0, month: start.get('month'), day: start.get('day') };
    return offsetOfZone(zone.name, day, AMERICAN.test(found) ? 'america' : null);
  }
  const last = names.at(-1)?.[0];
  const isNamed = last !== undefined && found.endsWith(last) && !isDoubtfulZone(last);
  return SHIFT.test(found) || isNamed ? start.get('timezoneOffset') : null;
}
