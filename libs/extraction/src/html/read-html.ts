import type { ArticleDraft, HtmlRecord } from '@vigie/article';
import type { DraftOptions } from '../options.js';
import { readFields } from '../read-fields.js';

/** Reads a page as its site served it. */
export function readHtml(record: HtmlRecord, options: DraftOptions): ArticleDraft {
  const html = new TextDecoder(record.encoding ?? 'utf-8').decode(record.bytes);
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1] ?? null;
  return readFields({ ...record, kind: 'fields', fields: { url: record.url, title, html }, spans: {} }, options);
}
