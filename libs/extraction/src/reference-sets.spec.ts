import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ArticleDraft } from '@vigie/article';
import { readDraft } from './read-draft.js';

// Reference sets that are not part of the project; `VIGIE_SHARED_DIR` says where they lie.
const SHARED = process.env.VIGIE_SHARED_DIR ?? join(import.meta.dirname, '../../../../shared');
const present = existsSync(join(SHARED, 'seed/expected.json'));

function draftOf(path: string, encoding = 'utf-8'): ArticleDraft {
  const bytes = readFileSync(path);
  const options = { timezone: 'UTC', source: null, language: null };
  return readDraft(
    { kind: 'scrape', encoding, bytes, byteStart: 0, byteEnd: bytes.length, position: 'line 1' },
    options,
  );
}

(present ? describe : describe.skip)('the reference sets (skipped where they are absent)', () => {
  test('the first document is read to the letter', () => {
    const folder = join(SHARED, 'seed');
    const { article } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
    const draft = draftOf(join(folder, readdirSync(folder).find((file) => file.endsWith('.txt')) ?? ''));
    const { url, title, lead, modifiedAt, language, locale, section, author, image, tags, paragraphs } = article;
    expect(draft).toMatchObject({
      url,
      title,
      lead,
      modifiedAt,
      language,
      locale,
      section,
      author,
      image,
      tags,
      paragraphs,
      warnings: [],
    });
    expect(draft.publisher).toEqual(article.source);
    expect(draft.published).toEqual({
      at: article.publishedAt,
      day: '2024-01-19',
      offset: article.publishedOffset,
      precision: article.datePrecision,
    });
    const words = draft.paragraphs.flatMap(({ text }) => text.split(/\s+/));
    expect(words.length).toBe(article.wordCount.value);
  });

  test('every layout says what its page said', () => {
    const folder = join(SHARED, 'data/seed-like');
    const gold: Record<string, unknown>[] = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
    const layouts = gold.filter(({ layout }) => /^L\d/.test(String(layout)));
    expect(layouts.length).toBeGreaterThan(50);
    for (const wanted of layouts) {
      const file = String(wanted.file);
      const draft = draftOf(join(folder, 'docs', file), /cp1252/.test(file) ? 'windows-1252' : 'utf-8');
      const got: Record<string, unknown> = {
        file,
        url: draft.url,
        title: draft.title,
        lead: draft.lead,
        published_at: draft.published.at,
        published_day_local: draft.published.day,
        date_precision: draft.published.precision,
        modified_at: draft.modifiedAt,
        publisher: draft.publisher?.name,
        host: draft.publisher?.host,
        section: draft.section,
        locale: draft.locale,
        tags: draft.tags,
        image: draft.image,
        paragraphs: draft.paragraphs.length,
      };
      const checked = Object.keys(got).filter((key) => wanted[key] !== null && wanted[key] !== undefined);
      expect(Object.fromEntries(checked.map((key) => [key, got[key]]))).toEqual(
        Object.fromEntries(checked.map((key) => [key, wanted[key]])),
      );
      const body = draft.paragraphs.map(({ text }) => text).join('\n');
      for (const noise of wanted.body_must_not_contain as string[]) expect(body).not.toContain(noise);
    }
  });
});
