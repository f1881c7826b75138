import { Parser } from 'htmlparser2';

const HIDDEN = new Set(['script', 'style', 'template', 'noscript']);
const INLINE = new Set('a abbr b big cite code em font i ins mark q s small span strong sub sup tt u'.split(' '));
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i;

/** Whether a text holds an HTML tag. */
export function hasMarkup(text: string): boolean {
  return TAG.test(text);
}

/** What an HTML fragment says, as one line of text; a text without tags is left as it is. */
export function plainText(html: string): string {
  if (!hasMarkup(html)) return html.trim();
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (HIDDEN.has(name)) hidden++;
      if (!INLINE.has(name)) text += ' ';
    },
    ontext(data) {
      if (hidden === 0) text += data;
    },
    onclosetag(name) {
      if (HIDDEN.has(name)) hidden--;
      if (!INLINE.has(name)) text += ' ';
    },
  });
  parser.end(html);
  return text.replace(/\s+/g, ' ').trim();
}
