import type { ArticleDraft } from '@vigie/article';
import { labelKey } from '@vigie/article';
import { canonicalUrl } from './canonical-url.js';

/**
 * What makes two drafts the same article, as a string to be hashed: the canonical address, without one the id that its agency
 * gave the item, and only without both the title and the text (white space and letter case do not count). An item with an id is
 * also the article with its title and text: its key without the id.
 */
export function identityKey(
  draft: Pick<ArticleDraft, 'url' | 'title' | 'lead' | 'paragraphs'>,
  itemId: string | null = null,
): string {
  const url = draft.url === null ? null : canonicalUrl(draft.url);
  if (url !== null) return `url\n${url}`;
  if (itemId !== null) return `item\n${itemId}`;
  const text =
    draft.paragraphs.length > 0 ? draft.paragraphs.map((paragraph) => paragraph.text).join('') : (draft.lead ?? '');
  return `text\n${labelKey(draft.title ?? '')}\n${labelKey(text).replace(/\s+/gu, '')}`;
}
