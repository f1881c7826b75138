import { asGivenDate, type PublishedDate } from '@vigie/article';
import type { PreviewArticle } from '@vigie/contract';
import type { PreparedRecord } from './worker/prepare-record.js';
import { reasonOf } from './worker/reason-of.js';

const TEXT_SHOWN = 300;

/** What a record of a file would become. */
export function previewArticle({ position, content, reason }: PreparedRecord): PreviewArticle {
  const draft = content?.draft;
  const text = draft?.paragraphs.map((paragraph) => paragraph.text).join('\n') ?? '';
  return {
    position,
    outcome: draft === undefined ? 'rejected' : 'read',
    reason: reason ?? (draft === undefined ? null : reasonOf(draft)),
    url: draft?.url ?? null,
    title: draft?.title ?? null,
    lead: draft?.lead ?? null,
    text: text === '' ? null : text.slice(0, TEXT_SHOWN),
    publishedAt: draft === undefined ? null : shownDate(draft.published),
    source: draft?.publisher?.name ?? draft?.publisher?.host ?? null,
    author: draft?.author ?? null,
    section: draft?.section ?? null,
    language: draft?.language ?? null,
    tags: draft?.tags ?? [],
    countries: draft?.givenCountries ?? null,
    topics: draft?.givenTopics ?? null,
  };
}

function shownDate(published: PublishedDate): string | null {
  const date = asGivenDate(published);
  return date === null ? null : (Object.values(date)[0] ?? null);
}
