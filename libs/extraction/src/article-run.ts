import { isPlaceOfAdvertisement } from './advertisement-places.js';
import type { Block } from './block.js';
import { isByline } from './is-byline.js';
import { isMenuWord } from './menu-words.js';
import type { Page } from './page.js';
import type { PageEnds } from './page-ends.js';
import { isRunning, wordsOf } from './running-text.js';
import { isNotice, isSiteLine } from './site-lines.js';
import { isTagCaption } from './tag-caption.js';

/** Where the running text of a page stands among its blocks, `from` and `to` included. */
export interface ArticleRun {
  from: number;
  to: number;
}

const LONG = 80;
const COST = 10;
const SHORTER = 5;
const LEAST = 12;
const ABOVE = 8;
const BOX_LINES = 8;

interface Stretch extends ArticleRun {
  sum: number;
}

/** The stretch of blocks with the most running text for the fewest other lines between; null for a page without any. */
export function findArticleRun(page: Page, ends: PageEnds): ArticleRun | null {
  const stretches = stretchesOf(page, ends);
  let best: Stretch | null = null;
  for (const stretch of stretches) if (best === null || stretch.sum > best.sum) best = stretch;
  if (best === null) return null;
  // Comments and notices may be longer than a short article, which has its byline above and the page's foot below.
  const above = page.blocks.slice(0, best.from);
  const foot = above.length - 1 - above.reverse().findIndex((block) => ends.ends(block));
  for (const { from, to, sum } of stretches) {
    if (to >= best.from || foot <= to || foot === above.length || sum * SHORTER < best.sum || sum < LEAST) continue;
    const isHeaded = page.blocks.slice(Math.max(0, from - ABOVE), from).some(isByline);
    if (isHeaded) return extended(page, ends, stretches, { from, to });
  }
  return extended(page, ends, stretches, best);
}

// Behind a box of links the text may go on: with paragraphs one after the other, where a list of teasers has headlines between.
function extended(page: Page, ends: PageEnds, stretches: readonly Stretch[], { from, to }: ArticleRun): ArticleRun {
  let end = to;
  for (const stretch of stretches) {
    if (stretch.from <= end || stretch.from - end > BOX_LINES) continue;
    const between = page.blocks.slice(end + 1, stretch.from);
    const more = page.blocks.slice(stretch.from, stretch.to + 1);
    if (between.some((block) => ends.ends(block)) || !isText(more)) break;
    end = stretch.to;
  }
  for (let more = lastPart(page, ends, end); more !== null; more = lastPart(page, ends, end)) end = more;
  return { from, to: end };
}

// The last paragraph may stand alone, behind a box of links or a subheading; behind it stands nothing more, or the page's foot.
function lastPart(page: Page, ends: PageEnds, end: number): number | null {
  const { blocks } = page;
  const from = blocks.findIndex((block, index) => index > end && (isPart(page, block) || ends.ends(block)));
  if (from === -1 || from - end > BOX_LINES + 2 || !mayStandBetween(page, ends, blocks.slice(end + 1, from)))
    return null;
  let to = from - 1;
  for (let block = blocks[from]; block !== undefined && isPart(page, block); block = blocks[to + 1]) to++;
  if (to < from) return null;
  const behind = blocks.slice(to + 1).find((block) => page.isText(block) || ends.isTail(block));
  const isLast = behind === undefined || ends.isTail(behind) || isMenuWord(behind.text) || isTagLine(behind);
  return isLast ? to : null;
}

function isPart(page: Page, block: Block): boolean {
  return isRunning(block) && page.isText(block) && !isSiteLine(block.text) && !isNotice(block.text);
}

function isTagLine({ shape, text }: Block): boolean {
  return isTagCaption(text) || (shape === 'short' && !/^\p{Lu}/u.test(text));
}

// One short heading, or a box with its links.
function mayStandBetween(page: Page, ends: PageEnds, between: readonly Block[]): boolean {
  const isBoxed = between.some((block) => ends.opensBox(block));
  const lines = between.filter((block) => page.isText(block) && !ends.opensBox(block));
  if (lines.some((block) => isMenuWord(block.text) || isSiteLine(block.text) || isByline(block))) return false;
  return lines.length <= (isBoxed ? BOX_LINES : 1);
}

function isText(blocks: readonly Block[]): boolean {
  const running = blocks.filter(isRunning).length;
  return running >= 2 && running * 5 >= blocks.length * 3;
}

// Each ends where the lines behind it cost more than it is worth.
function stretchesOf(page: Page, ends: PageEnds): Stretch[] {
  const stretches: Stretch[] = [];
  let current = null as Stretch | null;
  let sum = 0;
  for (const [index, block] of page.blocks.entries()) {
    const worth = worthOf(page, ends, index, block);
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

function worthOf(page: Page, ends: PageEnds, index: number, block: Block): number {
  const { blocks } = page;
  const { text, shape } = block;
  if (ends.ends(block)) return -60;
  if (ends.opensBox(block)) return -15;
  if (shape === 'url' || shape === 'image' || shape === 'xpath') return -2;
  if (shape === 'contact') return -COST;
  if (shape !== 'prose' && shape !== 'short') return -4;
  if (isPlaceOfAdvertisement(text)) return 0;
  if (!page.isText(block)) return -3;
  if (shape === 'short') return -5;
  if (!isRunning(block)) return -4;
  const worth = Math.min(wordsOf(text), LONG) - COST;
  const [before, behind] = [neighbour(blocks, index, -1), neighbour(blocks, index, 1)];
  const isBeside = (before !== undefined && isRunning(before)) || (behind !== undefined && isRunning(behind));
  return isBeside ? Math.max(2, worth) : worth;
}

// The line beside a block; an advertisement may stand between two paragraphs.
function neighbour(blocks: readonly Block[], index: number, step: -1 | 1): Block | undefined {
  const next = blocks[index + step];
  return next !== undefined && isPlaceOfAdvertisement(next.text) ? blocks[index + 2 * step] : next;
}
