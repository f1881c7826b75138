import type { Page } from './page.js';
import { isMachineDate } from './parse-date.js';

const LISTED = 3;
const ZONED = /(?:Z|UTC|GMT|\d[+-]\d{2}:?\d{2})$/i;

/**
 * Tells the time stamps of a page's data from dates that it prints. Where lines without a zone name several days, they are those of
 * a list of articles, as pages in China or Sweden print them, and where they stand counts.
 */
export function stampTest(page: Page): (text: string) => boolean {
  const days = new Set<string>();
  for (const { shape, text } of page.blocks)
    if (shape === 'stamp' && isMachineDate(text) && !ZONED.test(text)) days.add(text.slice(0, 10));
  return days.size < LISTED ? isMachineDate : (text) => isMachineDate(text) && ZONED.test(text);
}
