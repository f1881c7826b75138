import { attributeOf, childOf, textIn } from '../xml/element.js';
import { parseElements } from '../xml/parse-element.js';
import { plainText } from '../xml/plain-text.js';
import { rootName } from '../xml/root-name.js';
import { languageOf, prefixesIn } from '../xml/vocabularies.js';
import { authorsOf } from './authors-of.js';
import { feedNameReader } from './feed-names.js';
import { baseOf, linkOf, selfOf } from './link-of.js';

/** What a feed says of itself. */
export interface FeedDescription {
  title: string | null;
  /** The address of the site that it belongs to. */
  url: string | null;
  language: string | null;
  /** Who wrote its items, where they do not say. */
  authors: string[];
  /** What addresses of its items are relative to; null where it does not say. */
  base: string | null;
}

/** A feed that says nothing of itself. */
export const NO_FEED: FeedDescription = { title: null, url: null, language: null, authors: [], base: null };

/** The name of the outermost element of a feed and that of its items, as the file spells them; null for any other text. */
export function feedNames(skeleton: string): { root: string; items: Set<string> } | null {
  const root = rootOf(skeleton);
  if (root === null) return null;
  const local = root.slice(root.indexOf(':') + 1).toLowerCase();
  const isAtom = local === 'feed';
  if (!isAtom && local !== 'rss' && local !== 'rdf' && local !== 'channel') return null;
  const prefixes = [...prefixesIn(skeleton)].filter(([, usual]) => usual === '').map(([prefix]) => prefix);
  const item = isAtom ? 'entry' : 'item';
  if (local === 'rdf' && !/<(?:[\w-]+:)?(?:channel|item)[\s>]/i.test(skeleton)) return null;
  const names = [item, ...prefixes.map((prefix) => `${prefix}:${item}`)];
  // Old feeds are in capitals, or in some.
  const written = [...skeleton.matchAll(SPELT)].flatMap(([, name = '']) =>
    names.includes(`${name.slice(0, name.indexOf(':') + 1)}${name.slice(name.indexOf(':') + 1).toLowerCase()}`)
      ? name
      : [],
  );
  // Beside items as they should be spelt, another spelling is that of something in them.
  return { root, items: new Set(written.some((name) => names.includes(name)) ? names : [...names, ...written]) };
}

const SPELT = /<((?:[\w.-]{1,40}:)?(?:item|entry))(?=[\s/>])/gi;

// Rubbish before a feed, such as a warning of the program that wrote it, is passed over.
function rootOf(skeleton: string): string | null {
  const beginning = skeleton.slice(0, 8192);
  if (!/^\s*</.test(beginning))
    return /(?:^|\n)<\?xml\s[^<>]{0,200}\?>\s*<(rss|feed|rdf:RDF)[\s>]/.exec(beginning)?.[1] ?? null;
  const name = rootName(skeleton.slice(0, 64 * 1024));
  if (name === null || !/^(?:br|b|script|div|p|pre)$/i.test(name)) return name;
  return /<(rss|feed|rdf:RDF)[\s>]/.exec(beginning)?.[1] ?? null;
}

/** Reads what stands before a feed's first item. */
export function describeFeed(head: string, base: string | null): FeedDescription {
  const whole = parseElements(head, feedNameReader(prefixesIn(head)));
  const elements = whole?.children.filter(({ name }) => !/^[?!]/.test(name)) ?? [];
  const root = elements.find(({ name }) => /^(?:rss|feed|(?:\w+:)?RDF|channel)$/i.test(name)) ?? elements[0] ?? null;
  const channel = root === null ? null : (childOf(root, 'channel') ?? root);
  if (root === null || channel === null) return NO_FEED;
  const title = textIn(childOf(channel, 'title'));
  const language = textIn(childOf(channel, 'language', 'dc:language')) ?? languageOf(channel) ?? languageOf(root);
  // Where the file came from without an address, its own and that of its site say on which host a base without one is.
  const own = base ?? selfOf(channel) ?? linkOf(channel, null);
  const around = baseOf(root, own);
  const name = title === null ? null : plainText(title);
  return {
    title: name,
    // A feed that calls itself its author names nobody.
    authors: channel === root ? authorsOf(channel).names.filter((author) => !isPartOf(author, name ?? '')) : [],
    url: linkOf(channel, channel === root ? own : around),
    language,
    base: attributeOf(root, 'xml:base') === null ? null : around,
  };
}

function isPartOf(author: string, title: string): boolean {
  return title.toLowerCase().includes(author.toLowerCase());
}
