import { createHash } from 'node:crypto';
import type { RawRecord } from '@vigie/article';
import type { FeedItemDigest } from '@vigie/storage/subscriptions';

/** Items that are the same thing by address or identifier, with the digest of what they say. */
export interface FeedItems extends FeedItemDigest {
  records: RawRecord[];
}

/** Groups the items of a feed by what they are: nearly always one record each. What only says that the feed was cut off is left out. */
export function feedItems(records: readonly RawRecord[]): FeedItems[] {
  const groups = new Map<string, RawRecord[]>();
  for (const record of records) {
    if (record.kind === 'unreadable' && record.code === 'cut-off') continue;
    const name = nameOf(record);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [record]);
    else group.push(record);
  }
  return [...groups].map(([name, group]) => ({
    key: digest([name]),
    hash: digest(group.map(saying)),
    records: group,
  }));
}

/** The items that were not known, or said something else. */
export function newItems(items: readonly FeedItems[], known: ReadonlyMap<string, Buffer>): FeedItems[] {
  return items.filter(({ key, hash }) => known.get(key.toString('hex'))?.equals(hash) !== true);
}

function nameOf(record: RawRecord): string {
  if (record.kind !== 'fields') return `bytes ${digest([record.bytes]).toString('hex')}`;
  const { fields } = record;
  for (const key of ['url', 'guid', 'id', 'external_url', 'title']) {
    const value = fields[key];
    if (typeof value === 'string' && value !== '') return `${key} ${value}`;
  }
  return `bytes ${digest([record.bytes]).toString('hex')}`;
}

/** What articles are made of, so that a counter of comments beside an item does not make it new. */
function saying(record: RawRecord): string | Uint8Array {
  return record.kind === 'fields' ? `${JSON.stringify(record.fields)}\n` : record.bytes;
}

function digest(parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest().subarray(0, 16);
}
