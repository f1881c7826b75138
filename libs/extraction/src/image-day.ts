import { type CivilDate, dayOf } from './civil-date.js';
import type { Page } from './page.js';
import { dateInUrl } from './url-date.js';

/** The one day that the addresses of a page's pictures name, as pictures are mostly filed under the day of their upload; null where they name several. */
export function dayOfImages(page: Page): CivilDate | null {
  let found: CivilDate | null = null;
  for (const { shape, text } of page.blocks) {
    const date = shape === 'image' ? dateInUrl(text) : null;
    if (date === null || date.day === null) continue;
    if (found !== null && dayOf(found) !== dayOf(date)) return null;
    found = date;
  }
  return found;
}
