import type { OpenFile } from '../format.js';
import { payloadOf } from './payload.js';
import { warcRecords } from './warc-records.js';

/** How a record of a web archive is named in the way to it. */
export function warcEntry(number: number): string {
  return `record ${number}`;
}

/** The content of a record by that name, as the page's author wrote it; null where there is no such record. */
export async function warcPayload(
  bytes: AsyncIterable<Uint8Array>,
  random: OpenFile['random'],
  entry: string,
): Promise<Buffer | null> {
  for await (const record of warcRecords(bytes, random)) {
    if (warcEntry(record.number) !== entry) continue;
    if ('damage' in record) return null;
    const content = await record.content();
    if (content.bytes === null) return null;
    const payload = await payloadOf(record, content.bytes);
    return 'bytes' in payload ? payload.bytes : null;
  }
  return null;
}
