import { countWords } from './line-shapes.js';

const NOTICE_LENGTH = 160;
const NAME_WORDS = 6;
const YEARS = String.raw`(?:19|20)\d{2}(?:\s?[-–—]\s?(?:19|20)\d{2})?`;
const MARK = /^(?:copyright\s?(?:©|\(c\))?|©|\(c\))\s*/iu;
const LEADING_YEARS = new RegExp(String.raw`^${YEARS}[\s,.:–—-]*`, 'u');
const TRAILING_YEARS = new RegExp(String.raw`[\s,]+${YEARS}$`, 'u');
const RESERVED =
  /[\s.,;:|–—-]+(?:tous droits réservés|all rights reserved|todos los derechos reservados|derechos reservados|todos os direitos reservados|direitos reservados|alle rechte vorbehalten|все права защищены|جميع الحقوق محفوظة|tutti i diritti riservati).{0,60}$/iu;

/** Whose rights a line such as `© 2024 Outlet. All rights reserved.` states; `full` when it says so in words. Null for a picture's credit. */
export function rightsOwner(text: string): { name: string; from: number; full: boolean } | null {
  if (text.length > NOTICE_LENGTH) return null;
  const mark = MARK.exec(text);
  if (mark === null) return null;
  const behindMark = text.slice(mark[0].length);
  const years = LEADING_YEARS.exec(behindMark);
  const rest = behindMark.slice(years?.[0].length ?? 0);
  const reserved = RESERVED.exec(rest);
  const name = rest
    .slice(0, reserved?.index ?? rest.length)
    .replace(TRAILING_YEARS, '')
    .replace(/[\s.,;|–—-]+$/u, '');
  const dated = years !== null || TRAILING_YEARS.test(rest.slice(0, reserved?.index ?? rest.length));
  if (!(dated || reserved !== null) || !/^\p{L}/u.test(name) || /[/:|@]/u.test(name) || countWords(name) > NAME_WORDS)
    return null;
  return { name, from: text.indexOf(name, mark[0].length), full: reserved !== null };
}
