import type { ArticleDraft } from '@vigie/article';

/** A draft in which nothing is known but the language. */
export function emptyDraft(language: string): ArticleDraft {
  return {
    url: null,
    title: null,
    lead: null,
    publisher: null,
    published: { at: null, day: null, offset: null, precision: 'unknown' },
    modifiedAt: null,
    language,
    locale: null,
    section: null,
    author: null,
    image: null,
    tags: [],
    paragraphs: [],
    givenCountries: null,
    givenTopics: null,
    provenance: {},
    unclaimed: [],
    warnings: [],
  };
}
