import { attributeOf, childrenOf, type Element, textIn } from '../xml/element.js';

/** The address of the page that an item or a feed stands for: its link, else its permanent identifier. */
export function linkOf(element: Element, base: string | null): string | null {
  const original = textIn(element.children.find(({ name }) => name === 'feedburner:origLink') ?? null);
  const links = childrenOf(element, 'link');
  const written = links.map(textIn).find((text) => text !== null) ?? null;
  const alternates = links.filter((link) => /(?:^|\/)alternate$/i.test(attributeOf(link, 'rel') ?? 'alternate'));
  const page = alternates.find((link) => /html/.test(attributeOf(link, 'type') ?? 'html')) ?? alternates[0] ?? null;
  const own = baseOf(element, base);
  const linked = attributeOf(page, 'href');
  const around = page === null ? own : baseOf(page, own);
  const given = [
    original,
    written,
    linked,
    permanent(element),
    attributeOf(element, 'href') ?? attributeOf(element, 'HREF'),
  ];
  for (const address of given) {
    const url = address === null ? null : absolute(address, address === linked ? around : own);
    if (url !== null) return url;
  }
  return null;
}

/** The address of a feed itself, where it gives it in full. */
export function selfOf(feed: Element): string | null {
  const link = childrenOf(feed, 'link').find((child) => attributeOf(child, 'rel') === 'self') ?? null;
  return absolute(attributeOf(link, 'href') ?? '', null);
}

/** What the addresses in an element are relative to, which may itself be relative to what stands around it. */
export function baseOf(element: Element, around: string | null): string | null {
  const own = attributeOf(element, 'xml:base');
  return own === null ? around : (absolute(own, around) ?? around);
}

// An identifier is an address only where it looks like one and does not say that it is none.
function permanent(element: Element): string | null {
  for (const child of element.children) {
    if (child.name !== 'guid' && child.name !== 'id') continue;
    const text = textIn(child);
    if (text !== null && /^https?:\/\//i.test(text) && attributeOf(child, 'isPermaLink') !== 'false') return text;
  }
  return attributeOf(element, 'rdf:about');
}

// Addresses are wrapped like text, and have spaces that they should not have.
function absolute(written: string, base: string | null): string | null {
  const address = written.replace(/[\t\n\r]\s*/g, '').replace(/\s/g, '%20');
  if (/^www\.[\w-]+\.[\w.-]+(?:[/?#]|$)/i.test(address)) return `http://${address}`;
  if (/^https?:\/\//i.test(address)) return address;
  if (base === null) return null;
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
