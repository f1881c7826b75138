import type { ArticleDraft, RawRecord, UnreadableRecord } from '@vigie/article';
import { readHtml } from './html/read-html.js';
import type { DraftOptions } from './options.js';
import { readFields } from './read-fields.js';
import { readScrape } from './read-scrape.js';
import { whyUnusable } from './why-unusable.js';

/** Makes a draft of one raw record. Throws `UnusableRecordError`, and nothing else, when it holds no title and no text. */
export function readDraft(record: Exclude<RawRecord, UnreadableRecord>, options: DraftOptions): ArticleDraft {
  const draft = readAny(record, options);
  if (draft.title === null && draft.lead === null && draft.paragraphs.length === 0) {
    throw whyUnusable(record, draft);
  }
  return draft;
}

function readAny(record: Exclude<RawRecord, UnreadableRecord>, options: DraftOptions): ArticleDraft {
  if (record.kind === 'scrape') return readScrape(record, options);
  return record.kind === 'html' ? readHtml(record, options) : readFields(record, options);
}
