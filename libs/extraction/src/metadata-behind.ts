import type { ArticleRun } from './article-run.js';
import type { Block } from './block.js';
import { isByline } from './is-byline.js';
import type { Page } from './page.js';
import { isPageSetting } from './page-settings.js';
import { isRunning, wordsOf } from './running-text.js';

const METADATA = new Set(['url', 'image', 'sizes', 'locale', 'xpath', 'stamp', 'page-time', 'call', 'caption']);
const LEAST = 2;
const NEAR = 6;
const TITLE_WORDS = 16;
const ITEMS = 4;

/** Where the running text of a page stands that begins with it and has what else is known, its headline too, behind it; null for any other page. */
export function textBeforeMetadata(page: Page, run: ArticleRun | null): ArticleRun | null {
  if (run === null) return null;
  const { blocks } = page;
  const first = blocks.findIndex((block) => page.isText(block));
  const opening = blocks[first];
  if (opening === undefined || first < run.from || !isRunning(opening)) return null;
  const metadata = blocks.map((block, index) => index > first && isMetadata(block));
  // Between paragraphs an address or a date may stand alone.
  const at = metadata.findIndex((is, index) => is && areNear(metadata, index));
  if (at === -1) return null;
  let to = at - 1;
  while (to > first && !isEndOfText(blocks, to)) to--;
  return { from: run.from, to };
}

/** What speaks for a line behind the text being its headline, beyond what speaks for any: no description and no list of keywords. */
export function worthBehind(index: number, text: string, run: ArticleRun): number {
  if (index <= run.to) return -20;
  return 1 - (wordsOf(text) > TITLE_WORDS ? 5 : 0) - (text.split(/[,;]/).length >= ITEMS ? 4 : 0);
}

function areNear(metadata: readonly boolean[], index: number): boolean {
  const near = metadata.slice(index, index + NEAR);
  return near.filter(Boolean).length >= LEAST;
}

function isEndOfText(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  return block !== undefined && isRunning(block);
}

function isMetadata(block: Block): boolean {
  return METADATA.has(block.shape) || isPageSetting(block.text) || isByline(block);
}
