import type { Field } from '../text/fields.js';

const LONGEST = 90;
/** What may stand between the place and the dash: other places, a date, an agency in brackets. */
const END = /\s?[-–—]{1,2}\s|\s[-–—]/u;
/** A headline that names its place first (Angers : la doyenne). */
const TOPIC = /^\s?: /u;
const SHOUTED = /^\p{Lu}{3}/u;

/** Whether a token lies in the line that says where a report was filed (BAMAKO, March 3 (Agency) - ). */
export function inDateline(field: Field, first: number): boolean {
  const { name, tokens, part } = field;
  if (part === 'title') return first === 0 && TOPIC.test(tokens.text.slice(tokens.ends[0], (tokens.ends[0] ?? 0) + 3));
  if (part !== 'lead' && !(part === 'body' && (name === 'paragraphs/0' || name === 'paragraphs/1'))) return false;
  const start = tokens.starts[first] ?? 0;
  if (start > LONGEST || (tokens.starts[0] ?? 0) > 3) return false;
  const opening = tokens.text.slice(0, LONGEST);
  const dash = END.exec(opening)?.index ?? -1;
  if (dash < 0 || start >= dash) return false;
  const line = opening.slice(0, dash);
  // Running text before a dash is no dateline: it has more small words than a date and an agency do.
  const small = line.match(/(?<![\p{L}])\p{Ll}{2,}/gu)?.length ?? 0;
  return SHOUTED.test(line) ? small <= 3 : small <= 1 && /[\d(]|^\P{Ll}*\p{Lu}[^\s]*$/u.test(line);
}
