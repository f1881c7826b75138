import type { CivilDate } from './civil-date.js';
import { asciiDigits, parseDayFirst } from './parse-date.js';
import { findDateInWords } from './verbal-date.js';

/** The times that a page prints near its title: when it was published, and when last changed. */
interface PageTime {
  published: CivilDate | null;
  modified: CivilDate | null;
}

const DATE = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{4}`;
const CLOCK = String.raw`\d{1,2}[:h]\d{2}(?::\d{2})?`;
const MOMENT = new RegExp(
  `(?<!\\d)(?:${CLOCK}(?:,?\\s{1,3}|\\s[-–|]\\s)${DATE}|${DATE}(?:(?:,?\\s{1,3}|\\s[-–|à]\\s)${CLOCK})?)(?!\\d)`,
  'g',
);
const CHANGED =
  /mis[e]? à jour|màj|modifi|updat|last edit|обновл|изменен|actualiz|atualiz|aktualis|geändert|aggiorn|bijgewerkt|güncel|تحديث|محد|uppdater|opdater|zaktualiz|frissít|onarım|更新/iu;
const LABEL_LETTERS = 30;

/** Reads a line that says nothing but when: dates with or without a time of day, between short labels. Null for any other line. */
export function readPageTime(line: string, inWords = true): PageTime | null {
  if (line.length > 160) return null;
  const text = asciiDigits(line);
  const moments = [...text.matchAll(MOMENT)];
  if (moments.length === 0) return inWords ? readWords(text) : null;
  const rest = text.replace(MOMENT, ' ').replace(/[^\p{L}]/gu, '');
  const timed = moments.some(([moment]) => /[:h]/.test(moment));
  if (rest.length > (timed ? LABEL_LETTERS : 0) && !isLabel(text.replace(MOMENT, ' '))) return null;
  const time: PageTime = { published: null, modified: null };
  let from = 0;
  for (const moment of moments) {
    const date = parseDayFirst(moment[0]);
    if (date !== null) note(time, date, text.slice(from, moment.index));
    from = moment.index + moment[0].length;
  }
  return time;
}

function note(time: PageTime, date: CivilDate, before: string): void {
  if (CHANGED.test(before)) time.modified ??= date;
  else if (time.published === null) time.published = date;
  else time.modified ??= date;
}

const LABEL_WORDS = new Set(
  (
    'publié publiée publie posted published publicado publicada veröffentlicht erstellt опубликовано created date le la on at el em am um à a às ' +
    'mis mise jour modifié modifiée updated last update edited actualizado atualizado aktualisiert stand обновлено в от г uhr gmt utc h heure heures de del du den vom ' +
    'نشر في تاريخ النشر آخر تحديث pubblicato aggiornato il alle ore gepubliceerd bijgewerkt op om'
  ).split(' '),
);

function isLabel(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => LABEL_WORDS.has(word));
}

// Only a line that is all date and labels is tried: `Élections du 3 février 2024` is a title.
function readWords(text: string): PageTime | null {
  if (text.length > 120 || !YEAR.test(text) || !DAY.test(text)) return null;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.filter((word) => !LABEL_WORDS.has(word)).length > 4) return null;
  const change = CHANGED.exec(text)?.index ?? text.length;
  const [first, second] = [text.slice(0, change), text.slice(change)].map(wordsDate);
  if (first === undefined && second === undefined) return null;
  if (first === null || second === null) return null;
  return { published: first ?? null, modified: second ?? null };
}

const YEAR = /(?<![\p{L}\d])\d{4}(?!\d)/u;
const DAY = /(?<![\p{L}\d])\d{1,2}(?!\d)/u;

// Undefined for a part without a year, null for one that says more than a date.
function wordsDate(text: string): CivilDate | null | undefined {
  if (!YEAR.test(text)) return isLabel(text) ? undefined : null;
  const found = findDateInWords(text);
  return found !== null && isLabel(found.rest) ? found.date : null;
}
