import type { RawRecord } from '@vigie/article';
import { CSV } from '../csv/csv.js';
import { FEED } from '../feeds/feed.js';
import type { Format, OpenFile } from '../format.js';
import { JSON_DOCUMENT } from '../json/json.js';
import { RECORD_LIMIT, tooLargeMessage } from '../limits.js';
import { NDJSON } from '../ndjson/ndjson.js';
import { NEWSML } from '../newsml/newsml.js';
import { SNIFFED_BYTES, sampleOf } from '../sample.js';
import { OtherRecords } from './others.js';
import { isOther, type Payload, payloadOf } from './payload.js';
import { textContent } from './text-record.js';
import { warcEntry } from './warc-payload.js';
import { type WarcDamage, type WarcRecord, warcRecords } from './warc-records.js';

/** What a crawled file may be to be read. */
const LISTS: readonly Format[] = [NDJSON, JSON_DOCUMENT, FEED, NEWSML];

type Readable = Extract<Payload, { bytes: Buffer }>;

/** Reads the pages, texts and files in a web archive; their bytes are those that the pages' authors wrote. */
export async function* readWarc(file: OpenFile): AsyncGenerator<RawRecord> {
  const others = new OtherRecords();
  for await (const record of warcRecords(file.bytes, file.random)) {
    if ('damage' in record) yield unreadable(record, 'damaged', damageMessage(record));
    else if (isOther(record.type)) {
      const payload = await payloadOf(record, Buffer.alloc(0));
      if (payload.kind === 'other') others.add(payload.what, record.number);
    } else yield* readOne(record, others);
  }
  for (const { first, message } of others.told()) yield unreadable({ number: first }, 'no-article', message);
}

async function* readOne(record: WarcRecord, others: OtherRecords): AsyncGenerator<RawRecord> {
  const { bytes, isCut } = await record.content();
  if (bytes === null || isCut) {
    const message = isCut
      ? `The file ends in the middle of this record, which begins at byte ${record.offset}. Copy or download it again.`
      : tooLargeMessage('The record', record.length);
    yield unreadable(record, isCut ? 'damaged' : 'too-large', message);
    return;
  }
  const payload = await payloadOf(record, bytes);
  if (payload.kind === 'other') others.add(payload.what, record.number);
  else if (payload.kind === 'flaw') yield unreadable(record, payload.code, payload.message);
  else yield* readPayload(record, payload, others);
}

async function* readPayload(record: WarcRecord, payload: Readable, others: OtherRecords): AsyncGenerator<RawRecord> {
  const { bytes, url, encoding, isCut } = payload;
  const entry = warcEntry(record.number);
  const origin = { position: entry, entry, byteStart: 0, byteEnd: bytes.length, bytes };
  if (payload.kind === 'file') yield* readFile(record, payload, others);
  else if (bytes.length > RECORD_LIMIT)
    yield unreadable(record, 'too-large', tooLargeMessage('The page', bytes.length));
  else if (payload.kind === 'text') {
    const languages = record.header('warc-identified-content-language');
    yield { ...textContent(bytes, url, languages), ...origin };
  } else
    yield { kind: 'html', encoding, url: url === '' ? null : url, ...seen(record), ...(isCut && { isCut }), ...origin };
}

/** A file's name is told by its end. */
const LONGEST_NAME = 300;

// A feed or an export of articles that was crawled as well is read as it would be by itself.
async function* readFile(
  record: WarcRecord,
  { bytes, url, type }: Readable,
  others: OtherRecords,
): AsyncGenerator<RawRecord> {
  const entry = warcEntry(record.number);
  const filename = url
    .replace(/[?#].*$/s, '')
    .slice(-LONGEST_NAME)
    .replace(/^.*\//s, '');
  const sample = sampleOf(filename, bytes.subarray(0, SNIFFED_BYTES), bytes.length <= SNIFFED_BYTES);
  const whole = (async function* () {
    yield bytes;
  })();
  const format = type === 'text/csv' ? CSV : LISTS.find((each) => each.detects(sample));
  if (format === undefined) {
    others.add('files of other kinds', record.number);
    return;
  }
  const inner: OpenFile = { sample, bytes: whole, random: null, depth: 0, numbered: false };
  for await (const found of format.read(inner)) {
    // What pages ask their sites for is mostly no list of articles.
    if (found.kind === 'unreadable' && found.code === 'empty-file') others.add('files of other kinds', record.number);
    else yield { ...found, position: `${entry}, ${found.position}`, entry };
  }
}

function seen(record: WarcRecord): { seenAt?: string } {
  const date = record.header('warc-date');
  return Number.isNaN(Date.parse(date)) ? {} : { seenAt: new Date(date).toISOString() };
}

function damageMessage({ offset, damage }: WarcDamage): string {
  return `The web archive is damaged at byte ${offset}: ${damage}. Reading went on at the next record.`;
}

function unreadable({ number }: { number: number }, code: string, message: string): RawRecord {
  const position = warcEntry(number);
  return { kind: 'unreadable', code, message, position, byteStart: 0, byteEnd: 0, bytes: new Uint8Array() };
}
