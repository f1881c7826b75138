import { normaliseText, type Paragraph } from '@vigie/article';
import { decodeEntities } from '../decode-entities.js';

const INLINE = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i img input ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const RAW = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'svg', 'title']);

/** The texts between the tags of HTML that is nested too deep to be parsed: each block's in a paragraph of its own. Linear in its length. */
export function flatParagraphs(html: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let parts: string[] = [];
  const close = (): void => {
    const text = normaliseText(decodeEntities(parts.join('')))
      .replace(/\s+/gu, ' ')
      .trim();
    if (text !== '') paragraphs.push({ text, heading: false });
    parts = [];
  };
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    parts.push(html.slice(at, open === -1 ? html.length : open));
    if (open === -1) break;
    const comment = html.startsWith('<!--', open);
    const end = comment ? html.indexOf('-->', open + 4) : html.indexOf('>', open);
    if (end === -1) break;
    at = end + (comment ? 3 : 1);
    const name = comment
      ? ''
      : (/^<\/?([a-z][a-z0-9]{0,20})/i.exec(html.slice(open, open + 24))?.[1]?.toLowerCase() ?? '');
    if (!INLINE.has(name)) close();
    if (!RAW.has(name) || html[open + 1] === '/') continue;
    const stop = html.indexOf(`</${name}`, at);
    if (stop === -1) break;
    at = stop;
  }
  close();
  return paragraphs;
}
