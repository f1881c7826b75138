import { chineseOrJapanese } from './chinese-or-japanese.js';
import { amongClose } from './close-languages.js';
import { gramTable } from './gram-table.js';
import type { Letters } from './letters.js';
import { languageOfScript } from './one-language-scripts.js';
import { ranked } from './ranked.js';
import { scoreGrams } from './score-grams.js';
import { secondOpinion } from './second-opinion.js';

/** What is read in a text. */
export interface Detected {
  language: string;
  /** Sure enough to contradict what a page declares. */
  sure: boolean;
}

/** The n-grams need no second opinion from so many runs of letters on ... */
const ENOUGH_RUNS = 30;
/** ... where their best language is ahead of the next one by this share, divided by the number of runs. */
const FAR_AHEAD = 15;
/** So far ahead, they may contradict a page. */
const AHEAD = 1.2;

/** The language of a text, null when nothing speaks for any. */
export function detectLanguage(letters: Letters): Detected | null {
  if (letters.script === 'none') return null;
  if (letters.script === 'han' || letters.script === 'kana')
    return { language: chineseOrJapanese(letters), sure: true };
  const alone = languageOfScript(letters.script);
  if (alone !== null) return { language: alone, sure: true };
  const read = readGrams(letters);
  if (read === null || letters.script !== 'latin') return read;
  const language = amongClose(read.language, letters.text);
  return { language, sure: read.sure && language === read.language };
}

function readGrams(letters: Letters): Detected | null {
  const found = scoreGrams(gramTable(), letters.text);
  const order = ranked(found);
  if (order.best !== null && found.runs >= ENOUGH_RUNS && order.ahead >= 1 + FAR_AHEAD / found.runs) {
    return { language: order.best, sure: order.ahead >= AHEAD };
  }
  const language = secondOpinion(letters.text, order);
  return language === null ? null : { language, sure: language === order.best && order.ahead >= AHEAD };
}
