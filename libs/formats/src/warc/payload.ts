import { parseHttpAnswer } from './http-answer.js';
import type { WarcRecord } from './warc-records.js';

/** What a record of a web archive holds: a page, a text, a file to be read by its own format, or nothing to read. */
export type Payload =
  | { kind: 'page' | 'text' | 'file'; bytes: Buffer; encoding: string | null; url: string }
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
  'files of other kinds',
] as const;

/** What a record holds; `bytes` is its content. */
export function payloadOf(record: WarcRecord, bytes: Buffer): Payload {
  const url = record.header('warc-target-uri').replace(/^<(.*)>$/, '$1');
  if (record.type === 'response') return answerOf(bytes, url, record.header('content-type'));
  if (record.type === 'conversion' || record.type === 'resource')
    return typed(bytes, url, record.header('content-type'));
  return { kind: 'other', what: OTHER_TYPES.get(record.type) ?? 'files of other kinds' };
}

/** Whether records of a type hold nothing that is read, so that their content need not be looked at. */
export function isOther(type: string): boolean {
  return OTHER_TYPES.has(type);
}

const OTHER_TYPES: ReadonlyMap<string, Other> = new Map([
  ['request', 'requests'],
  ['warcinfo', 'notes of the crawler'],
  ['metadata', 'notes of the crawler'],
  ['revisit', 'pages met before (revisit)'],
]);

// What a name server said is a note of the crawler; what a web server said is a page, though its address be lost.
function answerOf(bytes: Buffer, target: string, blockType: string): Payload {
  const url = /^https?:/i.test(target) ? target : '';
  if (!/^application\/http\b/i.test(blockType) && !bytes.subarray(0, 5).equals(Buffer.from('HTTP/'))) {
    return url === '' ? { kind: 'other', what: 'notes of the crawler' } : typed(bytes, url, blockType);
  }
  const answer = parseHttpAnswer(bytes);
  const advice = 'Fetch the page again.';
  if (answer === null) {
    return { kind: 'flaw', code: 'damaged', message: `The server's answer has no readable headers. ${advice}` };
  }
  const { status, contentType, body, isTooLarge } = answer;
  if (status < 200 || status > 299) return { kind: 'other', what: 'redirects and errors' };
  if (isTooLarge) return { kind: 'flaw', code: 'too-large', message: 'The page is too large once it is unpacked.' };
  if (body !== null) return typed(body, url, contentType);
  return { kind: 'flaw', code: 'damaged', message: `The page is packed in a way that cannot be undone. ${advice}` };
}

function typed(bytes: Buffer, url: string, contentType: string): Payload {
  const type = /^[^;\s]*/.exec(contentType)![0].toLowerCase();
  const what = ROBOTS.test(url) ? 'notes for robots' : otherKind(type);
  if (what !== null) return { kind: 'other', what };
  const encoding = /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? null;
  const isFile = /[/+](?:json|xml|rss|atom|csv|x-?ndjson|jsonl)\b/.test(type) && type !== 'application/xhtml+xml';
  const kind = isFile ? 'file' : type === 'text/plain' ? 'text' : 'page';
  return { kind, bytes, encoding, url };
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
