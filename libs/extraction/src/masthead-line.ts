import type { Block } from './block.js';
import { isExportCount } from './export-count.js';
import { isByline } from './is-byline.js';
import { countWords } from './line-shapes.js';
import { SMALL_WORDS } from './masthead.js';
import { isOutletWord, namesOutlet } from './outlet-names.js';
import { findPrintedDates } from './printed-dates.js';
import { readsLikeTitle } from './read-title.js';

const LENGTH = 120;
const NAME_WORDS = 7;
const SURE_WORDS = 3;
const HEADLINE_WORDS = 3;
const SHORT = 2;
const ISSUE_LINES = 4;
// `Culture, vendredi 14 mars 2025 845 mots, p. 25`
const WORD_COUNT = /\s\d{1,6}\s(?:mots|words|palabras|Wörter)(?:,\s|$)/u;
const EDITION = /^(?:\p{Lu}[\p{L}-]{1,20}\s){1,4}(?:Edition|EDITION)(?:\s\d)?$|^(?:Édition|Edition)\s\S.{0,30}$/u;
// `Name, Tuesday 4 March`, `Name – le 4 mars`
const BEFORE_DATE = /^([^,|–—:]{2,80}?)\s?(?:[,|·–—]|\s-)\s(?:\p{L}{3,13}(?:-feira)?,?\s)?(?:(?:le|den|the)\s)?$/iu;

/** Takes the first line of a page apart where it is `Newspaper, date` above a headline, and returns the name; null for any other. */
export function splitMastheadLine(blocks: Block[]): Block | null {
  const [first, headline, below] = blocks;
  if (first === undefined || headline === undefined || below === undefined || first.text.length > LENGTH) return null;
  const [date, ...others] = findPrintedDates(first.text);
  if (date === undefined || others.length > 0) return null;
  const name = BEFORE_DATE.exec(first.text.slice(0, date.start))?.[1];
  if (name === undefined || !isName(name) || !mayBeOutlet(name) || !isHeadline(headline)) return null;
  if (!isByline(below) && below.shape !== 'prose') return null;
  const when = first.slice(first.text.slice(name.length).search(/[\p{L}\p{N}]/u) + name.length);
  if (when.shape !== 'page-time' && when.shape !== 'stamp') return null;
  const outlet = first.slice(0, name.length);
  blocks.splice(0, 1, outlet, when);
  return outlet;
}

/** Takes the top of an export of a press archive apart, where a count, the newspaper and a line with the date stand above the headline, and returns the newspaper's name; null for any other page. */
export function splitExportHead(blocks: Block[]): Block | null {
  const [count, name, line, ...below] = blocks;
  const edition = below[0] !== undefined && EDITION.test(below[0].text) ? 1 : 0;
  const headline = below[edition];
  if (count === undefined || name === undefined || line === undefined || headline === undefined) return null;
  if (!isExportCount(count.text) || name.shape !== 'short' || line.text.length > LENGTH) return null;
  const [date, ...others] = findPrintedDates(line.text);
  if (date === undefined || others.length > 0 || findPrintedDates(name.text).length > 0) return null;
  // Where no headline stands below the date, the line above it is one; two words may be a byline or a section as well.
  if (!isHeadline(headline, namesOutlet(name.text) ? SHORT : HEADLINE_WORDS)) return null;
  blocks.splice(0, 3 + edition, name, line.slice(date.start, date.end));
  return name;
}

/** The same where the newspaper, its name with the number of the issue, and the date with the count of words stand above the headline. */
export function splitIssueHead(blocks: Block[]): Block | null {
  // The archive's own name may stand above the first article.
  for (const at of [0, 1]) {
    const [name, issue, line, headline] = blocks.slice(at, at + ISSUE_LINES);
    if (name === undefined || issue === undefined || line === undefined || headline === undefined) return null;
    if (name.shape !== 'short' || !issue.text.startsWith(`${name.text}, `) || issue.text.length > LENGTH) continue;
    const dates = line.text.length > LENGTH || !WORD_COUNT.test(line.text) ? [] : findPrintedDates(line.text);
    const [date] = dates;
    if (date === undefined || dates.length > 1 || !isHeadline(headline, SHORT)) continue;
    blocks.splice(0, at + ISSUE_LINES - 1, name, line.slice(date.start, date.end));
    return name;
  }
  return null;
}

/** Whether such a name is an outlet's, not a town's: it opens with an article, and no town has so many words. */
export function isSurelyOutlet(name: string): boolean {
  const [word = ''] = name.toLowerCase().split(/\s/u);
  return SMALL_WORDS.has(word) && countWords(name) >= SURE_WORDS;
}

function isName(name: string): boolean {
  const words = name.split(/\s+/u);
  const isPart = (word: string): boolean => /^(?:[dl][’'])?[\p{Lu}\p{N}]/u.test(word) || SMALL_WORDS.has(word);
  return words.length <= NAME_WORDS && /^\p{Lu}/u.test(name) && words.every(isPart);
}

// A headline may be of such words and a date too: `State of the Nation, 4 March 2025`.
function mayBeOutlet(name: string): boolean {
  const words = name.toLowerCase().split(/[\s’'-]+/u);
  return words.length <= SHORT || isSurelyOutlet(name) || words.some(isOutletWord);
}

function isHeadline(block: Block, words = HEADLINE_WORDS): boolean {
  const isLine = block.shape === 'short' || block.shape === 'prose';
  return isLine && countWords(block.text) >= words && readsLikeTitle(block) && !isByline(block);
}
