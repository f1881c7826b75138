import type { CivilDate } from './civil-date.js';
import { endsSentence } from './line-shapes.js';
import { parseDate } from './parse-date.js';

/** The date and outlet that a description ends with. `end` is where the text proper ends. */
interface Dateline {
  date: CivilDate;
  outlet: string;
  outletStart: number;
  end: number;
}

const DATE = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}`;
const DATE_FIRST = new RegExp(`\\s(${DATE})\\s?[,،]\\s?([\\p{L}\\p{N}][^,،!?…"«»]{1,59})$`, 'u');
const OUTLET_FIRST = new RegExp(`\\s([\\p{Lu}\\p{Lo}\\p{N}][^,،!?…"«»]{1,59})\\s?[,،]\\s?(${DATE})$`, 'u');
const WINDOW = 140;
const OUTLET_WORDS = 6;

/**
 * Finds `19.01.2024, Outlet` or `Outlet, 19.01.2024` at the end of a text. The first is what a collector appends and is cut
 * off; the second is the outlet's own wording behind a full stop and stays part of the text.
 */
export function findDateline(text: string): Dateline | null {
  const shift = Math.max(0, text.length - WINDOW);
  const window = text.slice(shift);
  if (!/\d{4}/.test(window)) return null;
  const dateFirst = DATE_FIRST.exec(window);
  if (dateFirst !== null) {
    const outlet = (dateFirst[2] ?? '').trim();
    if (!standsApart(window.slice(0, dateFirst.index), outlet)) return null;
    return build(dateFirst[1], outlet, shift + window.lastIndexOf(outlet), shift + dateFirst.index);
  }
  const outletFirst = OUTLET_FIRST.exec(window);
  if (outletFirst === null) return null;
  return outletBehindSentence(window, outletFirst[2] ?? '', shift, text.length);
}

// Behind a sentence end the date is a dateline; behind other words it may be the date of a headline, `Le 06.06.2024, jour de vote`.
function standsApart(before: string, outlet: string): boolean {
  if (endsSentence(before.trimEnd())) return true;
  const words = outlet.split(/\s+/u).length;
  return (words <= 2 || !/^\p{Ll}(?!\p{Lu})/u.test(outlet)) && before.trim().split(/\s+/u).length >= 2;
}

function outletBehindSentence(window: string, dateText: string, shift: number, length: number): Dateline | null {
  const beforeDate = window.slice(0, window.lastIndexOf(dateText)).replace(/\s?[,،]\s?$/u, '');
  // The outlet is what stands behind the last full stop that a space follows.
  const stop = Math.max(...['. ', '! ', '? ', '… ', '؟ ', '." ', '» '].map((mark) => endOf(beforeDate, mark)));
  if (stop <= 0 || !endsSentence(beforeDate.slice(0, stop).trimEnd().replace(/»$/, '».'))) return null;
  const outlet = beforeDate.slice(stop).trim();
  return build(dateText, outlet, shift + stop, length);
}

function endOf(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at === -1 ? -1 : at + mark.length;
}

function build(dateText: string | undefined, outlet: string, outletStart: number, end: number): Dateline | null {
  const date = parseDate(dateText ?? '');
  if (date === null || outlet.length < 2 || outlet.split(/\s+/).length > OUTLET_WORDS) return null;
  return { date, outlet, outletStart, end };
}
