import type { Format, Sample } from '../format.js';
import { readHtml } from './read-html.js';

/** One page as its site served it, or as a browser saved it. */
export const HTML: Format = {
  name: 'html',
  detects: (sample) => beginsAsPage(sample.skeleton) || isNamedAsPage(sample),
  read: ({ bytes }) => readHtml(bytes),
};

const PAGE = /^<(?:!doctype\s+html\b|html[\s>]|head[\s>]|body[\s>])/i;

/** Whether a text begins as a page does, behind comments and an XML declaration. */
function beginsAsPage(skeleton: string): boolean {
  let at = firstVisible(skeleton, 0);
  for (;;) {
    const close = skeleton.startsWith('<!--', at) ? '-->' : skeleton.startsWith('<?', at) ? '?>' : null;
    if (close === null) return PAGE.test(skeleton.slice(at, at + 40));
    const end = skeleton.indexOf(close, at + 2);
    if (end === -1) return false;
    at = firstVisible(skeleton, end + close.length);
  }
}

function firstVisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}

// The name alone is not enough: anything can be called `.html`.
function isNamedAsPage({ filename, skeleton }: Sample): boolean {
  return /\.(?:x?html?|shtml)$/i.test(filename) && /<\/?[a-z][a-z0-9]{0,20}[\s>/]/i.test(skeleton);
}
