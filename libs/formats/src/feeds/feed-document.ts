import { attributeOf, childOf, textIn } from '../xml/element.js';
import { parseElements } from '../xml/parse-element.js';
import { plainText } from '../xml/plain-text.js';
import { rootName } from '../xml/root-name.js';
import { languageOf, prefixesIn, usualNames } from '../xml/vocabularies.js';
import { baseOf, linkOf, selfOf } from './link-of.js';

/** What a feed says of itself. */
export interface FeedDescription {
  title: string | null;
  /** The address of the site that it belongs to. */
  url: string | null;
  language: string | null;
  /** What addresses of its items are relative to; null where it does not say. */
  base: string | null;
}

/** A feed that says nothing of itself. */
export const NO_FEED: FeedDescription = { title: null, url: null, language: null, base: null };

/** The name of the outermost element of a feed and that of its items, as the file spells them; null for any other text. */
export function feedNames(skeleton: string): { root: string; items: Set<string> } | null {
  const root = rootOf(skeleton);
  if (root === null) return null;
  const local = root.slice(root.indexOf(':') + 1).toLowerCase();
  const isAtom = local === 'feed';
  if (!isAtom && local !== 'rss' && local !== 'rdf' && local !== 'channel') return null;
  const prefixes = [...prefixesIn(skeleton)].filter(([, usual]) => usual === '').map(([prefix]) => prefix);
  const item = isAtom ? 'entry' : 'item';
  if (local === 'rdf' && !/<(?:[\w-]+:)?(?:channel|item)[\s>]/.test(skeleton)) return null;
  return { root, items: new Set([item, ...prefixes.map((prefix) => `${prefix}:${item}`)]) };
}

// Rubbish before a feed, such as a warning of the program that wrote it, is passed over.
function rootOf(skeleton: string): string | null {
  const name = rootName(skeleton.slice(0, 64 * 1024));
  if (name === null || !/^(?:br|b|script|div|p|pre)$/i.test(name)) return /^\s*</.test(skeleton) ? name : null;
  return /<(rss|feed|rdf:RDF)[\s>]/.exec(skeleton.slice(0, 8192))?.[1] ?? null;
}

/** Reads what stands before a feed's first item. */
export function describeFeed(head: string, base: string | null): FeedDescription {
  const whole = parseElements(head, usualNames(prefixesIn(head)));
  const root = whole?.children.find(({ name }) => !/^[?!]/.test(name)) ?? null;
  const channel = root === null ? null : (childOf(root, 'channel') ?? root);
  if (root === null || channel === null) return NO_FEED;
  const title = textIn(childOf(channel, 'title'));
  const language = textIn(childOf(channel, 'language', 'dc:language')) ?? languageOf(channel) ?? languageOf(root);
  // Where the file came from without an address, its own and that of its site say on which host a base without one is.
  const own = base ?? selfOf(channel) ?? linkOf(channel, null);
  const around = baseOf(root, own);
  return {
    title: title === null ? null : plainText(title),
    url: linkOf(channel, channel === root ? own : around),
    language,
    base: attributeOf(root, 'xml:base') === null ? null : around,
  };
}
