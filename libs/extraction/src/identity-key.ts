import type { ArticleDraft } from '@vigie/article';
import { labelKey } from '@vigie/article';
import { canonicalUrl } from './canonical-url.js';

/**
 * What makes two drafts the same article, as a string to be hashed: the canonical address, and only without one the title
 * and the text (white space and letter case do not count).
 */
export function identityKey(draft: Pick<ArticleDraft, 'url' | 'title' | 'lead' | 'paragraphs'>): string {
  const url = draft.url === null ? null : canonicalUrl(draft.url);
  if (url !== null) return `url\n${url}`;
  const text =
    draft.paragraphs.length > 0 ? draft.paragraphs.map((paragraph) => paragraph.text).join('') : (draft.lead ?? '');
  return `text\n${labelKey(draft.title ?? '')}\n${labelKey(text).replace(/\s+/gu, '')}`;
}
