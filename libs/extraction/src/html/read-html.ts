import type { ArticleDraft, ArticleField, ByteSpan, HtmlRecord } from '@vigie/article';
import { publishedDate, UNKNOWN_DATE } from '../date-witness.js';
import { formatInstant, instantOf } from '../instant-of.js';
import type { DraftOptions } from '../options.js';
import { publisherOf } from '../read-publisher.js';
import { outletHost } from '../shown-url.js';
import { decodePage } from './decode-page.js';
import { linkedArticle } from './json-ld.js';
import { pageAddress, pageImage } from './page-address.js';
import { pageAuthor } from './page-author.js';
import { readPageBody } from './page-body.js';
import { pageDates } from './page-dates.js';
import { pageSection, pageTags } from './page-labels.js';
import { pageLanguage } from './page-language.js';
import { pageLead } from './page-lead.js';
import { pageTitle } from './page-title.js';
import { PageValues, type Stated } from './page-values.js';
import { scanPage } from './scan-page.js';

/** Reads a page as its site served it: its metadata, then its main text. */
export function readHtml(record: HtmlRecord, options: DraftOptions): ArticleDraft {
  const { html, byteSpans } = decodePage(record.bytes, record.encoding);
  const facts = scanPage(html);
  const own = facts.links.find(({ rel }) => rel === 'canonical')?.value ?? record.url;
  const linked = linkedArticle(facts.scripts, own);
  const values = new PageValues(facts, linked);
  const url = pageAddress(facts, values, record.url);
  const [site = null] = [
    ...values.metas('og:site_name'),
    ...values.linked('publisher'),
    ...values.metas('application-name', 'dc.publisher'),
  ];
  const title = pageTitle(facts, values, site?.value ?? null);
  const dates = pageDates(facts, values, url?.value ?? null, options);
  const { language, locale } = pageLanguage(facts, values);
  const lead = pageLead(values, title?.value ?? null, site?.value ?? null);
  const author = pageAuthor(facts, values);
  const section = pageSection(values);
  const image = pageImage(values, url?.value ?? null);
  const { tags, sources } = pageTags(values);
  const body = readPageBody(html, facts, values.linkedRaw('articleBody'), {
    title: title?.value ?? null,
    site: site?.value ?? null,
    lead: lead?.value ?? null,
    author: author?.value ?? null,
  });
  const { published, modified } = dates;
  return {
    url: url?.value ?? null,
    title: title?.value ?? null,
    lead: lead?.value ?? null,
    publisher: publisherOf(site?.value ?? null, url === null ? null : outletHost(url.value), options.source),
    published: published === null ? UNKNOWN_DATE : publishedDate(published, options.timezone),
    modifiedAt: modified === null ? null : formatInstant(instantOf(modified, options.timezone)),
    language: language?.value ?? options.language,
    locale: locale?.value ?? null,
    section: section?.value ?? null,
    author: author?.value ?? null,
    image: image?.value ?? null,
    tags,
    paragraphs: body.map(({ text, heading }) => ({ text, heading })),
    givenCountries: null,
    givenTopics: null,
    provenance: provenanceOf(byteSpans, [
      ['url', [url]],
      ['title', [title]],
      ['lead', [lead]],
      ['publisher', [site]],
      ['published', [dates.publishedBy]],
      ['modifiedAt', [dates.modifiedBy]],
      ['language', [language]],
      ['locale', [locale]],
      ['section', [section]],
      ['author', [author]],
      ['image', [image]],
      ['tags', sources],
      ['paragraphs', body],
    ]),
    unclaimed: [],
    warnings: dates.warnings,
  };
}

type Sources = readonly (Pick<Stated, 'span'> | null)[];

function provenanceOf(
  byteSpans: (spans: readonly ByteSpan[]) => (ByteSpan | null)[],
  fields: readonly (readonly [ArticleField, Sources])[],
): Partial<Record<ArticleField, ByteSpan[]>> {
  const spans = fields.flatMap(([field, sources]) =>
    sources.flatMap((source) => (source?.span ? [{ field, start: source.span.start, end: source.span.end }] : [])),
  );
  const seen = new Set<string>();
  const provenance: Partial<Record<ArticleField, ByteSpan[]>> = {};
  byteSpans(spans).forEach((span, index) => {
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
