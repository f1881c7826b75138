import { labelKey } from '@vigie/article';
import type { PageValues, Stated } from './page-values.js';

const LEAD_LENGTH = 1200;
const LEAST = 20;

/** The page's description of its article, unless it only repeats the title or the site. */
export function pageLead(values: PageValues, title: string | null, site: string | null): Stated | null {
  const told = [
    ...values.metas('og:description', 'description'),
    ...values.linked('description'),
    ...values.metas(
      'dc.description',
      'dcterms.description',
      'twitter:description',
      'sailthru.description',
      'parsely-description',
    ),
    ...values.items('description'),
  ];
  const repeated = new Set([title, site].flatMap((text) => (text === null ? [] : [labelKey(text)])));
  const found = told.find(({ value }) => value.length >= LEAST && !repeated.has(labelKey(value)));
  return found === undefined ? null : { ...found, value: found.value.slice(0, LEAD_LENGTH) };
}
