import type { ByteSpan, DraftWarning, ScrapeRecord } from '@vigie/article';
import iconv from 'iconv-lite';
import { type EditedText, Layout, type RawLine } from './layout/layout.js';
import { unmark } from './layout/unmark.js';
import { unwrap } from './layout/unwrap.js';
import { findMojibake } from './repair-mojibake.js';
import { type ByteLength, SourceLine } from './source-line.js';
import { UnusableRecordError } from './unusable-record-error.js';

const LINE_LIMIT = 20_000;
// Something other than white space and characters that leave no mark.
const VISIBLE = /[^\s\u0000\u00AD\u200B-\u200F\u2060\uFEFF]/;
const LF = 0x0a;
const CR = 0x0d;

/** The lines of a record that hold more than white space, each with its place in the bytes, and what was put right in them. */
export interface DecodedLines {
  /** Those without text are left out of all reading. */
  lines: SourceLine[];
  warnings: DraftWarning[];
}

/** Decodes a record line by line, takes the marks of Markdown out, and joins what a printed page broke. */
export function decodeLines(record: ScrapeRecord): DecodedLines {
  const wide = /^utf-?16/i.test(record.encoding);
  const decode = decoderOf(record.encoding);
  const byteLength = byteLengthOf(record.encoding);
  const raw: RawLine[] = [];
  const textBetween = ({ start, end }: ByteSpan): string =>
    decode(Buffer.from(record.bytes.buffer, record.bytes.byteOffset + start, end - start));
  let before = 0;
  for (const span of wide ? splitWide(record.bytes, record.encoding) : splitBytes(record.bytes)) {
    for (const part of splitSeparators(textBetween(span), span, byteLength)) {
      if (!VISIBLE.test(part.text)) continue;
      raw.push({ ...part, isApart: hasBlankLine(record.bytes, before, part.span.start) });
      before = part.span.end;
    }
    if (raw.length > LINE_LIMIT) {
      const message = `The document has more than ${LINE_LIMIT} lines of text, which no single article has.`;
      throw new UnusableRecordError('too-many-lines', message);
    }
  }
  const whole = raw.map(({ text }) => text).join('\n');
  const mojibake = findMojibake(whole);
  const layout = new Layout();
  const warnings = [...unmark(raw, whole, layout), ...unwrap(raw, layout)];
  const texts = layout.isPlain
    ? raw.map((line): EditedText => ({ ...line, edits: [] }))
    : layout.texts(raw, textBetween);
  const lines = texts.map((text) => new SourceLine(text, byteLength, mojibake));
  return { lines, warnings };
}

// Two line ends and nothing but white space between them.
function hasBlankLine(bytes: Uint8Array, from: number, to: number): boolean {
  let feeds = 0;
  let returns = 0;
  for (let at = from; at < to; at++) {
    if (bytes[at] === LF) feeds++;
    else if (bytes[at] === CR) returns++;
  }
  return Math.max(feeds, returns) > 1;
}

// Unicode's own line and paragraph separators end a line too; where bytes cannot be counted, each part keeps the whole span.
function splitSeparators(
  text: string,
  span: ByteSpan,
  byteLength: ByteLength,
): readonly { text: string; span: ByteSpan }[] {
  if (!/[\u2028\u2029]/.test(text)) return [{ text, span }];
  const exact = byteLength(text) === span.end - span.start;
  let at = span.start;
  return text.split(/(?<=[\u2028\u2029])/).map((part) => {
    const start = at;
    at += byteLength(part);
    return { text: part, span: exact ? { start, end: at } : span };
  });
}

function decoderOf(encoding: string): (bytes: Buffer) => string {
  if (/^utf-?8$/i.test(encoding)) return (bytes) => bytes.toString('utf8');
  const known: boolean = iconv.encodingExists(encoding);
  if (!known) {
    throw new UnusableRecordError('unknown-encoding', `The encoding "${encoding.slice(0, 40)}" is not known.`);
  }
  return (bytes) => iconv.decode(bytes, encoding, { stripBOM: false });
}

function byteLengthOf(encoding: string): ByteLength {
  if (/^utf-?8$/i.test(encoding)) return (text) => Buffer.byteLength(text, 'utf8');
  if (/^utf-?16/i.test(encoding)) return (text) => text.length * 2;
  return (text) => iconv.encode(text, encoding).length;
}

function* splitBytes(bytes: Uint8Array): Generator<ByteSpan> {
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    const byte = at === bytes.length ? LF : bytes[at];
    if (byte !== LF && byte !== CR) continue;
    if (at > start) yield { start, end: at };
    start = at + 1;
  }
}

function* splitWide(bytes: Uint8Array, encoding: string): Generator<ByteSpan> {
  const low = /be$/i.test(encoding) ? 1 : 0;
  const whole = bytes.length - (bytes.length % 2);
  let start = 0;
  for (let at = 0; at <= whole; at += 2) {
    const unit = at === whole ? LF : (bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8);
    if (unit !== LF && unit !== CR) continue;
    if (at > start) yield { start, end: at };
    start = at + 2;
  }
}
