import type { ArticleDraft, ArticleField, ByteSpan, DraftWarning, HtmlRecord } from '@vigie/article';
import { publishedDate, UNKNOWN_DATE } from '../date-witness.js';
import { formatInstant, instantOf } from '../instant-of.js';
import type { DraftOptions } from '../options.js';
import { publisherOf } from '../read-publisher.js';
import { outletHost } from '../shown-url.js';
import { type DecodedPage, decodePage } from './decode-page.js';
import { linkedArticle } from './json-ld.js';
import { pageAddress, pageImage } from './page-address.js';
import { pageAuthor } from './page-author.js';
import { readPageBody } from './page-body.js';
import { pageDates } from './page-dates.js';
import { pageSection, pageTags } from './page-labels.js';
import { pageLanguage } from './page-language.js';
import { pageLead } from './page-lead.js';
import { pageSite } from './page-site.js';
import { pageTitle } from './page-title.js';
import { PageValues, type Stated } from './page-values.js';
import { scanPage } from './scan-page.js';

/** Reads a page as its site served it: its metadata, then its main text. */
export function readHtml(record: HtmlRecord, options: DraftOptions): ArticleDraft {
  const page = decodePage(record.bytes, record.encoding);
  const facts = scanPage(page.html);
  const own = facts.links.find(({ rel }) => rel === 'canonical')?.value ?? record.url;
  const values = new PageValues(facts, linkedArticle(facts.scripts, own));
  const url = pageAddress(facts, values, record.url);
  const site = pageSite(values);
  const title = pageTitle(facts, values, site?.value ?? null);
  const lead = pageLead(values, title?.value ?? null, site?.value ?? null);
  const author = pageAuthor(facts, values);
  const section = pageSection(values);
  const image = pageImage(values, url?.value ?? null);
  const { language, locale } = pageLanguage(facts, values);
  const { tags, sources } = pageTags(values);
  const { published, modified, publishedBy, modifiedBy, warnings } = pageDates(
    facts,
    values,
    url?.value ?? null,
    options,
  );
  const context = { title: title?.value ?? null, lead: lead?.value ?? null, author: author?.value ?? null };
  const body = readPageBody(page.html, facts, values.linkedRaw('articleBody'), context);
  const lines = { url, title, lead, publisher: site, language, locale, section, author, image };
  return {
    ...draftLines(lines),
    language: language?.value ?? options.language,
    publisher: publisherOf(site?.value ?? null, url === null ? null : outletHost(url.value), options.source),
    published: published === null ? UNKNOWN_DATE : publishedDate(published, options.timezone),
    modifiedAt: modified === null ? null : formatInstant(instantOf(modified, options.timezone)),
    tags,
    paragraphs: body.map(({ text, heading }) => ({ text, heading })),
    givenCountries: null,
    givenTopics: null,
    provenance: provenanceOf(page, [
      ...(Object.keys(lines) as (keyof typeof lines)[]).map((field) => [field, [lines[field]]] as const),
      ['published', [publishedBy]],
      ['modifiedAt', [modifiedBy]],
      ['tags', sources],
      ['paragraphs', body],
    ]),
    unclaimed: [],
    warnings: record.isCut === true ? [...warnings, CUT] : warnings,
  };
}

const CUT: DraftWarning = { code: 'text-cut', message: 'The page was cut when it was fetched: its end is missing.' };

type LineField = 'url' | 'title' | 'lead' | 'locale' | 'section' | 'author' | 'image';

function draftLines(lines: Readonly<Record<LineField, Stated | null>>): Pick<ArticleDraft, LineField> {
  const { url, title, lead, locale, section, author, image } = lines;
  return {
    url: url?.value ?? null,
    title: title?.value ?? null,
    lead: lead?.value ?? null,
    locale: locale?.value ?? null,
    section: section?.value ?? null,
    author: author?.value ?? null,
    image: image?.value ?? null,
  };
}

type Sources = readonly (Pick<Stated, 'span'> | null)[];

function provenanceOf(
  page: DecodedPage,
  fields: readonly (readonly [ArticleField, Sources])[],
): Partial<Record<ArticleField, ByteSpan[]>> {
  const spans = fields.flatMap(([field, sources]) =>
    sources.flatMap((source) => (source?.span ? [{ field, start: source.span.start, end: source.span.end }] : [])),
  );
  const seen = new Set<string>();
  const provenance: Partial<Record<ArticleField, ByteSpan[]>> = {};
  page.byteSpans(spans).forEach((span, index) => {
    const field = spans[index]?.field;
    if (span === null || field === undefined) return;
    const key = `${field} ${span.start} ${span.end}`;
    if (seen.has(key)) return;
    seen.add(key);
    const known = provenance[field] ?? [];
    known.push(span);
    provenance[field] = known;
  });
  return provenance;
}
