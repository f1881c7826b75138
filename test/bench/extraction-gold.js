import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Every file of the reference sets with what should be read from it; null when the folder is absent. */
export function loadGold(shared) {
  const seed = join(shared, 'seed');
  const like = join(shared, 'data/seed-like');
  if (!existsSync(seed) || !existsSync(like)) return null;
  const name = readdirSync(seed).find((file) => file.endsWith('.txt'));
  const { article } = JSON.parse(readFileSync(join(seed, 'expected.json'), 'utf8'));
  const cases = [{ file: name, path: join(seed, name), checks: seedChecks(article) }];
  for (const gold of JSON.parse(readFileSync(join(like, 'gold.json'), 'utf8'))) {
    if (gold.layout === 'dup' || gold.layout === 'hostile') continue;
    cases.push({ file: gold.file, path: join(like, 'docs', basename(gold.file)), checks: layoutChecks(gold) });
  }
  return cases;
}

function seedChecks(article) {
  return {
    ...article,
    countries: undefined,
    topicsAtLeastTwoOf: undefined,
    wordCount: article.wordCount.value,
    neverIn: article.neverIn.strings,
    notCountries: undefined,
    source: undefined,
    publisher: article.source.name,
    host: article.source.host,
  };
}

function layoutChecks(gold) {
  return {
    url: gold.url ?? undefined,
    title: gold.title ?? undefined,
    lead: gold.lead ?? undefined,
    publishedAt: gold.published_at ?? undefined,
    publishedOffset: gold.published_at ? offsetOf(gold.published_local) : undefined,
    localTime: gold.published_at ? undefined : (gold.published_local ?? undefined),
    modifiedAt: gold.modified_at ?? undefined,
    publishedDay: gold.published_day_local ?? undefined,
    month: gold.month ?? undefined,
    datePrecision: gold.date_precision ?? undefined,
    publisher: gold.publisher ?? undefined,
    host: gold.host ?? undefined,
    section: gold.section ?? undefined,
    locale: gold.locale ?? undefined,
    tags: gold.tags ?? undefined,
    image: gold.image ?? undefined,
    paragraphCount: gold.paragraphs ?? undefined,
    bodyFirst: gold.body_first,
    bodyLast: gold.body_last,
    neverIn: gold.body_must_not_contain,
  };
}

function offsetOf(local) {
  return /([+-]\d{2})(\d{2})$/.exec(local)?.slice(1).join(':');
}

/** What a draft says on the names that the checks use. */
export function readingOf(draft) {
  const body = draft.paragraphs.map(({ text }) => text).join('\n');
  return {
    url: draft.url,
    title: draft.title,
    lead: draft.lead,
    publishedAt: draft.published.at,
    publishedOffset: draft.published.offset,
    localTime: draft.published.at?.slice(0, 16),
    modifiedAt: draft.modifiedAt,
    publishedDay: draft.published.day,
    month: (draft.published.day ?? draft.published.at)?.slice(0, 7),
    datePrecision: draft.published.precision,
    publisher: draft.publisher?.name ?? null,
    host: draft.publisher?.host ?? null,
    section: draft.section,
    author: draft.author,
    locale: draft.locale,
    language: draft.language,
    tags: draft.tags,
    image: draft.image,
    paragraphs: draft.paragraphs,
    paragraphCount: draft.paragraphs.length,
    wordCount: body.split(/\s+/).filter(Boolean).length,
    bodyFirst: body,
    bodyLast: body,
    neverIn: `${draft.title}\n${draft.lead}\n${body}`,
    warnings: draft.warnings,
  };
}

/** Whether one reading is right. */
export function isRight(check, expected, got) {
  if (check === 'bodyFirst') return squeeze(got).startsWith(squeeze(expected));
  if (check === 'bodyLast') return squeeze(got).endsWith(squeeze(expected));
  if (check === 'neverIn') return expected.every((noise) => !got.includes(noise));
  return JSON.stringify(got) === JSON.stringify(expected);
}

function squeeze(text) {
  return text.replace(/\s+/g, '');
}
