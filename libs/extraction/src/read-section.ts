import type { Block } from './block.js';
import type { Claims } from './claims.js';
import { countWords } from './line-shapes.js';
import type { Page } from './page.js';
import { readsLikeTitle } from './read-title.js';
import { isPartOfPath, isSectionName } from './section-names.js';

const SECTION_WORDS = 5;
const HEADLINE_WORDS = 4;
const NEIGHBOURS = new Set(['locale', 'contact', 'year', 'sizes']);

/** The site's section: what the collector wrote behind its day label, else the short line beside the locale or above the headline. */
export function readSection(page: Page, claims: Claims, url: string | null): string | null {
  const section =
    page.labelled?.section ??
    behindLabel(page) ??
    besideLocale(page) ??
    amongContacts(page) ??
    aboveHeadline(page, url);
  if (section === null) return null;
  page.take(section);
  claims.add('section', section);
  return section.text;
}

function behindLabel(page: Page): Block | null {
  const rest = page.collector?.rest;
  if (rest === null || rest === undefined || page.texts().length < 2) return null;
  return mayBeSection(page, rest) ? rest : null;
}

function besideLocale(page: Page): Block | null {
  const at = page.blocks.findIndex(({ shape }) => shape === 'locale');
  if (at === -1) return null;
  return (
    [page.blocks[at - 1], page.blocks[at + 1]].find((block) => block !== undefined && mayBeSection(page, block)) ?? null
  );
}

function amongContacts(page: Page): Block | null {
  for (let index = 1; index < page.blocks.length; index++) {
    const [before, block, after] = page.blocks.slice(index - 1, index + 2);
    if (before === undefined || block === undefined) return null;
    // At the very end only a capital tells a section from a tag.
    const fits = after === undefined ? /^\p{Lu}/u.test(block.text) : NEIGHBOURS.has(after.shape);
    if (NEIGHBOURS.has(before.shape) && fits && mayBeSection(page, block)) return block;
  }
  return null;
}

// A word above the headline may be a country or a series as well: the address or its own sense says that it is a section.
function aboveHeadline(page: Page, url: string | null): Block | null {
  const [first, second] = page.texts();
  if (first === undefined || second === undefined || !/^[\p{Lu}\p{Lo}]/u.test(first.text)) return null;
  const isNamed = isSectionName(first.text) || isPartOfPath(first.text, url);
  const isHeadline = countWords(second.text) >= HEADLINE_WORDS && readsLikeTitle(second);
  return isNamed && isHeadline && page.count(first) === 1 && mayBeSection(page, first) ? first : null;
}

function mayBeSection(page: Page, block: Block): boolean {
  return (
    page.isText(block) &&
    block !== page.labelled?.title &&
    block.shape === 'short' &&
    standsApart(page, block) &&
    countWords(block.text) <= SECTION_WORDS &&
    /\p{L}/u.test(block.text) &&
    !/[,،、;:：]/u.test(block.text)
  );
}

// A tag may read like the section (`world`, `World`): the section is written otherwise, or stands among metadata only.
function standsApart(page: Page, block: Block): boolean {
  if (page.count(block) === 1) return true;
  if (page.blocks.every((other) => other === block || other.text !== block.text)) return true;
  const at = page.indexOf(block);
  return [page.blocks[at - 1], page.blocks[at + 1]].every((other) => other !== undefined && !page.isText(other));
}
