import { attributeOf, childOf, childrenOf, descendantsOf, type Element, textIn } from '../xml/element.js';
import { hasMarkup, plainText } from '../xml/plain-text.js';
import { languageOf } from '../xml/vocabularies.js';
import type { FeedDescription } from './feed-document.js';
import { internetDate } from './internet-date.js';
import { linkOf } from './link-of.js';

const LEAD_LENGTH = 50_000;
// A description that is longer and has paragraphs is the text.
const TEXT_LENGTH = 1000;

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
  put('title', title === null ? null : plainText(contentOf(title, source).slice(0, LEAD_LENGTH)) || null, title);
  put('url', linkOf(item, feed.base ?? feed.url ?? base), ...childrenOf(item, 'link').slice(0, 1));
  putContent(item, source, put);
  const published = filled(
    item,
    'pubDate',
    'published',
    'dc:date',
    'issued',
    'dcterms:issued',
    'created',
    'dcterms:created',
  );
  const updated = filled(item, 'updated', 'modified', 'dcterms:modified');
  const first = published ?? updated;
  put('publishedAt', first === null ? null : internetDate(first.text), first);
  if (updated !== null && updated !== first) put('modifiedAt', internetDate(updated.text), updated);
  const authors = authorsOf(item);
  put('author', authors.names, ...authors.from);
  const tags = item.children.filter(({ name }) =>
    /^(?:category|dc:subject|media:keywords|itunes:keywords)$/.test(name),
  );
  put('tags', tags.flatMap(labelsOf), ...tags);
  const outlet = childOf(item, 'source');
  const outletName = outlet === null ? null : (textIn(outlet) ?? textIn(childOf(outlet, 'title')));
  put('source', outletName ?? feed.title, outletName === null ? null : outlet);
  const language = textIn(childOf(item, 'dc:language', 'language')) ?? languageOf(item) ?? feed.language;
  put('language', language);
  put('image', imageOf(item));
  put('guid', textIn(childOf(item, 'guid', 'id')));
  return { fields, origins };
}

type Put = (key: string, value: unknown, ...from: Array<Element | null>) => void;

function putContent(item: Element, source: string, put: Put): void {
  const content = filled(item, 'content:encoded', 'encoded', 'content', 'xhtml:body', 'body');
  const lead = filled(item, 'description', 'summary', 'itunes:summary', 'media:description', 'dc:description');
  const html = content === null ? null : contentOf(content, source);
  if (html !== null) put(isHtml(content as Element, html) ? 'html' : 'text', html, content);
  if (lead === null) return;
  const written = contentOf(lead, source);
  if (html === null && written.length > TEXT_LENGTH && /<(?:p|br|div)\b/i.test(written)) put('html', written, lead);
  else put('lead', plainText(written.slice(0, LEAD_LENGTH)) || null, lead);
}

function isHtml(content: Element, text: string): boolean {
  return /html/i.test(attributeOf(content, 'type') ?? '') || content.name !== 'content' || hasMarkup(text);
}

// Markup that stands in the item itself, as XHTML may, is given as it is written.
function contentOf(element: Element, source: string): string {
  const markup = element.children.length > 0;
  return (markup ? source.slice(element.contentStart, element.contentEnd) : element.text).trim();
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

function authorsOf(item: Element): { names: string[]; from: Element[] } {
  for (const name of ['dc:creator', 'author', 'itunes:author', 'dc:contributor', 'contributor']) {
    const from = childrenOf(item, name);
    const names = from
      .map((author) => textIn(childOf(author, 'name')) ?? personIn(textIn(author) ?? ''))
      .filter((text) => text !== '');
    if (names.length > 0) return { names: [...new Set(names)], from };
  }
  return { names: [], from: [] };
}

/** What is longer names nobody, and is not taken apart. */
const LONGEST_PERSON = 1000;

// `desk@a.example (A. Name)`; an address alone names nobody.
function personIn(text: string): string {
  if (text.length > LONGEST_PERSON) return text;
  const named = /^[^\s@()]+@[^\s@()]+\s*\(([^()]+)\)$/.exec(text) ?? /^([^<>]+)<[^\s<>]+@[^\s<>]+>$/.exec(text);
  if (named !== null) return (named[1] ?? '').trim();
  return /^\S+@\S+$/.test(text) ? '' : text;
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
