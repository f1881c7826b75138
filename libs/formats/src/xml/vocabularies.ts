import type { Element } from './element.js';
import type { NameReader } from './parse-element.js';

/** The usual prefix of each vocabulary; the names of feeds and news items have none. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['channel.netscape.com/rdf/simple/0.9', ''],
  ['purl.org/net/rss1.1#', ''],
  ['backend.userland.com/rss2', ''],
  ['www.w3.org/2005/atom', ''],
  ['purl.org/atom/ns#', ''],
  ['iptc.org/std/nar/2006-10-01', ''],
  ['iptc.org/std/nitf/2006-10-18', 'nitf'],
  ['www.w3.org/1999/xhtml', 'xhtml'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['search.yahoo.com/mrss', 'media'],
  ['www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
]);
const DECLARATION = /\bxmlns:([\w.-]{1,40})\s*=\s*["']\s*([^"'<>]{1,200}?)\s*["']/g;

/**
 * Which prefix stands for which usual one, by the declarations in the beginning of a file. Names without a prefix are taken
 * at their word, since files often lack the declaration or name another version.
 */
export function prefixesIn(head: string): Map<string, string> {
  const prefixes = new Map<string, string>();
  for (const [, prefix = '', address = ''] of head.matchAll(DECLARATION)) {
    const usual = PREFIXES.get(bare(address));
    if (usual !== undefined && !prefixes.has(prefix)) prefixes.set(prefix, usual);
  }
  return prefixes;
}

/** Reads names with the prefixes of the file; a prefix that is declared nowhere is taken at its word. */
export function usualNames(prefixes: ReadonlyMap<string, string>): NameReader {
  return (name) => {
    const colon = name.indexOf(':');
    if (colon === -1) return name;
    const prefix = name.slice(0, colon);
    const usual = prefixes.get(prefix) ?? (prefix === 'atom' || prefix === 'rss' ? '' : prefix);
    const local = name.slice(colon + 1);
    return usual === '' ? local : `${usual}:${local}`;
  };
}

/** Gives an element's language, by its own `xml:lang`. */
export function languageOf(element: Element | null): string | null {
  return element?.attributes.get('xml:lang')?.trim() || null;
}

function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}
