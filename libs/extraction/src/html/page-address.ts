import { normaliseText, parseUrl } from '@vigie/article';
import { shownUrl } from '../shown-url.js';
import type { PageFacts } from './page-facts.js';
import type { PageValues, Stated } from './page-values.js';

/** The page's address: the canonical one, else where it was fetched from or says that it is. */
export function pageAddress(facts: PageFacts, values: PageValues, fetched: string | null): Stated | null {
  const saved = facts.savedFrom;
  const base = fetched ?? saved?.value ?? null;
  const canonical = facts.links
    .filter(({ rel }) => rel.split(/\s+/).includes('canonical'))
    .map(({ value, ...span }) => ({ value, span }));
  const told: Stated[] = [
    ...canonical,
    ...values.metas('og:url'),
    ...(fetched === null ? [] : [{ value: fetched, span: null }]),
    ...(saved === null ? [] : [{ value: saved.value, span: saved }]),
    ...values.linked('url'),
    ...values.linked('mainEntityOfPage'),
    ...values.metas('twitter:url', 'parsely-link', 'dc.identifier', 'al:web:url'),
  ];
  const usable = told.flatMap(({ value, span }) => {
    // What a link or the collector says comes as it was written, NUL and all.
    const url = shownUrl(absolute(normaliseText(value), base) ?? '');
    return url === null ? [] : [{ value: url, span }];
  });
  // An article is no front page: a canonical address without a path was written for all pages.
  return usable.find(({ value }) => !isFrontPage(value)) ?? usable[0] ?? null;
}

/** The page's picture, as an address of the web. */
export function pageImage(values: PageValues, address: string | null): Stated | null {
  const told = [
    ...values.metas('og:image:secure_url', 'og:image', 'og:image:url'),
    ...values.linked('image'),
    ...values.metas('twitter:image', 'twitter:image:src', 'parsely-image-url', 'sailthru.image.full'),
    ...values.items('image'),
    ...values.linked('thumbnailUrl'),
  ];
  for (const { value, span } of told) {
    const url = absolute(value.split(', ')[0] ?? '', address);
    if (url !== null && /^https?:/i.test(url) && url.length <= 2000) return { value: url, span };
  }
  return null;
}

function absolute(text: string, base: string | null): string | null {
  const plain = text.trim();
  if (/^https?:\/\//i.test(plain)) return parseUrl(plain) === null ? null : plain;
  if (/^\/\/[^/]/.test(plain)) return `https:${plain}`;
  if (base === null || plain === '' || !/^[/?.]/.test(plain)) return null;
  try {
    return new URL(plain, base).href;
  } catch {
    return null;
  }
}

function isFrontPage(url: string): boolean {
  const { pathname = '/', search = '' } = parseUrl(url) ?? {};
  return pathname === '/' && search === '';
}
