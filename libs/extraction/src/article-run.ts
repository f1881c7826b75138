import type { Block } from './block.js';
import { isByline } from './is-byline.js';
import { countWords, endsSentence } from './line-shapes.js';
import type { Page } from './page.js';
import { endsArticle, opensBox } from './tail-headings.js';

/** Where the running text of a page stands among its blocks, `from` and `to` included. */
export interface ArticleRun {
  from: number;
  to: number;
}

const LONG = 80;
// Beyond so many words a paragraph is merely long.
const MOST = 100;
const COST = 10;
const SHORTER = 5;
const LEAST = 12;
const ABOVE = 8;
const BOX_LINES = 8;
const SENTENCE = 25;
// Where letters have no blanks between words.
const LETTERS_A_WORD = 3;
const CASELESS = /[\u3040-\u30FF\u3400-\u9FFF\u0E00-\u0E7F]/gu;

/** The number of words up to a hundred, also of scripts that leave no blanks between them. */
export function wordsOf(text: string): number {
  const sample = text.slice(0, 60);
  const letters = sample.match(CASELESS)?.length ?? 0;
  return letters * 2 > sample.length ? Math.min(MOST, Math.ceil(text.length / LETTERS_A_WORD)) : countWords(text, MOST);
}

/** Whether a block is running text: sentences, or at least so many words. */
export function isRunning({ shape, text }: Block): boolean {
  return shape === 'prose' && (endsSentence(text) || wordsOf(text) >= SENTENCE);
}

interface Stretch extends ArticleRun {
  sum: number;
}

/** The stretch of blocks with the most running text for the fewest other lines between; null for a page without any. */
export function findArticleRun(page: Page): ArticleRun | null {
  const stretches = stretchesOf(page);
  let best: Stretch | null = null;
  for (const stretch of stretches) if (best === null || stretch.sum > best.sum) best = stretch;
  if (best === null) return null;
  // Comments and notices may be longer than a short article, which has its byline above and the page's foot below.
  const above = page.blocks.slice(0, best.from);
  const foot = above.length - 1 - above.reverse().findIndex(({ text }) => endsArticle(text));
  for (const { from, to, sum } of stretches) {
    if (to >= best.from || foot <= to || foot === above.length || sum * SHORTER < best.sum || sum < LEAST) continue;
    const isHeaded = page.blocks.slice(Math.max(0, from - ABOVE), from).some(isByline);
    if (isHeaded) return extended(page, stretches, { from, to });
  }
  return extended(page, stretches, best);
}

// Behind a box of links the text may go on: with paragraphs one after the other, where a list of teasers has headlines between.
function extended(page: Page, stretches: readonly Stretch[], { from, to }: ArticleRun): ArticleRun {
  let end = to;
  for (const stretch of stretches) {
    if (stretch.from <= end || stretch.from - end > BOX_LINES) continue;
    const between = page.blocks.slice(end + 1, stretch.from);
    const more = page.blocks.slice(stretch.from, stretch.to + 1);
    if (between.some(({ text }) => endsArticle(text)) || !isText(more)) break;
    end = stretch.to;
  }
  return { from, to: end };
}

function isText(blocks: readonly Block[]): boolean {
  const running = blocks.filter(isRunning).length;
  return running >= 2 && running * 5 >= blocks.length * 3;
}

// Each ends where the lines behind it cost more than it is worth.
function stretchesOf(page: Page): Stretch[] {
  const stretches: Stretch[] = [];
  let current = null as Stretch | null;
  let sum = 0;
  for (const [index, block] of page.blocks.entries()) {
    const worth = worthOf(page, index, block);
    sum += worth;
    if (sum <= 0) {
      if (current !== null) stretches.push(current);
      current = null;
      sum = 0;
    } else if (worth > 0 && (current === null || sum > current.sum)) {
      current = { from: current?.from ?? index, to: index, sum };
    }
  }
  if (current !== null) stretches.push(current);
  return stretches;
}

function worthOf(page: Page, index: number, block: Block): number {
  const { blocks } = page;
  const { text, shape } = block;
  if (endsArticle(text)) return -60;
  if (opensBox(text)) return -15;
  if (shape === 'url' || shape === 'image' || shape === 'xpath') return -2;
  if (shape === 'contact') return -COST;
  if (shape !== 'prose' && shape !== 'short') return -4;
  if (!page.isText(block)) return -3;
  if (shape === 'short') return -5;
  if (!isRunning(block)) return -4;
  const worth = Math.min(wordsOf(text), LONG) - COST;
  const [before, behind] = [blocks[index - 1], blocks[index + 1]];
  const isBeside = (before !== undefined && isRunning(before)) || (behind !== undefined && isRunning(behind));
  return isBeside ? Math.max(2, worth) : worth;
}
