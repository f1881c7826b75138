import type { ArticleDraft, ScrapeRecord } from '@vigie/article';
import { Claims } from './claims.js';
import { decodeLines } from './decode-lines.js';
import { languageTag } from './language-tag.js';
import type { DraftOptions } from './options.js';
import { Page } from './page.js';
import { frameOf } from './page-frame.js';
import { readAuthor } from './read-author.js';
import { readBody } from './read-body.js';
import { readDates } from './read-dates.js';
import { readLead } from './read-lead.js';
import { readLocale } from './read-locale.js';
import { publisherOf, readPublisherName } from './read-publisher.js';
import { readSection } from './read-section.js';
import { readTags } from './read-tags.js';
import { readTitle } from './read-title.js';
import { readImage, readUrl } from './read-url.js';
import { outletHost, shownUrl } from './shown-url.js';

/** Reads a flattened page. The order matters: what a reader took, the later ones no longer see. */
export function readScrape(record: ScrapeRecord, options: DraftOptions): ArticleDraft {
  const { lines, warnings: changes } = decodeLines(record);
  const page = new Page(
    lines.filter(({ text }) => text !== ''),
    options.furniture,
  );
  const claims = new Claims();
  const url = shownUrl(record.url ?? '') ?? readUrl(page, claims);
  const image = readImage(page, claims);
  const { locale, language } = readLocale(page, claims);
  const { published, modifiedAt, warnings } = readDates(page, claims, url, options.timezone, options.now ?? new Date());
  const frame = frameOf(page, url);
  const host = url === null ? null : outletHost(url);
  const name = readPublisherName(page, claims, url, host);
  const section = readSection(page, claims, url);
  const title = readTitle(page, claims, url, name, frame);
  const author = readAuthor(page, claims);
  const tags = readTags(page, claims);
  const lead = readLead(page, claims);
  const paragraphs = readBody(page, claims, title);
  return {
    url,
    title,
    lead,
    publisher: publisherOf(name, host, options.source),
    published,
    modifiedAt,
    language: language ?? languageTag(record.language ?? '') ?? options.language,
    locale,
    section,
    author,
    image,
    tags,
    paragraphs,
    givenCountries: null,
    givenTopics: null,
    provenance: claims.provenance(),
    unclaimed: claims.unclaimed(lines),
    warnings: [...warnings, ...frame.warnings, ...changes],
  };
}
