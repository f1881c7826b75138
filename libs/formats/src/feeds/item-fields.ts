import { attributeOf, childOf, childrenOf, descendantsOf, type Element, textIn } from '../xml/element.js';
import { hasMarkup, plainText, plainTitle } from '../xml/plain-text.js';
import { languageOf } from '../xml/vocabularies.js';
import { authorsOf } from './authors-of.js';
import { contentOf, formOf } from './content-of.js';
import type { FeedDescription } from './feed-document.js';
import { internetDate } from './internet-date.js';
import { linkOf } from './link-of.js';

const LEAD_LENGTH = 50_000;
// A description that is longer and has paragraphs is the text.
const TEXT_LENGTH = 1000;

const PUBLISHED =
  'pubDate published dc:date issued dcterms:issued created dcterms:created prism:publicationDate date'.split(' ');
const UPDATED = ['updated', 'modified', 'dcterms:modified'];
const CONTENTS = 'content:encoded encoded content turbo:content yandex:full-text xhtml:body body'.split(' ');
const LEADS = 'description summary itunes:summary media:description dc:description abstract itunes:subtitle'.split(' ');

/** The values of a record and the elements that they were read from. */
export interface ItemFields {
  fields: Record<string, unknown>;
  origins: Map<string, readonly Element[]>;
}

/** Reads one item of a feed. `source` is the text that its places count in. */
export function itemFields(item: Element, feed: FeedDescription, source: string, base: string | null): ItemFields {
  const fields: Record<string, unknown> = Object.create(null);
  const origins = new Map<string, readonly Element[]>();
  const put = (key: string, value: unknown, ...from: Array<Element | null>): void => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return;
    fields[key] = value;
    const known = from.filter((element) => element !== null);
    if (known.length > 0) origins.set(key, known);
  };
  const title = filled(item, 'title', 'media:title', 'dc:title');
  put('title', title === null ? null : plainTitle(contentOf(title, source).slice(0, LEAD_LENGTH)) || null, title);
  put('url', linkOf(item, feed.base ?? feed.url ?? base), ...childrenOf(item, 'link').slice(0, 1));
  putContent(item, source, put);
  const published = dated(item, PUBLISHED);
  const updated = dated(item, UPDATED);
  const first = published ?? updated;
  const changed = attributeOf(item, 'lastmod') ?? attributeOf(item, 'LASTMOD');
  put('publishedAt', first === null ? changed : internetDate(first.text), first);
  if (updated !== null && updated !== first) put('modifiedAt', internetDate(updated.text), updated);
  const outlet = childOf(item, 'source');
  const own = authorsOf(item);
  const authors = own.names.length > 0 || outlet === null ? own : authorsOf(outlet);
  put('author', authors.names.length > 0 ? authors.names : feed.authors, ...authors.from);
  const tags = item.children.filter(({ name }) =>
    /^(?:category|dc:subject|media:keywords|itunes:keywords)$/.test(name),
  );
  put('tags', tags.flatMap(labelsOf), ...tags);
  const outletName = textIn(outlet) ?? textIn(childOf(outlet ?? item, outlet === null ? 'News:Source' : 'title'));
  put('source', outletName ?? feed.title, outletName === null ? null : outlet);
  const language = textIn(childOf(item, 'dc:language', 'language')) ?? languageOf(item) ?? feed.language;
  put('language', language);
  put('image', imageOf(item));
  put('guid', textIn(childOf(item, 'guid', 'id')));
  return { fields, origins };
}

type Put = (key: string, value: unknown, ...from: Array<Element | null>) => void;

function putContent(item: Element, source: string, put: Put): void {
  const found = filled(item, ...CONTENTS);
  const content = found === null ? null : formOf(found);
  const lead = filled(item, ...LEADS) ?? (found === null ? filmDescription(item) : null);
  const html = content === null ? null : contentOf(content, source) || null;
  if (html !== null) put(isHtml(content as Element, html) ? 'html' : 'text', html, content);
  if (lead === null) return;
  const written = contentOf(lead, source);
  if (html === null && written.length > TEXT_LENGTH && /<(?:p|br|div)\b/i.test(written)) put('html', written, lead);
  else put('lead', plainText(written.slice(0, LEAD_LENGTH)) || null, lead);
}

function isHtml(content: Element, text: string): boolean {
  const isTold = /html/i.test(attributeOf(content, 'type') ?? '');
  return isTold || !/^(?:content|yandex:full-text)$/.test(content.name) || hasMarkup(text);
}

// Beside pictures, such a description is what stands below them.
function filmDescription(item: Element): Element | null {
  const group = childOf(item, 'media:group');
  return group === null || childOf(group, 'media:title') === null ? null : filled(group, 'media:description');
}

/** A date among some elements: the first that has a number, else the first that says anything. */
function dated(item: Element, names: readonly string[]): Element | null {
  const found = names.flatMap((name) => filled(item, name) ?? []);
  return found.find(({ text }) => /\d/.test(text)) ?? found[0] ?? null;
}

function filled(item: Element, ...names: string[]): Element | null {
  for (const name of names) {
    const found = item.children.find(
      (child) => child.name === name && (child.text.trim() !== '' || child.children.length > 0),
    );
    if (found !== undefined) return found;
  }
  return null;
}

function labelsOf(tag: Element): string[] {
  const text = attributeOf(tag, 'label') ?? textIn(tag) ?? attributeOf(tag, 'term');
  if (text === null) return [];
  const labels = tag.name.endsWith('keywords') ? text.split(',') : [text];
  return labels.map((label) => plainText(label)).filter((label) => label !== '');
}

function imageOf(item: Element): string | null {
  const isPicture = (element: Element): boolean =>
    attributeOf(element, 'medium') === 'image' ||
    /^image\//i.test(attributeOf(element, 'type') ?? '') ||
    /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i.test(attributeOf(element, 'url') ?? '');
  const media = descendantsOf(item, 'media:content').find(isPicture) ?? descendantsOf(item, 'media:thumbnail')[0];
  const enclosure = childrenOf(item, 'enclosure').find(isPicture);
  const linked = childrenOf(item, 'link').find((link) => attributeOf(link, 'rel') === 'enclosure' && isPicture(link));
  return (
    attributeOf(media ?? null, 'url') ??
    attributeOf(enclosure ?? null, 'url') ??
    attributeOf(linked ?? null, 'href') ??
    attributeOf(childOf(item, 'itunes:image'), 'href') ??
    textIn(descendantsOf(item, 'url').find(({ start }) => inside(childOf(item, 'image'), start)) ?? null)
  );
}

const inside = (element: Element | null, at: number): boolean =>
  element !== null && at >= element.contentStart && at < element.contentEnd;
