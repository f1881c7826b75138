import type { Block } from './block.js';
import { isByline } from './is-byline.js';
import { countWords } from './line-shapes.js';
import { isNameOfHost } from './masthead.js';
import { namesOutlet } from './outlet-names.js';
import type { Page } from './page.js';
import { isPublisherNoise } from './publisher-noise.js';
import { readsLikeTitle } from './read-title.js';
import { isPartOfPath, isSectionName } from './section-names.js';

const TOP = 12;
const NAME_WORDS = 6;
const HEADLINE_WORDS = 2;

/**
 * The outlet's name in a line of its own between the headline and the date of an article, where bylines, places and sections stand
 * too: read only where its host says the same or, on a page without an address, where nothing but an outlet is called so.
 */
export function findBareOutlet(page: Page, url: string | null, host: string | null): Block | null {
  if (page.masthead !== null) return null;
  for (let at = 1; at < Math.min(TOP, page.blocks.length - 1); at++) {
    const [above, name, below] = page.blocks.slice(at - 1, at + 2);
    if (above === undefined || name === undefined || below === undefined) return null;
    if (below.shape !== 'stamp' && below.shape !== 'page-time') continue;
    return mayBeName(page, name, url) && isHeadline(above) && isSure(name.text, host) ? name : null;
  }
  return null;
}

function isSure(name: string, host: string | null): boolean {
  return host === null ? namesOutlet(name) : isNameOfHost(name, host);
}

function mayBeName(page: Page, block: Block, url: string | null): boolean {
  const { text, shape } = block;
  if (shape !== 'short' || countWords(text) > NAME_WORDS || !/^[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false;
  if (isSectionName(text) || isPartOfPath(text, url) || isPublisherNoise(text)) return false;
  return page.isFree(block) && page.isText(block) && !isByline(block);
}

function isHeadline(block: Block): boolean {
  const isLine = block.shape === 'short' || block.shape === 'prose';
  return isLine && countWords(block.text) >= HEADLINE_WORDS && readsLikeTitle(block) && !isByline(block);
}
