import type { Claims } from './claims.js';
import { languageTag } from './language-tag.js';
import type { Page } from './page.js';

/** The locale as the page writes it (`fr_FR`) and the language it declares; nulls when the page has none. */
export function readLocale(page: Page, claims: Claims): { locale: string | null; language: string | null } {
  const labelled = page.labelled?.language ?? null;
  if (labelled !== null && labelled.shape !== 'locale') {
    page.take(labelled);
    const language = languageTag(labelled.text);
    if (language !== null) claims.add('language', labelled);
    if (language !== null) return { locale: null, language };
  }
  const block = page.blocks.find(({ shape }) => shape === 'locale');
  if (block === undefined) return { locale: null, language: null };
  claims.add('locale', block);
  const language = languageTag(block.text);
  if (language !== null) claims.add('language', block, 0, block.text.search(/[_-]/));
  return { locale: block.text, language };
}
