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

/** What a headline may be written with; any other tag is what it is about. */
const OF_HEADLINES = new Set([
  ...INLINE,
  ...HIDDEN,
  ...'acronym bdi br center div h1 h2 h3 h4 h5 h6 hr img li nobr p strike time ul wbr'.split(' '),
]);

/** What a headline says, which may be HTML, as one line of text. */
export function plainTitle(html: string): string {
  // What ends encloses something, which no tag that is talked about does.
  const ended = new Set([...html.matchAll(/<\/([a-z][a-z0-9]*)\s*>/gi)].map(([, name = '']) => name.toLowerCase()));
  const kept = html.replace(/<(?=\/?([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>)/gi, (sign, name: string) =>
    OF_HEADLINES.has(name.toLowerCase()) || ended.has(name.toLowerCase()) ? sign : '&lt;',
  );
  return hasMarkup(kept) || kept === html ? plainText(kept) : kept.trim();
}
