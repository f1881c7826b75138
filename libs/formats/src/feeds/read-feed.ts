import type { RawRecord } from '@vigie/article';
import { asciiSkeleton, detectCodeUnits } from '../bytes/code-units.js';
import { decode } from '../bytes/decode.js';
import { readJson } from '../json/read-json.js';
import { UnsupportedFormatError } from '../unsupported-format-error.js';
import { likelyEncoding } from '../xml/xml-encoding.js';
import { type FeedDescription, feedNames } from './feed-document.js';
import { readFeedItems } from './read-feed-items.js';

type Description = Pick<FeedDescription, 'title' | 'url' | 'language'>;

/** A feed as it was fetched: what it says of itself and its items, in its order. */
export interface Feed extends Description {
  format: 'feed' | 'json';
  records: RawRecord[];
}

/** What the transport said of the bytes. */
export interface FetchedFeed {
  /** The address that the bytes came from, against which addresses in the feed are read. */
  url?: string | null;
  /** The encoding that the transport named. */
  charset?: string | null;
}

/**
 * Reads a feed that was fetched whole: RSS, Atom or JSON Feed. An item that cannot be read is an `unreadable` record; a feed
 * without items has none. Throws `UnsupportedFormatError` for anything that is no feed.
 */
export async function readFeed(bytes: Uint8Array, { url = null, charset = null }: FetchedFeed = {}): Promise<Feed> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = whole.subarray(0, 64 * 1024);
  const units = detectCodeUnits(head);
  const skeleton = asciiSkeleton(head, units);
  let described: Description = { title: null, url: null, language: null };
  const records: RawRecord[] = [];
  const isXml = feedNames(skeleton) !== null;
  if (isXml) {
    const encoding = charset ?? likelyEncoding(head, skeleton);
    const take = ({ title, url: site, language }: FeedDescription): void => {
      described = { title, url: site, language };
    };
    for await (const record of readFeedItems(once(whole), { units, skeleton, encoding, base: url, described: take }))
      records.push(record);
  } else if (/^\s*\{/.test(skeleton)) {
    for await (const record of readJson(once(whole), units)) records.push(record);
    described = describeJson(decode(whole, units));
  } else throw new UnsupportedFormatError('unsupported-format', 'The address leads to no feed.');
  return {
    ...described,
    format: isXml ? 'feed' : 'json',
    records: records.filter((record) => record.kind !== 'unreadable' || record.code !== 'empty-file'),
  };
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

function describeJson(text: string): Description {
  const feed: Record<string, unknown> = Object.create(null);
  try {
    Object.assign(feed, JSON.parse(text));
  } catch {
    // Its records were read as far as it is valid.
  }
  const line = (value: unknown): string | null =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  return { title: line(feed.title), url: line(feed.home_page_url), language: line(feed.language) };
}
