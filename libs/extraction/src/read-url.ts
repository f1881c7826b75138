import { parseUrl } from '@vigie/article';
import type { Block } from './block.js';
import type { Claims } from './claims.js';
import type { Page } from './page.js';
import { shownUrl } from './shown-url.js';

/** The page's address: the collector's, else the first one that stands alone and is no picture. */
export function readUrl(page: Page, claims: Claims): string | null {
  const blocks = page.blocks.filter(({ shape }) => shape === 'url');
  const found = blocks.find((block) => shownUrl(block.text) !== null);
  if (found === undefined) return null;
  for (const block of blocks.filter(({ key }) => key === found.key)) claims.add('url', block);
  page.take(found);
  return shownUrl(found.text);
}

/** The first picture's address that can be shown. */
export function readImage(page: Page, claims: Claims): string | null {
  const blocks = page.blocks.filter(({ shape }) => shape === 'image');
  const found = blocks.find((block) => webUrl(block) !== null);
  if (found === undefined) return null;
  for (const block of blocks.filter(({ key }) => key === found.key)) claims.add('image', block);
  return found.text;
}

function webUrl(block: Block): string | null {
  return /^https?:/i.test(block.text) && parseUrl(block.text) !== null ? block.text : null;
}
