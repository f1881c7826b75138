import { childOf, childrenOf, type Element, textIn } from '../xml/element.js';

/** Who wrote an item, or what a feed says of itself, with the elements that say so. */
export function authorsOf(item: Element): { names: string[]; from: Element[] } {
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
const FORMS = [
  /^[^\s@()]+@[^\s@()]+\s*\(([^()]+)\)$/,
  /^([^<>]+)<[^\s<>]+@[^\s<>]+>$/,
  /^([^()@]+)\([^\s@()]+@[^\s@()]+\)$/,
  /^[^\s@()]+@[^\s@()]+\s+([^\s@()<>][^@()<>]*)$/,
];

// `desk@a.example (A. Name)` and the like; an address alone names nobody.
function personIn(text: string): string {
  if (text.length > LONGEST_PERSON) return text;
  for (const form of FORMS) {
    const named = form.exec(text);
    if (named !== null) return (named[1] ?? '').trim();
  }
  return /^\S+@\S+$/.test(text) ? '' : text;
}
