import type { RawRecord } from '@vigie/article';

/** A feed as it was fetched. */
export interface FetchedItems {
  bytes: Buffer;
  format: 'feed' | 'json';
  records: readonly RawRecord[];
}

/**
 * The same feed with only these of its items, each byte for byte as it came, so that nothing is kept twice. `chosen` may be
 * in any order; the feed's own stays.
 */
export function shortenFeed({ bytes, format, records }: FetchedItems, chosen: readonly RawRecord[]): Buffer {
  const among = new Set(chosen);
  const items = records.filter((record) => record.byteEnd > record.byteStart);
  const [first, last] = [items[0], items.at(-1)];
  const kept = items.filter((record) => among.has(record));
  // Characters of two bytes would need a comma of two bytes between them, and hardly a feed has such.
  if (first === undefined || last === undefined || kept.length === items.length || isWide(bytes)) return bytes;
  const parts: Uint8Array[] = [bytes.subarray(0, first.byteStart)];
  for (const [place, { byteStart, byteEnd }] of kept.entries()) {
    if (place > 0 && format === 'json') parts.push(Buffer.from(','));
    parts.push(bytes.subarray(byteStart, byteEnd));
  }
  parts.push(bytes.subarray(last.byteEnd));
  return Buffer.concat(parts);
}

function isWide(bytes: Buffer): boolean {
  return (
    bytes.subarray(0, 4).includes(0) ||
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff)
  );
}
