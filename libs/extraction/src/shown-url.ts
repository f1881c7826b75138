import { parseUrl } from '@vigie/article';
import { canonicalUrl } from './canonical-url.js';
import { isTrackingParameter } from './tracking-parameters.js';

const URL_LENGTH = 2000;
// `https://web.archive.org/web/20240313000000/https://…`
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?=https?:\/\/[^\s/?#])/i;

/** An address as a reader may follow it: as written, without fragment and tracking parameters; of a copy in an archive of the web, that of the page. Null unless http or https. */
export function shownUrl(text: string): string | null {
  const given = text.trim().replace(ARCHIVED, '');
  if (given.length > URL_LENGTH || !/^https?:\/\/[^\s/?#]/i.test(given) || /\s/.test(given) || parseUrl(given) === null)
    return null;
  const [address = '', query] = (given.split('#')[0] ?? '').split(/\?(.*)/s);
  if (query === undefined) return address;
  const kept = query.split('&').filter((part) => part !== '' && !isTrackingParameter(part.split('=')[0] ?? ''));
  return kept.length === 0 ? address : `${address}?${kept.join('&')}`;
}

/** The host of an address, lower case and without `www.`. */
export function hostOf(url: string): string | null {
  return (
    parseUrl(url)
      ?.hostname.toLowerCase()
      .replace(/^www\./, '') || null
  );
}

/** The host of the outlet that an address belongs to: a page's mobile and AMP addresses are the same outlet's. */
export function outletHost(url: string): string | null {
  return hostOf(canonicalUrl(url) ?? url);
}
