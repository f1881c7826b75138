import { labelKey } from '@vigie/article';
import type { Block } from './block.js';
import { isByline } from './is-byline.js';
import { countWords } from './line-shapes.js';
import { isMenuWord } from './menu-words.js';
import type { Page } from './page.js';

const LEAST = 3;
const LONG = 8;
const ITEM_WORDS = 6;
const HEADLINE_WORDS = 3;
const LIST_LENGTH = 2000;

/** The lines of a page that are its menus, and how many of them may be its tags just as well. */
interface PageMenus {
  menus: ReadonlySet<Block>;
  unsure: number;
}

/** Finds the menus of a page: runs of short names, some of them such as only menus have, or very many. */
export function findMenus(page: Page): PageMenus {
  const listed = listedKeys(page);
  const menus = new Set<Block>();
  let unsure = 0;
  let run: Block[] = [];
  const close = (next?: Block): void => {
    // The last line above the text or a byline may be a short headline.
    const last = run.at(-1);
    const least = next !== undefined && isByline(next) ? HEADLINE_WORDS - 1 : HEADLINE_WORDS;
    if (last !== undefined && countWords(last.text) >= least && !isMenuWord(last.text)) run.pop();
    const isTop = run[0] !== undefined && page.indexOf(run[0]) <= 1 && run.every((block) => page.count(block) === 1);
    const sureness = surenessOf(run, listed, isTop);
    if (sureness !== 'none') for (const block of run) menus.add(block);
    if (sureness === 'unsure') unsure += run.length;
    run = [];
  };
  for (const block of page.blocks) {
    if (isItem(block)) run.push(block);
    else close(block);
  }
  close();
  return { menus, unsure };
}

function isItem(block: Block): boolean {
  const { shape, text } = block;
  return !isByline(block) && (shape === 'short' || shape === 'site') && countWords(text) <= ITEM_WORDS;
}

function surenessOf(run: readonly Block[], listed: ReadonlySet<string>, isTop: boolean): 'sure' | 'unsure' | 'none' {
  if (run.length < LEAST) return 'none';
  // What a list of tags names too are tags.
  if (run.filter(({ key }) => listed.has(key)).length * 2 >= run.length) return 'none';
  const known = run.filter(({ text }) => isMenuWord(text)).length;
  const capital = run.filter(({ text }) => /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(text)).length;
  if (known >= 2 && known * 5 >= run.length) return 'sure';
  // At the very top names in capitals may be tags, unless one of them stands in menus only.
  if (isTop && known > 0 && capital * 5 >= run.length * 4) return 'unsure';
  const isLong = run.length >= LONG && capital * 10 >= run.length * 7 && (known > 0 || run.length >= LONG * 2);
  return isLong ? 'unsure' : 'none';
}

function listedKeys(page: Page): Set<string> {
  const keys = new Set<string>();
  for (const { text } of page.blocks) {
    if (text.length > LIST_LENGTH || !/[,،、;]/u.test(text)) continue;
    const items = text.split(/\s*[,،、;]\s*/u);
    if (items.length < LEAST || items.some((item) => countWords(item) > ITEM_WORDS)) continue;
    for (const item of items) keys.add(labelKey(item));
  }
  return keys;
}
