import { readBylineDates } from '../byline-date.js';
import type { CivilDate } from '../civil-date.js';
import type { DateWitness, WitnessKind } from '../date-witness.js';
import { readPageTime } from '../page-time.js';
import { parseDate } from '../parse-date.js';
import { findDateInWords } from '../verbal-date.js';
import type { Found, FoundTime, PageFacts } from './page-facts.js';
import { type Stated, stated } from './page-values.js';
import { treeParagraphs } from './tree-paragraphs.js';

interface PrintedDate extends DateWitness {
  source: Stated | null;
}

/** Dates that a page shows: of publication, and of the last change. */
interface PrintedDates {
  published: PrintedDate[];
  modified: PrintedDate[];
}

const PUBLISHED = /publish|publicat|pub-?date|posted|entry-date|post-date|dateline|created|timestamp/i;
const CHANGED = /updat|modif|edited/i;
const LINES = 300;
const LINE_LENGTH = 160;
const TRIES = 12;
const TIMES = 40;

/** Reads `<time>`, elements classed as dates and short lines of text; lines only where nothing declares a day. */
export function visibleDates(
  facts: PageFacts,
  isDeclared: boolean,
  read: (source: Stated) => PrintedDate[],
): PrintedDates {
  const times = facts.times.slice(0, TIMES).flatMap((time) => timeOf(time, read));
  const changed = times.filter(({ hint }) => CHANGED.test(hint) && !PUBLISHED.test(hint));
  const said = times.filter(({ hint }) => PUBLISHED.test(hint));
  const plain = times.filter((time) => !changed.includes(time) && !said.includes(time));
  const first =
    said[0] ?? plain.find(({ afterHeadline }) => afterHeadline) ?? (plain.length === 1 ? plain[0] : undefined);
  const published: PrintedDate[] =
    first === undefined ? [] : [{ ...first, kind: said.includes(first) ? 'stamp' : 'page-time' }];
  const printed: PrintedDates = { published, modified: changed.slice(0, 1) };
  if (isDeclared || published.length > 0) return printed;
  const classed = classedDates(facts.dates);
  const lines = classed.published.length > 0 ? classed : lineDates(facts);
  return { published: lines.published, modified: [...printed.modified, ...lines.modified] };
}

type ReadTime = PrintedDate & Pick<FoundTime, 'hint' | 'afterHeadline'>;

function timeOf(time: FoundTime, read: (source: Stated) => PrintedDate[]): ReadTime[] {
  const { hint, afterHeadline, start, end } = time;
  const [source] = stated(time.value === '' ? time.text : time.value, { start, end });
  return source === undefined ? [] : read(source).map((one) => ({ ...one, hint, afterHeadline }));
}

// What a page classes as a date may have words around it.
function classedDates(dates: readonly Found[]): PrintedDates {
  for (const { value, start, end } of dates.slice(0, TRIES)) {
    const [source] = stated(value, { start, end });
    if (source === undefined || source.value.length > LINE_LENGTH) continue;
    const found = lineDate(source, 'page-time');
    if (found.published.length > 0) return found;
    const words = /\d{4}/.test(source.value) ? (parseDate(source.value) ?? findDateInWords(source.value)?.date) : null;
    if (words) return { published: [{ kind: 'page-time', date: words, source }], modified: [] };
  }
  return { published: [], modified: [] };
}

// Lines that say nothing but when, near the headline; else the first of the page.
function lineDates(facts: PageFacts): PrintedDates {
  if (facts.tree === null) return { published: [], modified: [] };
  const headline = facts.headlines[0]?.end ?? 0;
  const lines = treeParagraphs(facts.tree.body).filter(
    ({ text, linked }) => text.length <= LINE_LENGTH && linked < 0.5 && /\d/.test(text),
  );
  const behind = lines.filter(({ span }) => span.start >= headline).slice(0, LINES);
  for (const { text, span } of [...behind, ...lines.slice(0, LINES)]) {
    const found = lineDate({ value: text, span }, 'page-time');
    if (found.published.length > 0) return found;
  }
  return { published: [], modified: [] };
}

function lineDate(source: Stated, kind: WitnessKind): PrintedDates {
  const time = readPageTime(source.value) ?? readBylineDates(source.value);
  const asWitness = (date: CivilDate | null | undefined): PrintedDate[] => (date ? [{ kind, date, source }] : []);
  return { published: asWitness(time?.published), modified: asWitness(time?.modified) };
}
