import { describe, expect, test } from '@jest/globals';
import type { ArticleDraft } from '@vigie/article';
import iconv from 'iconv-lite';
import { INVENTED, type Invented } from '../fixtures/articles.js';
import { LAYOUTS, type Layout } from '../fixtures/layouts.js';
import { readDraft } from './read-draft.js';

const OPTIONS = { timezone: 'UTC', source: null, language: null, now: new Date('2026-01-01T00:00:00Z') };

function draftOf(text: string, encoding = 'utf-8', options = OPTIONS): ArticleDraft {
  const bytes = iconv.encode(text, encoding);
  return readDraft(
    { kind: 'scrape', encoding, bytes, byteStart: 0, byteEnd: bytes.length, position: 'line 1' },
    options,
  );
}

function expectedOf(article: Invented, { facts }: Layout): Record<string, unknown> {
  const known: Record<string, unknown> = {};
  const host = new URL(article.url).hostname.replace(/^www\./, '');
  if (facts.has('url')) Object.assign(known, { url: article.url, host });
  if (facts.has('title')) known.title = article.title;
  if (facts.has('lead')) known.lead = article.lead;
  if (facts.has('instant')) {
    const offset = /([+-]\d{2})(\d{2})$/.exec(article.published)?.slice(1).join(':');
    const precision = article.published.length > 21 ? 'instant' : 'minute';
    Object.assign(known, { at: article.publishedAt, offset, precision, modifiedAt: article.modifiedAt });
  }
  if (facts.has('local'))
    Object.assign(known, { at: `${article.published.slice(0, 16)}:00Z`, offset: null, precision: 'minute' });
  if (facts.has('day')) known.day = article.day;
  if (facts.has('outlet')) known.outlet = article.outlet;
  if (facts.has('section')) known.section = article.section;
  if (facts.has('locale')) Object.assign(known, { locale: article.locale, language: article.language });
  if (facts.has('tags')) known.tags = article.tags;
  if (facts.has('body')) known.body = article.body;
  if (facts.has('first')) known.body = article.body.slice(0, 1);
  return known;
}

function readingOf(draft: ArticleDraft): Record<string, unknown> {
  return {
    ...draft,
    ...draft.published,
    host: draft.publisher?.host,
    outlet: draft.publisher?.name,
    body: draft.paragraphs.map(({ text, heading }) => (heading ? `#${text}` : text)),
  };
}

const cases = INVENTED.flatMap((article) =>
  LAYOUTS.map((layout) => ({ article, layout, name: `${article.id}, ${layout.name}` })),
);

describe('readDraft', () => {
  test.each(cases)('$name', ({ article, layout }) => {
    const draft = draftOf(layout.write(article));
    expect(readingOf(draft)).toMatchObject(expectedOf(article, layout));
  });
});

test('a page as text has the address and the language that its container says', () => {
  const text =
    'The Lake\nLake rises again in the north\n4 March 2025\nThe lake rose by a metre, the harbour office said on Monday.\n';
  const bytes = Buffer.from(text);
  const url = 'https://lake.example/lake-rises-again';
  const record = {
    kind: 'scrape' as const,
    encoding: 'utf-8',
    bytes,
    byteStart: 0,
    byteEnd: bytes.length,
    position: 'record 1',
  };
  const draft = readDraft({ ...record, url, language: 'eng' }, { timezone: 'UTC', source: null, language: null });
  expect(draft).toMatchObject({
    url,
    language: 'en',
    title: 'Lake rises again in the north',
    published: { day: '2025-03-04' },
  });
});
