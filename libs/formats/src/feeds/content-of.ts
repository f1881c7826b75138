import { isUtf8 } from 'node:buffer';
import { attributeOf, childrenOf, type Element } from '../xml/element.js';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** Types of content that stand in a feed as they are; all others are written in base 64. */
const PLAIN = /^(?:text\/|multipart\/|[\w.+-]+$)|[/+]xml\b/i;

/** What an element holds; markup that stands in it as such, as XHTML may, is given as it is written. */
export function contentOf(element: Element, source: string): string {
  const markup = element.children.length > 0;
  const content = (markup ? source.slice(element.contentStart, element.contentEnd) : element.text).trim();
  const type = attributeOf(element, 'type') ?? '';
  const isEncoded =
    attributeOf(element, 'mode') === 'base64' || (element.name === 'content' && !PLAIN.test(type || 'text'));
  return isEncoded ? decoded(content) : content;
}

/** The element that holds the text of an item: of one in several forms, that in HTML. */
export function formOf(content: Element): Element {
  const forms = childrenOf(content, 'content');
  return forms.find((form) => /html/i.test(attributeOf(form, 'type') ?? '')) ?? forms[0] ?? content;
}

// A picture is no text.
function decoded(written: string): string {
  const packed = written.replace(/\s+/g, '');
  if (!BASE64.test(packed)) return written;
  const bytes = Buffer.from(packed, 'base64');
  return isUtf8(bytes) && !bytes.includes(0) ? bytes.toString('utf8').trim() : '';
}
