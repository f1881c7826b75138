import type { ScrapeRecord } from '@vigie/article';
import { detectCodeUnits } from '../bytes/code-units.js';
import { detectEncoding } from '../bytes/encoding.js';

type Content = Pick<ScrapeRecord, 'kind' | 'encoding' | 'url' | 'language'>;

/** The text of a whole page as crawlers keep it, menus and dates among it. `languages` may name several, the main one first. */
export function textContent(bytes: Buffer, url: string, languages: string): Content {
  const language = /^[a-z]{2,3}/i.exec(languages.trim())?.[0];
  const units = detectCodeUnits(bytes);
  const encoding = units === 'bytes' ? detectEncoding(bytes) : units;
  return { kind: 'scrape', encoding, ...(url !== '' && { url }), ...(language !== undefined && { language }) };
}
