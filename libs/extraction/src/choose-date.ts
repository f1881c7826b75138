import type { DraftWarning } from '@vigie/article';
import { type CivilDate, dayOf } from './civil-date.js';
import { type DateWitness, doubtAbout, type WitnessKind } from './date-witness.js';

const TIMED: readonly WitnessKind[] = ['given', 'stamp', 'page-time', 'byline'];
const DATED: readonly WitnessKind[] = [
  'given',
  'stamp',
  'page-time',
  'dateline',
  'caption',
  'byline',
  'label-day',
  'url',
  'image',
];
const COARSE: readonly WitnessKind[] = ['given', 'url', 'label', 'year'];
const DAY = 24 * 3600_000;

/** The witness to believe, those that agree with it, and what should be said about the others. */
interface DateChoice {
  witness: DateWitness | null;
  warnings: DraftWarning[];
}

/**
 * Weighs the witnesses of a publication date. A time stamp settles it; among mere days the majority wins, then the better
 * kind; months and years count only when nothing else is known. Whoever disagrees with the outcome is named.
 */
export function chooseDate(witnesses: readonly DateWitness[], timezone: string, now: Date): DateChoice {
  const warnings: DraftWarning[] = [];
  const believed: DateWitness[] = [];
  for (const witness of witnesses) {
    const doubt = doubtAbout(witness.date, timezone, now);
    if (doubt === null) believed.push(witness);
    else if (!warnings.some(({ message }) => message === doubt.message)) warnings.push(doubt);
  }
  const heard = withoutStrangers(believed);
  const witness = firstOf(heard, TIMED, (date) => date.time !== null) ?? majorityDay(heard) ?? firstOf(heard, COARSE);
  const against = witness === null ? [] : believed.filter((other) => disagree(witness.date, other.date));
  if (witness !== null && against.length > 0) {
    const others = [...new Set(against.map(({ date, kind }) => `${shown(date)} (${kind})`))].slice(0, 5).join(', ');
    const message = `The dates in the record disagree: ${shown(witness.date)} was taken, against ${others}.`;
    warnings.push({ code: 'date-witnesses-disagree', message });
  }
  return { witness, warnings };
}

// What is printed on a page may be of another article; the day in the address is of this one, unless a third witness contradicts it.
function withoutStrangers(witnesses: readonly DateWitness[]): readonly DateWitness[] {
  const inUrl = witnesses.find(({ kind, date }) => kind === 'url' && date.day !== null);
  if (inUrl === undefined) return witnesses;
  return witnesses.filter(
    (one) =>
      (one.kind !== 'page-time' && one.kind !== 'byline') ||
      !disagree(inUrl.date, one.date) ||
      witnesses.some((other) => other !== one && other.date.day !== null && !disagree(one.date, other.date)),
  );
}

function firstOf(
  witnesses: readonly DateWitness[],
  order: readonly WitnessKind[],
  accepts: (date: CivilDate) => boolean = () => true,
): DateWitness | null {
  for (const kind of order) {
    const found = witnesses.find((witness) => witness.kind === kind && accepts(witness.date));
    if (found !== undefined) return found;
  }
  return null;
}

function majorityDay(witnesses: readonly DateWitness[]): DateWitness | null {
  const votes = new Map<string, number>();
  const dated = witnesses.filter(({ date, kind }) => date.day !== null && DATED.includes(kind));
  for (const { date } of dated) votes.set(dayOf(date) ?? '', (votes.get(dayOf(date) ?? '') ?? 0) + 1);
  const most = Math.max(0, ...votes.values());
  return firstOf(dated, DATED, (date) => votes.get(dayOf(date) ?? '') === most);
}

// Days are compared on the calendar and may differ by one: an address is often dated in another zone than the page.
function disagree(chosen: CivilDate, other: CivilDate): boolean {
  const from = Date.UTC(chosen.year, (chosen.month ?? 1) - 1, chosen.day ?? 1);
  const to = chosen.day === null ? endOf(chosen) : from;
  const first = Date.UTC(other.year, (other.month ?? 1) - 1, other.day ?? 1);
  return to + DAY < first || from > endOf(other) + DAY;
}

function endOf(date: CivilDate): number {
  if (date.day !== null) return Date.UTC(date.year, (date.month ?? 1) - 1, date.day);
  return date.month === null ? Date.UTC(date.year + 1, 0, 0) : Date.UTC(date.year, date.month, 0);
}

function shown(date: CivilDate): string {
  return (
    dayOf(date) ?? (date.month === null ? String(date.year) : `${date.year}-${String(date.month).padStart(2, '0')}`)
  );
}
