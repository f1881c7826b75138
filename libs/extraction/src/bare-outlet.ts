import { getDomain } from 'tldts';
import type { Block } from './block.js';
import { isByline } from './is-byline.js';
import { countWords } from './line-shapes.js';
import { isNameOfHost, SMALL_WORDS } from './masthead.js';
import { namesOutlet } from './outlet-names.js';
import type { Page } from './page.js';
import { isPublisherNoise } from './publisher-noise.js';
import { readsLikeTitle } from './read-title.js';
import { isPartOfPath, isSectionName } from './section-names.js';

const TOP = 12;
const NAME_WORDS = 6;
const HEADLINE_WORDS = 2;
/** What no headline ends with. */
const WITHIN = new Set([
  ...SMALL_WORDS,
  ...'à au aux avec chez contre dans en par pour sur with on in to at by for from con en para por mit von im auf'.split(
    ' ',
  ),
]);

/**
 * The outlet's name in a line of its own between the headline and the date of an article, where bylines, places and sections stand
 * too: read only where its host says the same or, on a page without an address, where nothing but an outlet is called so.
 */
export function findBareOutlet(page: Page, url: string | null, host: string | null): Block | null {
  if (page.masthead !== null) return null;
  const top = page.blocks.slice(0, TOP);
  const at = top.findIndex(({ shape }) => shape === 'stamp' || shape === 'page-time') - 1;
  if (at < 1) return null;
  const [above, name] = top.slice(at - 1, at + 1);
  if (above === undefined || name === undefined) return null;
  // What follows a paragraph is another article's, which this one leads to, unless the headline is printed again below the lead.
  const before = top.slice(0, at - 1);
  if (before.some(({ shape }) => shape === 'prose') && !before.some(({ key }) => key === above.key)) return null;
  if (!mayBeName(page, name, url) || !isHeadline(above) || goesOn(above.text, name.text)) return null;
  return isSure(name.text, host) ? name : null;
}

function isSure(name: string, host: string | null): boolean {
  // A part of a site, such as its blog, is called by what stands before the site's name.
  if (host !== null) return isNameOfHost(name, getDomain(host, { allowPrivateDomains: true }) ?? host);
  return namesOutlet(name);
}

// A headline of two lines: its first ends within a phrase, or both are in capitals, which then tell no name.
function goesOn(above: string, below: string): boolean {
  const last = /(\p{L}+)\s*$/u.exec(above)?.[1] ?? '';
  return /[,:;–—-]\s*$/u.test(above) || WITHIN.has(last) || (isCapitals(above) && isCapitals(below));
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
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
