import { isPacked, type Unpacked, unpack } from './content-codings.js';
import { parseHeader } from './header.js';

/** What a server answered, its body as the page's author wrote it. */
export interface HttpAnswer extends Unpacked {
  status: number;
  contentType: string;
}

const STATUS = /^(?:HTTP(?:\/\d(?:\.\d)?)?|ICY)[ \t]{1,20}(\d{3})(?!\d)/i;
const FIELD = /^[A-Za-z][A-Za-z0-9-]{0,60}:[ \t]/;
/** What the first servers sent: a page without any headers. */
const PAGE = /^<(?:!doctype|html|head|body|title)[\s>]/i;
const HEADS = 5;

interface Head {
  status: number;
  header: Map<string, string>;
  /** What follows it. */
  rest: Buffer;
}

/** Reads an answer with its headers; null where the bytes are none. */
export async function parseHttpAnswer(bytes: Buffer): Promise<HttpAnswer | null> {
  const head = lastHead(bytes);
  if (head === null) return null;
  const { status, header, rest } = head;
  const contentType = header.get('content-type') ?? '';
  const onTheWay = (header.get('transfer-encoding') ?? '').split(',');
  const isChunked = onTheWay.some((coding) => /\bchunked\b/i.test(coding));
  const joined = isChunked ? joinChunks(rest) : null;
  const sent = joined?.bytes ?? rest;
  const packing = header.get('content-encoding') ?? '';
  // Of what was packed or in chunks the length may be another one than that of what is left.
  const isShort = !isChunked && packing === '' && Number(header.get('content-length') ?? 0) > sent.length;
  const codings = [...packing.split(','), ...onTheWay];
  const unpacked = await unpack(sent, codings);
  const { body } = unpacked;
  const isText = /^text\/|\b(?:html|xml|json)\b/i.test(contentType);
  const isHidden = body === sent && isText && isPacked(body);
  const whole = isHidden ? await unpack(body, ['gzip']) : unpacked;
  return { status, contentType, ...whole, isCut: whole.isCut || isShort || joined?.isCut === true };
}

// A server may say that it goes on before it answers, and so may a proxy.
function lastHead(bytes: Buffer): Head | null {
  let head = readHead(bytes);
  for (let heads = 1; head !== null && heads < HEADS; heads++) {
    const isBefore = head.status < 200 || STATUS.test(head.rest.toString('latin1', 0, 40));
    const next = isBefore && head.rest.length > 0 ? readHead(head.rest) : null;
    if (next === null) return head;
    head = next;
  }
  return head;
}

function readHead(bytes: Buffer): Head | null {
  const text = bytes.toString('latin1', 0, 64 * 1024);
  const start = text.search(/[^\s]/);
  if (start === -1) return null;
  const head = text.slice(start);
  const status = STATUS.exec(head)?.[1];
  const isBare = status === undefined;
  if (isBare && PAGE.test(head)) return { status: 200, header: new Map([['content-type', 'text/html']]), rest: bytes };
  if (isBare && !FIELD.test(head)) return null;
  const end = /\r?\n\r?\n/.exec(head);
  if (end === null) return null;
  const header = parseHeader(`${isBare ? '\n' : ''}${head.slice(0, end.index)}`);
  // Without a line that says so, only what tells its type is an answer.
  if (isBare && !header.has('content-type')) return null;
  return { status: isBare ? 200 : Number(status), header, rest: bytes.subarray(start + end.index + end[0].length) };
}

/** Takes the chunk lengths out; null where there are none, because the crawler did so already. A chunk that is cut is kept as it is. */
function joinChunks(bytes: Buffer): { bytes: Buffer; isCut: boolean } | null {
  const chunks: Buffer[] = [];
  let isCut = false;
  for (let at = 0; at < bytes.length; ) {
    const line = /^([0-9a-f]{1,8})[^\r\n]{0,200}\r?\n/i.exec(bytes.toString('latin1', at, at + 220));
    if (line === null) return chunks.length === 0 ? null : { bytes: Buffer.concat(chunks), isCut: true };
    const length = Number.parseInt(line[1]!, 16);
    if (length === 0) break;
    const start = at + line[0].length;
    chunks.push(bytes.subarray(start, start + length));
    at = start + length;
    isCut = at > bytes.length;
    if (bytes[at] === 0x0d) at++;
    if (bytes[at] === 0x0a) at++;
  }
  return { bytes: Buffer.concat(chunks), isCut };
}
