import { readPageTime } from './page-time.js';
import { parseDate } from './parse-date.js';
import { opensAsCredit } from './picture-credit.js';

/** What a line looks like on its own, before its neighbours and its repeats are asked. */
export type LineShape =
  | 'url'
  | 'image'
  | 'stamp'
  | 'page-time'
  | 'year'
  | 'xpath'
  | 'locale'
  | 'sizes'
  | 'contact'
  | 'credit'
  | 'caption'
  | 'call'
  | 'site'
  | 'short'
  | 'prose';

const URL_LINE = /^(?:https?:\/\/[^\s/]{3,}|\/\/[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?:\/|$))\S*$/i;
const IMAGE_URL =
  /\.(?:jpe?g|png|webp|gif|avif|svg|bmp)(?:$|[?#&:!/])|\/(?:img|images?|photos?|thumbs?|media)\/\S*\d{2,4}x\d{1,4}/i;
const XPATH = /^(?:\/{1,2}[\w@*:.-]+(?:\[[^\]]{0,200}\])*)+(?:\s|$)/;
const LOCALE = /^[a-z]{2,3}[_-](?:[A-Z][a-z]{3}[_-])?(?:[A-Z]{2}|419|001)$/;
const SIZES = /^\d{1,5}(?:[\sx×*]\d{1,5}){1,3}(?:\s(?:true|false))?$/i;
const EMAIL = /[^\s@,;:]{1,64}@[^\s@,;:]{1,190}\.[\p{L}]{2,24}(?![\p{L}\d])/u;
const PHONE = /(?:(?<![\d:.])\+|(?<![\p{L}\d:.])00)\s?\(?\d[\d\s()./-]{5,20}\d/u;
const CAPTION = /^(.{3,400}) [-–—] (.{2,80}), (\d{3,4}), (\d{1,2}[./-]\d{1,2}[./-]\d{4})$/u;
const HANDLE = /(?:^|\s)@[\p{L}\d_.]{2,40}[.!]?$/u;
const SITE = /^(.{2,80}) \| \S{1,12}$/u;
const SENTENCE_END = /[.!?…。！？؟۔।]["'»”“’)\]]*$/u;

/** An e-mail address in a line, or null. */
export function emailIn(text: string): { index: number } | null {
  return text.length > 1000 || !text.includes('@') ? null : EMAIL.exec(text);
}

/** A telephone number in international form, or null. */
export function phoneIn(text: string): { index: number } | null {
  return text.length > 1000 ? null : PHONE.exec(text);
}

/** The parts of a picture's caption: title, outlet, width, date. */
export function captionParts(text: string): { title: string; outlet: string; date: string } | null {
  const found = text.length > 600 || !/\d{4}$/.test(text) ? null : CAPTION.exec(text);
  return found === null ? null : { title: found[1] ?? '', outlet: found[2] ?? '', date: found[4] ?? '' };
}

/** The outlet in a line such as `Outlet | X`. */
export function siteName(text: string): string | null {
  return text.length > 200 ? null : (SITE.exec(text)?.[1]?.trim() ?? null);
}

/** Whether a text ends as a sentence does, closing quotes included. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12));
}

/** The number of words, up to `limit`. */
export function countWords(text: string, limit = 1000): number {
  const end = Math.min(text.length, limit * 30);
  let words = 0;
  let isInside = false;
  for (let at = 0; at < end; at++) {
    const isBlank = isBlankCode(text.charCodeAt(at));
    if (isInside === !isBlank) continue;
    isInside = !isBlank;
    if (isInside && ++words >= limit) break;
  }
  return words;
}

const BLANKS = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

// What `\s` stands for; a loop takes a fraction of the time of an expression.
function isBlankCode(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 9 && code <= 13);
  return (code >= 0x2000 && code <= 0x200a) || BLANKS.has(code);
}

/** Names the shape of a line; dates in words are costly to find and only looked for where `datesInWords` says so. */
export function shapeOf(text: string, datesInWords = true): LineShape {
  if (URL_LINE.test(text)) return IMAGE_URL.test(text) ? 'image' : 'url';
  if (text.length > 400) return 'prose';
  if (/^\d{4}$/.test(text)) return /^(?:19|20)/.test(text) ? 'year' : 'sizes';
  if (SIZES.test(text)) return 'sizes';
  const date = /\d/.test(text) ? parseDate(text) : null;
  if (date !== null) return 'stamp';
  if (LOCALE.test(text)) return 'locale';
  if (/^\//.test(text) && /[@[]|\/html|\/body/.test(text) && XPATH.test(text)) return 'xpath';
  if (/\d/.test(text) && readPageTime(text, datesInWords) !== null) return 'page-time';
  if (captionParts(text) !== null) return 'caption';
  if (isContact(text)) return 'contact';
  if (text.length <= 160 && opensAsCredit(text)) return 'credit';
  if (text.length <= 120 && HANDLE.test(text) && countWords(text) <= 10) return 'call';
  if (siteName(text) !== null && countWords(text) <= 8) return 'site';
  return text.length <= 80 && countWords(text) <= 9 && !endsSentence(text) ? 'short' : 'prose';
}

// An address or a number in running text does not make the text a contact block; one that fills the line does.
function isContact(text: string): boolean {
  const words = countWords(text);
  if (emailIn(text) !== null) return words <= 12 || phoneIn(text) !== null;
  const phone = phoneIn(text);
  return phone !== null && words <= 14 && !endsSentence(text);
}
