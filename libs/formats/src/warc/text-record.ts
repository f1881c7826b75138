import type { FieldsRecord } from '@vigie/article';
import { detectCodeUnits } from '../bytes/code-units.js';
import { decode } from '../bytes/decode.js';

type Content = Pick<FieldsRecord, 'fields' | 'spans'>;

/** The text of a page as crawlers keep it: its first line is the title of the page. `languages` may name several, the main one first. */
export function textFields(bytes: Buffer, url: string, languages: string): Content {
  const language = /^[a-z]{2,3}/i.exec(languages.trim())?.[0];
  const { title, text } = titleAndText(bytes);
  const read = (span: Span | null) => (span === null ? null : decode(bytes.subarray(span.start, span.end), 'bytes'));
  if (detectCodeUnits(bytes) !== 'bytes') {
    return { fields: { url, text: decode(bytes, detectCodeUnits(bytes)), ...(language && { language }) }, spans: {} };
  }
  const fields = { url, title: read(title), text: read(text), ...(language !== undefined && { language }) };
  return { fields, spans: { ...(title !== null && { title }), ...(text !== null && { text }) } };
}

interface Span {
  start: number;
  end: number;
}

const TITLE_LIMIT = 500;

function titleAndText(bytes: Buffer): { title: Span | null; text: Span | null } {
  const start = bytes.findIndex((byte) => byte > 0x20);
  if (start === -1) return { title: null, text: null };
  const feed = bytes.indexOf(0x0a, start);
  const lineEnd = feed === -1 ? bytes.length : feed;
  if (feed === -1 || lineEnd - start > TITLE_LIMIT) return { title: null, text: { start, end: bytes.length } };
  const end = bytes[lineEnd - 1] === 0x0d ? lineEnd - 1 : lineEnd;
  return { title: { start, end }, text: { start: feed + 1, end: bytes.length } };
}
