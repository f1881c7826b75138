import { parseUrl } from '@vigie/article';
import { getDomain } from 'tldts';
import { isTrackingParameter } from './tracking-parameters.js';

const URL_LENGTH = 4000;
// Letter case is part of the name on hosts that shorten addresses, and nowhere else worth telling apart.
const SHORTENERS = new Set(
  'bit.ly t.co goo.gl tinyurl.com ow.ly is.gd buff.ly dlvr.it ift.tt lnkd.in nyti.ms wapo.st reut.rs cnn.it bbc.in fb.me trib.al youtu.be t.me'.split(
    ' ',
  ),
);

/**
 * The form by which two addresses of one page are the same: no scheme, `www.`, `m.` or AMP variants, port, fragment, session
 * or tracking parameters; parameters sorted; older path forms rewritten. For comparing, not for following. Null for anything
 * that is no web address.
 */
export function canonicalUrl(url: string): string | null {
  const parsed = parse(url);
  if (parsed === null) return null;
  const page = outOfAmpCache(parsed);
  const host = canonicalHost(page.hostname.toLowerCase());
  const path = canonicalPath(SHORTENERS.has(host) ? page.pathname : page.pathname.toLowerCase());
  const query = [...new URLSearchParams(page.search)]
    .filter(([name]) => !isTrackingParameter(name))
    .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return `http://${host}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// Typing slips that collectors carry along: `http:/host`, `http:\\host`, `//host`, a doubled scheme, an empty port.
function parse(url: string): URL | null {
  const given = url.trim();
  if (given === '' || given.length > URL_LENGTH || /\s/.test(given)) return null;
  const slashed = given.replaceAll('\\', '/').replace(/^(?:https?:\/+)+(?=https?:\/)/i, '');
  const whole = slashed.replace(/^(?:(https?):)?\/+/i, (_, scheme: string | undefined) => `${scheme ?? 'http'}://`);
  return /^https?:\/\/[^/?#]/i.test(whole) ? parseUrl(whole) : null;
}

function outOfAmpCache(url: URL): URL {
  const inside = /\.ampproject\.org$/i.test(url.hostname)
    ? /^\/[civ]\/(?:s\/)?(.+)$/i.exec(url.pathname)?.[1]
    : /^(?:www\.)?google\.[a-z.]{2,6}$/i.test(url.hostname)
      ? /^\/amp\/(?:s\/)?(.+)$/i.exec(url.pathname)?.[1]
      : undefined;
  return (inside === undefined ? null : parseUrl(`http://${inside}${url.search}`)) ?? url;
}

function canonicalHost(host: string): string {
  let short = host.replace(/\.$/, '');
  for (let rest = /^(?:www\d?|m|mobile|amp|touch|wap)\.(.+)$/.exec(short)?.[1]; rest !== undefined; ) {
    // `m.me` and `amp.dev` are names, not variants.
    if (!rest.includes('.') || (getDomain(short, { allowPrivateDomains: true }) === short && !short.startsWith('www.')))
      break;
    short = rest;
    rest = /^(?:www\d?|m|mobile|amp|touch|wap)\.(.+)$/.exec(short)?.[1];
  }
  return short;
}

function canonicalPath(path: string): string {
  const plain = path
    .replace(/;(?:jsessionid|phpsessid|sid)=[^/;]*/i, '')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/(?:amp|m|mobile)(?=\/.)/i, '')
    .replace(/\/(?:amp|amp\.html?|index\.(?:html?|php|asp|aspx))?\/?$/i, '')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/[/.]amp\.(html?)$/i, '.$1');
  return numberedPath(plain) ?? (plain === '' ? '/' : plain);
}

/**
 * One widespread publishing system wrote `/section/YYYYMMDD` + number + `-slug/` and later `/YYYYMMDD/slug-number.html`: the
 * day and the number name the article in both, and the slug may change.
 */
function numberedPath(path: string): string | null {
  const old = /^(?:\/[^/]{1,80}){0,3}\/(\d{8})(?:\d{4}(?=\d{10}))?(\d{9,10})(?:-[^/]*)?$/.exec(path);
  const present = /^\/(\d{8})\/(?:[^/]*-)?(\d{9,10})\.html?$/.exec(path);
  const found = old ?? present;
  return found === null ? null : `/${found[1]}/${found[2]}.html`;
}
