import { evenEndings } from './even-endings.js';
import { evenArabic, stemArabic } from './fold-arabic.js';
import { keepNames } from './kept-names.js';
import { cutUnspaced } from './unspaced.js';

const ASCII = /^[\x00-\x7F]*$/;
/** Soft hyphens, joiners, marks of direction, Hebrew points, signs for ayn and hamza. */
const UNSEEN =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7ʾʿ]/g;
const APOSTROPHE = /[’‘‛ʼʻʹ`´′＇ꞌ]/g;
const CYRILLIC_YO = /[ёЁ]/;
const ARABIC = /[\u0600-\u06FF]/;
// The sign comes first, so that nothing is looked at where there is none.
const HYPHEN = /[-‐‑](?<=[\p{L}\p{M}\p{N}].)(?=[\p{L}\p{N}])/gu;

/** What is longer is no word of a search, and is not kept. */
const SHORT = 200;

/** What a text is folded for. The end of a `beginning` stays as it was typed, for a word goes on there. */
export type FoldedFor = 'index' | 'search' | 'beginning';

/**
 * Text as Postgres is given it, which only then cuts it into words and stems them in a configuration: what can be written
 * in several ways is written in one. The same on both sides, so whatever changes here asks for all texts to be indexed anew.
 */
export function foldText(text: string, config: string, purpose: FoldedFor): string {
  const ended = evenEndings(evenText(text), config, purpose === 'beginning');
  const named = keepNames(config === 'vigie_tr' ? turkishLower(ended) : ended, config, purpose === 'beginning');
  if (ASCII.test(named)) return named;
  const stemmed = config === 'vigie_ar' ? stemArabic(named, purpose === 'beginning') : named;
  return cutUnspaced(stemmed, purpose !== 'index');
}

/** The text that was evened last: a word that is looked for is folded in every configuration, one after the other. */
let last = { text: '', even: '' };

function evenText(text: string): string {
  if (text === last.text) return last.even;
  const letters = ASCII.test(text) ? text : evenLetters(text);
  const even = letters.replace(HYPHEN, ' ').replace(/\baujourd'hui\b/gi, 'aujourdhui');
  if (text.length <= SHORT) last = { text, even };
  return even;
}

function evenLetters(text: string): string {
  const letters = text.normalize('NFKC').replace(UNSEEN, '').replace(APOSTROPHE, "'");
  const even = CYRILLIC_YO.test(letters) ? letters.replace(/ё/g, 'е').replace(/Ё/g, 'Е') : letters;
  return ARABIC.test(even) ? evenArabic(even) : even;
}

/** Dotted and dotless letters are two in Turkish, whatever the locale of the database makes of them. */
const turkishLower = (text: string) => text.replace(/I/g, 'ı').replace(/İ/g, 'i');
