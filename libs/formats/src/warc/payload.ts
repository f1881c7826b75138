import { asciiSkeleton, detectCodeUnits } from '../bytes/code-units.js';
import { hasBinary } from '../unreadable/refuse-unreadable.js';
import { parseHttpAnswer } from './http-answer.js';
import { shownKind } from './shown-kind.js';
import type { WarcRecord } from './warc-records.js';

/** What a record of a web archive holds: a page, a text, a file to be read by its own format, or nothing to read. */
export type Payload =
  | {
      kind: 'page' | 'text' | 'file';
      bytes: Buffer;
      encoding: string | null;
      url: string;
      type: string;
      isCut: boolean;
    }
  | { kind: 'other'; what: Other }
  | { kind: 'flaw'; code: string; message: string };

/** What is counted rather than listed one by one, as it is told. */
export type Other = (typeof OTHERS)[number];

/** What is left out, in the order in which it is told. */
export const OTHERS = [
  'requests',
  'notes of the crawler',
  'pages met before (revisit)',
  'redirects and errors',
  'pictures',
  'style sheets, scripts and fonts',
  'sounds and films',
  'notes for robots',
  'further parts of records',
  'files of other kinds',
] as const;

/** What a record holds; `bytes` is its content. */
export async function payloadOf(record: WarcRecord, bytes: Buffer): Promise<Payload> {
  const { type } = record;
  const url = record
    .header('warc-target-uri')
    .replace(/^<(.*)>$/, '$1')
    .replace(/\s/g, '%20');
  const other = OTHER_TYPES.get(type) ?? (CRAWLERS.test(url) ? 'notes of the crawler' : null);
  if (other !== null) return { kind: 'other', what: other };
  const contentType = record.header('content-type');
  if (record.header('warc-segment-number') !== '') return { kind: 'flaw', code: 'damaged', message: IN_PARTS };
  const isCut = record.header('warc-truncated') !== '';
  if (type === 'response') return await answerOf(bytes, url, contentType, isCut);
  if (type === 'conversion' || type === 'resource') {
    return typed(bytes, url, contentType, isCut, type === 'conversion');
  }
  return { kind: 'other', what: 'files of other kinds' };
}

const IN_PARTS =
  'This record is the first of several parts of one file, and parts are not put together. Fetch the page again.';
// Crawlers keep their logs, lists of pages and what they made of pages under addresses of their own.
const CRAWLERS = /^(?:metadata:|urn:(?!uuid:))/i;

/** Whether records of a type hold nothing that is read, so that their content need not be looked at. */
export function isOther(type: string): boolean {
  return OTHER_TYPES.has(type);
}

const OTHER_TYPES: ReadonlyMap<string, Other> = new Map([
  ['request', 'requests'],
  ['warcinfo', 'notes of the crawler'],
  ['metadata', 'notes of the crawler'],
  ['revisit', 'pages met before (revisit)'],
  ['continuation', 'further parts of records'],
]);

// What a name server said is a note of the crawler; what a web server said is a page, though its address be lost.
async function answerOf(bytes: Buffer, target: string, blockType: string, isCut: boolean): Promise<Payload> {
  const url = /^https?:/i.test(target) ? target : '';
  if (!/^application\/http\b/i.test(blockType) && !bytes.subarray(0, 5).equals(Buffer.from('HTTP/'))) {
    return url === '' ? { kind: 'other', what: 'notes of the crawler' } : typed(bytes, url, blockType, isCut);
  }
  const answer = await parseHttpAnswer(bytes);
  const advice = 'Fetch the page again.';
  if (answer === null) {
    return { kind: 'flaw', code: 'damaged', message: `The server's answer has no readable headers. ${advice}` };
  }
  const { status, contentType, body, isTooLarge } = answer;
  if (status < 200 || status > 299) return { kind: 'other', what: 'redirects and errors' };
  if (isTooLarge) return { kind: 'flaw', code: 'too-large', message: 'The page is too large once it is unpacked.' };
  const payload = body === null ? null : typed(body, url, contentType, isCut || answer.isCut);
  const isBroken = payload === null || (isTextual(payload) && isPackedStill(payload.bytes));
  if (!isBroken) return payload;
  return { kind: 'flaw', code: 'damaged', message: `The page is packed in a way that cannot be undone. ${advice}` };
}

function isTextual(payload: Payload): payload is Extract<Payload, { bytes: Buffer }> {
  return payload.kind === 'page' || payload.kind === 'text';
}

const LOOKED_AT = 4096;

function isPackedStill(bytes: Buffer): boolean {
  const head = bytes.subarray(0, LOOKED_AT);
  return hasBinary({ head, skeleton: asciiSkeleton(head, detectCodeUnits(head)) });
}

function typed(bytes: Buffer, url: string, contentType: string, isCut: boolean, isMade = false): Payload {
  const type = /^[^;,\s]*/.exec(contentType)![0].toLowerCase();
  // A text that was made of a page is one, however it begins.
  const shown = isMade && type === 'text/plain' ? null : shownKind(type, bytes);
  const what = ROBOTS.test(url) ? 'notes for robots' : shown === null ? otherKind(type) : null;
  if (what !== null) return { kind: 'other', what };
  const encoding = /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? null;
  const isFile = /[/+](?:json|xml|rss|atom|csv|x-?ndjson|jsonl)\b/.test(type) && type !== 'application/xhtml+xml';
  const said = isFile ? 'file' : type === 'text/plain' ? 'text' : 'page';
  const kind = shown === null ? said : shown === 'list' ? 'file' : 'page';
  return { kind, bytes, encoding, url, type, isCut };
}

const ROBOTS =
  /^https?:\/\/[^/?#]+\/(?:robots|ads|app-ads|humans|security|llms|\.well-known\/[^?#]*)(?:\.txt)?(?:[?#]|$)/i;

function otherKind(type: string): Other | null {
  if (type === 'text/dns') return 'notes of the crawler';
  if (type.startsWith('image/')) return 'pictures';
  if (/^(?:audio|video)\//.test(type)) return 'sounds and films';
  if (/^font\/|\b(?:css|javascript|ecmascript|font-\w+|x-font\S*)$/.test(type))
    return 'style sheets, scripts and fonts';
  if (/^(?:text\/(?:html|plain|xml|csv|json)|application\/xhtml\+xml)$/.test(type)) return null;
  if (/[/+](?:json|xml|rss|atom|x-?ndjson|jsonl)$/.test(type)) return null;
  return 'files of other kinds';
}
