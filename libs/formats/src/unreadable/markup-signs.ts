import { endOfMarkup, rootName } from '../xml/root-name.js';

/** What pages are made of: a part of a page may begin with any of these, behind an XML declaration too. */
const OF_PAGES = new Set(
  'a abbr address article aside b blockquote body br button center details div dl em figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img li link main meta nav noscript ol p pre script section small span strong style sup table tbody td template th title tr u ul video'.split(
    ' ',
  ),
);
const DECLARATION = /^<\?xml\s{1,20}version\s{0,20}=/;
const ATTRIBUTE = /^\s{1,20}[\w:.-]{1,60}\s{0,20}=\s{0,20}["']/;

/**
 * A sign: nothing but one element of a name, behind a prologue, in which something is found. Where nothing is asked for, it must
 * have an attribute, since a sentence may begin with the name of an element between its signs.
 */
export function root(name: RegExp, known: RegExp | null = null): Pick<RegExp, 'test'> {
  return {
    test: (text) => {
      const element = text.slice(behindPrologue(text));
      const found = element.startsWith('<') ? rootName(element.slice(0, 100)) : null;
      if (found === null || !name.test(found) || !isLast(element, found)) return false;
      return known === null ? ATTRIBUTE.test(element.slice(1 + found.length, 300)) : known.test(text);
    },
  };
}

/** Whether a text is XML by its declaration, and its outermost element is none of a page. */
export function isOtherXml(text: string): boolean {
  if (!DECLARATION.test(text)) return false;
  const found = rootName(text.slice(behindPrologue(text)).slice(0, 100));
  return !OF_PAGES.has(found?.toLowerCase() ?? '');
}

/** Where the first thing stands that is no declaration, comment or space. */
function behindPrologue(text: string): number {
  for (let at = 0; ; ) {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
    const end = text.startsWith('<', at) ? endOfMarkup(text, at) : -1;
    if (end === -1) return at;
    at = end;
  }
}

/** Whether nothing stands behind the end of an element, where that is in sight. */
function isLast(text: string, name: string): boolean {
  const end = text.lastIndexOf(`</${name}`);
  if (end === -1) return true;
  const rest = text.slice(end + name.length + 3).trim();
  return rest === '' || rest.startsWith('<!--');
}
