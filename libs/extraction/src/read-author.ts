import type { Block } from './block.js';
import { readByline } from './byline.js';
import type { Claims } from './claims.js';
import type { Page } from './page.js';

const LENGTH = 80;
const OPENING = /^(?:by|par|por|von)\s/iu;

/** The name in a byline such as `Par Awa Nom` above the text; null when there is none. */
export function readAuthor(page: Page, claims: Claims): string | null {
  const labelled = page.labelled?.author ?? null;
  if (labelled !== null) {
    page.take(labelled);
    claims.add('author', labelled);
    return readByline(labelled.text)?.name ?? labelled.text.replace(OPENING, '');
  }
  for (const block of page.texts()) {
    if (block.shape === 'prose') return null;
    const name = nameIn(block);
    if (name === null) continue;
    page.take(block);
    claims.add('author', block, block.text.length - name.length);
    return name;
  }
  return null;
}

// A single word may be an account or an agency.
function nameIn(block: Block): string | null {
  if (block.text.length > LENGTH) return null;
  const byline = readByline(block.text);
  if (byline === null || byline.rest !== '' || byline.name === null || !/\s/u.test(byline.name)) return null;
  return byline.name;
}
