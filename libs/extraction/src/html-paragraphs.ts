import type { Paragraph } from '@vigie/article';
import { normaliseText } from '@vigie/article';
import { Parser } from 'htmlparser2';
import { UnusableRecordError } from './unusable-record-error.js';

// The parser's stack costs time in proportion to the depth at every tag; no page is nested anywhere near as deep.
const DEPTH = 1000;

const HIDDEN = new Set(
  'script style noscript template iframe object embed svg math nav header footer aside form button select textarea head title figcaption video audio canvas'.split(
    ' ',
  ),
);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q ruby rp rt s samp small span strike strong sub sup time tt u var wbr img input'.split(
    ' ',
  ),
);

/** The running text of an HTML fragment: blocks are paragraphs, `h1`–`h6` are subheadings; scripts, forms and navigation are left out. Throws `UnusableRecordError` for HTML nested too deep. */
export function htmlParagraphs(html: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let text: string[] = [];
  let hidden = 0;
  let heading = 0;
  let depth = 0;
  const close = (): void => {
    const plain = normaliseText(text.join('')).replace(/\s+/gu, ' ').trim();
    if (plain !== '') paragraphs.push({ text: plain, heading: heading > 0 });
    text = [];
  };
  const parser = new Parser({
    onopentag(name) {
      if (++depth > DEPTH)
        throw new UnusableRecordError('too-deep', `The HTML is nested more than ${DEPTH} elements deep.`);
      if (HIDDEN.has(name)) hidden++;
      if (INLINE.has(name)) return;
      close();
      if (HEADINGS.has(name)) heading++;
    },
    onclosetag(name) {
      depth--;
      if (HIDDEN.has(name)) hidden = Math.max(0, hidden - 1);
      if (INLINE.has(name)) return;
      close();
      if (HEADINGS.has(name)) heading = Math.max(0, heading - 1);
    },
    ontext(part) {
      if (hidden === 0) text.push(part);
    },
  });
  parser.end(html);
  close();
  return paragraphs;
}

/** Whether a text is HTML: it closes a block element or breaks lines with tags. */
export function looksLikeHtml(text: string): boolean {
  return /<\/(?:p|div|li|h[1-6]|article|section|blockquote)\s*>|<br\s*\/?>/i.test(text);
}
