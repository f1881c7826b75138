import { labelKey } from '@vigie/article';
import { listOf } from '../field-values.js';
import type { PageValues, Stated } from './page-values.js';

const TAGS = 60;
const TAG_LENGTH = 80;

/** The publisher's tags: the article's own before the page's keywords for search engines. */
export function pageTags(values: PageValues): { tags: string[]; sources: Stated[] } {
  const told = [
    [...values.metas('article:tag', 'og:article:tag', 'news_keywords'), ...values.linked('keywords')],
    values.metas(
      'parsely-tags',
      'sailthru.tags',
      'dc.subject',
      'dcterms.subject',
      'rnews:keywords',
      'cxenseparse:keywords',
    ),
    [...values.metas('keywords'), ...values.items('keywords')],
  ];
  for (const sources of told) {
    const tags = new Map<string, string>();
    for (const { value } of sources)
      for (const tag of listOf(value, 'tags', [], { commas: true, codes: false }))
        if (tag.length <= TAG_LENGTH && !/^[\w-]+:|^https?:/.test(tag) && !tags.has(labelKey(tag)))
          tags.set(labelKey(tag), tag);
    if (tags.size > 0) return { tags: [...tags.values()].slice(0, TAGS), sources };
  }
  return { tags: [], sources: [] };
}

/** The section of the site that it appeared in. */
export function pageSection(values: PageValues): Stated | null {
  const told = [
    ...values.metas('article:section', 'og:article:section'),
    ...values.linked('articleSection'),
    ...values.metas(
      'parsely-section',
      'section',
      'cxenseparse:section',
      'category',
      'og:section',
      'dc.type.articlesection',
    ),
    ...values.items('articlesection'),
  ];
  return told.find(({ value }) => value.length <= TAG_LENGTH && !/^https?:|^\d+$/.test(value)) ?? null;
}
