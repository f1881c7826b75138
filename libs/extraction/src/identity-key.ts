import type { ArticleDraft } from '@vigie/article';
import { labelKey } from '@vigie/article';
import { canonicalUrl } from './canonical-url.js';

// Only names of these kinds are given once in the world: the `7` of one feed is another article than the `7` of the next.
const WORLDWIDE = /^(?:urn:[a-z0-9][a-z0-9-]{1,31}:|tag:[^,\s]+,\d{4}[\d-]*:)\S{1,900}$/i;

/**
 * What makes two drafts the same article, as a string to be hashed: the canonical address; without one, the name that an agency
 * gives it in all its versions (`guid`); without either, the title and the text (white space and letter case do not count).
 */
export function identityKey(
  draft: Pick<ArticleDraft, 'url' | 'title' | 'lead' | 'paragraphs'>,
  guid: unknown = null,
): string {
  const url = draft.url === null ? null : canonicalUrl(draft.url);
  if (url !== null) return `url\n${url}`;
  if (typeof guid === 'string' && WORLDWIDE.test(guid)) return `guid\n${guid}`;
  const text =
    draft.paragraphs.length > 0 ? draft.paragraphs.map((paragraph) => paragraph.text).join('') : (draft.lead ?? '');
  return `text\n${labelKey(draft.title ?? '')}\n${labelKey(text).replace(/\s+/gu, '')}`;
}
