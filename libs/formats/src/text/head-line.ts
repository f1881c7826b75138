/** What a line near the top or the foot of a document looks like. */
export type HeadLine = 'address' | 'date' | 'source' | 'headline' | 'running' | 'other';

const HEADLINE_LENGTH = 200;
const WRAPPED = 60;
const NAME_LENGTH = 60;
const SENTENCE_WORDS = 6;
const SIGN_LENGTH = 160;
const DATELINE = 60;
const YEAR = '(?:19|20)\\d{2}';
// `4 mars 2025`, `March 4th, 2025`, `4. März 2025`, `2025-03-04`, `04/03/2025`, `2025年3月4日`
const DATE = new RegExp(
  [
    String.raw`(?<!\d)\d{1,2}(?:er|st|nd|rd|th|\.|º)?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?${YEAR}(?!\d)`,
    String.raw`(?<!\p{L})\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s${YEAR}(?!\d)`,
    String.raw`(?<!\d)${YEAR}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:${YEAR}|\d{2})(?!\d)|${YEAR}\s?年`,
  ].join('|'),
  'u',
);
const COLLECTOR = /^date \d{4}-\d{2}(?:-\d{2})?(?:\s|$)/;
const ADDRESS = /^(?:\p{L}{2,12}\s?[:：]\s?)?<?https?:\/\/[^\s/]{3}/iu;
const SAYS_TITLE = /^(?:title|headline|titre|título|titulo|titel|заголовок|العنوان)\s?[:：]\s?\S/iu;
const SAYS_SOURCE =
  /^(?:source|publication|publisher|outlet|newspaper|journal|média|medio|fuente|fonte|quelle|zeitung|источник|المصدر)\s?[:：]\s?\S/iu;
const SAYS_DATE =
  /^(?:date|published|publié(?: le)?|date de publication|publication date|fecha|data|datum|дата|التاريخ)\s?[:：]\s?\S/iu;
const LABELLED = /^\p{L}[\p{L}\p{M} _’'-]{0,30}[:：]\s?[^\s/]/u;
// Up to five words with capitals, or four in Arabic, and what stands between them.
const NAME =
  /^(?=\p{Lu})(?:(?:\p{Lu}[\p{L}\p{M}.’'-]*|d[’']\p{Lu}[\p{L}\p{M}]*|de|del|della|la|le|el|al|da|do|dos|das|di|du|des|van|von|der|den|ten|zu|bin|ben|ibn|ould|y|e)(?:\s|$)){1,5}$|^(?:[\p{Script=Arabic}\p{M}]+(?:\s|$)){1,4}$/u;
const HOUR = /(?<!\d)\d{1,2}\s?(?::|h|\.)\s?\d{2}(?![\d.])|(?<!\d)\d{1,2}\s?(?:[ap]\.?m\b|h\b|uhr\b)/iu;
const BESIDE_DATE =
  /(?<!\p{L})(?:at|on|à|le|am|um|uhr|a las|às|el|em|в)(?!\p{L})|\d{1,2}\s?[:h.]\s?\d{0,2}(?:\s?[ap]m)?/giu;
const EDGES = /^[\s,·|()–—-]{1,20}|[\s,·|()–—-]{1,20}$/gu;
/** What stands above parts of an article or of a page that are no articles themselves. */
const OF_ANOTHER =
  /^(?:about (?:the|us|our|this)|à propos|sobre (?:el|la|o|a|os|nosotros)|über (?:den|die|uns)|об авторе|عن الكاتب|who is|related|read (?:more|also|next)|see also|also (?:read|on)|lire (?:aussi|la suite|également)|à lire|voir aussi|leer también|leia também|lesen sie|more (?:on|from|about)|comments?|commentaires?|correction|clarification|rectificatif|erratum|notes?|editor|background|contexte|encadré|further reading|références|references|contacts?|subscribe|abonnez|follow|share|sign up|all rights|tous droits|copyright)(?!\p{L})/iu;

/** Names the shape of a trimmed line. */
export function headLineOf(text: string): HeadLine {
  if (text.length > HEADLINE_LENGTH * 2) return 'running';
  if (ADDRESS.test(text) && !/\s/u.test(text.slice(text.indexOf('://')))) return 'address';
  if (SAYS_TITLE.test(text)) return 'headline';
  if (SAYS_SOURCE.test(text)) return 'source';
  const words = text.split(/\s+/u).length;
  const isSentence = /[.…。।]["»”’)]{0,2}$/u.test(text) && (words >= SENTENCE_WORDS || text.length >= WRAPPED);
  if (COLLECTOR.test(text) || SAYS_DATE.test(text)) return 'date';
  if (!isSentence && text.length <= SIGN_LENGTH && DATE.test(text)) return 'date';
  if (isSentence || text.length > HEADLINE_LENGTH) return 'running';
  return mayBeHeadline(text, words) ? 'headline' : text.length >= WRAPPED ? 'running' : 'other';
}

/** Whether a line opens with a label: `Author: Mara Oduya`. */
export function isLabelled(text: string): boolean {
  return LABELLED.test(text);
}

/** Whether a line may be somebody's name, a headline of as few words too. */
export function mayBeName(text: string): boolean {
  return text.length <= NAME_LENGTH && NAME.test(text);
}

/** Whether a line is a date, its hour perhaps, and nothing else. */
export function isBareDate(text: string): boolean {
  return text.length <= NAME_LENGTH && DATE.test(text) && !/\p{L}{3}/u.test(text.replace(DATE, ''));
}

/** Whether a line is somebody's name with a date behind or before it: `Mara Oduya, 4 March 2025 at 10:12`. */
export function isNameWithDate(text: string): boolean {
  if (text.length > SIGN_LENGTH || isBareDate(text)) return false;
  const rest = text.replace(DATE, ' ').replace(BESIDE_DATE, ' ').replace(EDGES, '');
  return rest !== text && mayBeName(rest);
}

/** Whether a line says the hour too. */
export function saysHour(text: string): boolean {
  return HOUR.test(text);
}

/** Whether a paragraph opens with place and date: `LOMÉ, 4 mars 2025 (AFL) – Le port …`. */
export function opensWithDate(text: string): boolean {
  const found = DATE.exec(text.slice(0, DATELINE));
  return found !== null && /^\s?(?:\([^()]{1,30}\)\s?)?[–—:/-]/u.test(text.slice(found.index + found[0].length));
}

// Three words and more; three names may be a person's, and where letters have no blanks between words, eight letters do.
function mayBeHeadline(text: string, words: number): boolean {
  if (!/^["«“„'‘(¿¡]?\s?[\p{L}\p{N}]/u.test(text) || /[.,:;]$/u.test(text) || OF_ANOTHER.test(text)) return false;
  if (/^[\p{Lo}\p{N}]{8}/u.test(text) || words >= 4) return true;
  return words === 3 && /\s\p{Ll}{4}/u.test(text);
}
