import { formatOffset, localClock } from './calendar.mjs';

/** One article as a line of an archive's export; authors are kept, pages' furniture never got there. */
export function exportLine(article) {
  const local = localClock(article.published, article.offset);
  const edited = localClock(article.published + article.edited * 60_000, article.offset);
  const offset = formatOffset(article.offset);
  return JSON.stringify({
    url: article.url,
    title: article.title,
    lead: article.lead,
    text: article.paragraphs.map(({ text }) => text).join('\n\n'),
    publishedAt: `${local.day}T${local.time}:00${offset}`,
    modifiedAt: article.edited > 0 ? `${edited.day}T${edited.time}:00${offset}` : undefined,
    source: article.outlet.name,
    author: article.author ?? undefined,
    section: article.section,
    language: article.outlet.language,
    tags: article.tags,
  });
}
