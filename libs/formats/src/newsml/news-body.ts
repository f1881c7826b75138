import { attributeOf, childOf, childrenOf, descendantsOf, type Element } from '../xml/element.js';
import { hasMarkup } from '../xml/plain-text.js';

/** The text of a news item. */
export interface NewsBody {
  content: string;
  isHtml: boolean;
  from: Element;
}

// Names of the News Industry Text Format and what HTML calls them.
const HTML_NAMES: ReadonlyMap<string, string> = new Map([
  ['hl2', 'h2'],
  ['media', 'figure'],
  ['media-caption', 'figcaption'],
  ['media-producer', 'figcaption'],
]);

/** The text of a news item: the body of its XHTML or NITF, else its plain data. Null where it has none. */
export function newsBody(item: Element, source: string): NewsBody | null {
  const content = childOf(item, 'contentSet');
  if (content === null) return null;
  for (const inline of childrenOf(content, 'inlineXML')) {
    const body = bodyIn(inline);
    const markup = source.slice(body.contentStart, body.contentEnd).trim();
    if (markup !== '') return { content: asHtml(markup), isHtml: true, from: body };
  }
  for (const inline of childrenOf(content, 'inlineData')) {
    const text = inline.text.trim();
    if (text === '' || attributeOf(inline, 'encoding') !== null) continue;
    const isHtml = /html/i.test(attributeOf(inline, 'contenttype') ?? '') || hasMarkup(text);
    return { content: text, isHtml, from: inline };
  }
  return null;
}

/** The body of a text in the News Industry Text Format, as HTML; null where it has none. */
export function nitfBody(nitf: Element, source: string): NewsBody | null {
  const body = bodyIn(nitf);
  const markup = body === nitf ? '' : source.slice(body.contentStart, body.contentEnd).trim();
  return markup === '' ? null : { content: asHtml(markup), isHtml: true, from: body };
}

/** The elements of some local name in an item's content, whatever their prefix. */
export function inContent(item: Element, name: string): Element[] {
  const content = item.name.endsWith('nitf') ? item : childOf(item, 'contentSet');
  if (content === null) return [];
  return ['', 'nitf:', 'xhtml:'].flatMap((prefix) => descendantsOf(content, prefix + name));
}

function bodyIn(inline: Element): Element {
  for (const name of ['body.content', 'nitf:body.content', 'xhtml:body', 'body']) {
    const [body] = descendantsOf(inline, name);
    if (body !== undefined) return body;
  }
  return inline;
}

function asHtml(markup: string): string {
  return markup.replace(/<(\/?)(?:[\w.-]{1,40}:)?([\w.-]{1,40})/g, (_, slash: string, name: string) => {
    return `<${slash}${HTML_NAMES.get(name) ?? name}`;
  });
}
