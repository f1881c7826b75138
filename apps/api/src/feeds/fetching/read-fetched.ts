import type { Feed } from '@vigie/formats';
import { UnsupportedFormatError } from '@vigie/formats/names';
import { FeedFaultError } from './feed-fault-error.js';

const LONGEST_TITLE = 200;

/** What was fetched. */
export interface FetchedBytes {
  bytes: Buffer;
  url: URL;
  charset: string | null;
}

/** Reads what was fetched as a feed. Raises FeedFaultError for anything else, such as a web page or a list that is no JSON Feed. */
export async function readFetched({ bytes, url, charset }: FetchedBytes): Promise<Feed> {
  const { readFeed } = await import('@vigie/formats');
  const feed = await readFeed(bytes, { url: url.href, charset }).catch((error: unknown) => {
    if (error instanceof UnsupportedFormatError) throw notAFeed(bytes);
    throw error;
  });
  if (feed.format === 'json' && !isJsonFeed(bytes)) throw notAFeed(bytes);
  const isCut = feed.records.every(({ kind }) => kind === 'unreadable') && feed.records.some(isCutOff);
  if (isCut) throw new FeedFaultError('damaged', 'The feed is cut off before its first item.', 200);
  return { ...feed, title: shownTitle(feed.title) };
}

/** What can be stored and shown in a line. */
function shownTitle(title: string | null): string | null {
  const line = (title ?? '').replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
  return line === '' ? null : [...line].slice(0, LONGEST_TITLE).join('');
}

/** Whether a record says that the feed ended too early. */
export function isCutOff(record: Feed['records'][number]): boolean {
  return record.kind === 'unreadable' && record.code === 'cut-off';
}

function isJsonFeed(bytes: Buffer): boolean {
  return /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/.test(bytes.toString('latin1'));
}

function notAFeed(bytes: Buffer): FeedFaultError {
  const isPage = /<(?:!doctype html|html)[\s>]/i.test(bytes.subarray(0, 4096).toString('latin1'));
  const message = isPage
    ? 'The address leads to a web page, not to a feed. Look on that page for the address of its feed.'
    : 'The address leads to no feed. RSS, Atom and JSON Feed can be read.';
  return new FeedFaultError('not-a-feed', message, 200);
}
