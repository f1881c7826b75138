import { endsSentence } from '../line-shapes.js';
import type { Layout, RawLine } from './layout.js';

const ITEM = /^\s{0,8}-\s+(?=\S)/u;
const INNER_KEY = /^([\p{L}_-]{1,40})\s?:(?:\s+|$)/u;
const NAMES = /^(?:name|title|label|nom|titre|full_?name|display_?name)$/iu;
const QUOTED = /^(["'])(.*)\1$/u;
const BLOCK = /^[>|][+-]?\d?[+-]?$/u;

/** The lines of a field of the front matter: the one with its key and those that go on with it. */
export interface FieldLines {
  at: number;
  end: number;
  /** Where the value begins in the first of them. */
  from: number;
}

/** A line below the one with the key. */
interface InnerLine {
  line: number;
  raw: string;
  indent: number;
  isApart: boolean;
  isComment: boolean;
  isItem: boolean;
  /** Where it begins behind the dash of an item, and its value behind a key of its own. */
  begin: number;
  start: number;
  key: string | null;
}

/** The value in the line with the key; empty where it stands below. */
export function givenValue(lines: readonly RawLine[], { at, from }: FieldLines): string {
  return withoutComment((lines[at]?.text ?? '').slice(from).trim());
}

/** Whether a field has a value, on its line or below. */
export function hasValue(lines: readonly RawLine[], field: FieldLines): boolean {
  const value = givenValue(lines, field);
  if (value !== '' && !BLOCK.test(value)) return true;
  return innerLines(lines, field, value).some(({ isRead }) => isRead);
}

/** The fields that the lines below a key are by themselves, as `published` below `date`; none where the key has a value. */
export function innerFields(lines: readonly RawLine[], field: FieldLines): (FieldLines & { name: string })[] {
  if (givenValue(lines, field) !== '') return [];
  return innerLines(lines, field, '').flatMap(({ line, key, start, isItem }) =>
    key === null || isItem ? [] : [{ at: line, end: line + 1, from: start, name: key }],
  );
}

/** Leaves of a field its label and its value in one line, as `Label: value`; a list stands between commas. */
export function unmarkField(lines: readonly RawLine[], field: FieldLines, layout: Layout): void {
  const { at, end, from } = field;
  const text = lines[at]?.text ?? '';
  const value = givenValue(lines, field);
  const isBlock = BLOCK.test(value);
  const isOpen = isOpenQuote(value, field);
  if (isBlock || value === '') layout.replace(at, from, text.length);
  else unmarkValue(at, text, { from, value, isOpen }, layout);
  let items = 0;
  for (const { line, raw, indent, isItem, begin, start, isRead } of innerLines(lines, field, value)) {
    if (!isRead) {
      layout.drop(line);
      continue;
    }
    layout.join(line, isItem && items++ > 0 ? ', ' : ' ');
    if (begin > indent) layout.replace(line, indent, begin);
    if (start > begin) layout.replace(line, begin, start);
    if (!isBlock && !isOpen) unquote(line, raw, start, layout);
    else if (isOpen && line === end - 1) closeQuote(line, raw, value[0] ?? '', layout);
  }
}

/** Leaves of the field with the text of the article its paragraphs. */
export function unmarkText(lines: readonly RawLine[], field: FieldLines, layout: Layout): void {
  const value = givenValue(lines, field);
  layout.replace(field.at, 0, field.from);
  if (!BLOCK.test(value)) {
    unmarkField(lines, field, layout);
    return;
  }
  layout.drop(field.at);
  const isFolded = value.startsWith('>');
  const inner = innerLines(lines, field, value);
  for (const [place, { line, indent, isApart }] of inner.entries()) {
    const above = inner[place - 1];
    // What a text opens with that is no sentence would be taken for a headline of the page.
    const isBehindOpening = place === 1 && above !== undefined && !endsSentence(above.raw.trim());
    const isJoined = above !== undefined && ((isFolded && !isApart) || isBehindOpening);
    if (isJoined) layout.join(line, ' ');
    else layout.replace(line, 0, indent);
  }
}

function isOpenQuote(value: string, { at, end }: FieldLines): boolean {
  return end > at + 1 && /^["']/u.test(value) && !QUOTED.test(value);
}

function innerLines(
  lines: readonly RawLine[],
  { at, end }: FieldLines,
  value: string,
): (InnerLine & { isRead: boolean })[] {
  const isBlock = BLOCK.test(value);
  const inner = lines.slice(at + 1, end).map(({ text: raw, isApart }, place): InnerLine => {
    const indent = raw.length - raw.trimStart().length;
    // In a block, and behind a value that has begun, a dash is the text's own.
    const item = value === '' ? ITEM.exec(raw) : null;
    const begin = item?.[0].length ?? indent;
    const key = value === '' ? INNER_KEY.exec(raw.slice(begin)) : null;
    const isComment = !isBlock && /^\s*#/u.test(raw);
    const start = begin + (key?.[0].length ?? 0);
    return {
      line: at + 1 + place,
      raw,
      indent,
      isApart,
      isComment,
      isItem: item !== null,
      begin,
      start,
      key: key?.[1] ?? null,
    };
  });
  const areTexts = isListOfTexts(inner.filter(({ isComment }) => !isComment));
  let isInMap = false;
  return inner.map((line) => {
    if (line.isComment) return { ...line, isRead: false };
    if (areTexts) return { ...line, start: line.begin, isRead: true };
    if (line.isItem) isInMap = line.key !== null;
    else isInMap ||= line.key !== null;
    return { ...line, isRead: !isInMap || NAMES.test(line.key ?? '') };
  });
}

// `- Covid: la suite` is a tag; the keys of maps are those of a program, and come back.
function isListOfTexts(inner: readonly InnerLine[]): boolean {
  const items = inner.filter(({ isItem }) => isItem);
  if (items.length === 0 || inner.some(({ isItem, key }) => key !== null && (!isItem || NAMES.test(key)))) return false;
  const found = items.flatMap(({ key }) => key ?? []);
  return (
    found.length < items.length || (new Set(found).size === items.length && found.some((key) => /^\p{Lu}/u.test(key)))
  );
}

// A sign behind a blank opens a comment, but not between quotes.
function withoutComment(value: string): string {
  if (/^#(?:\s|$)/u.test(value)) return '';
  const quote = /^["']/u.exec(value)?.[0];
  const from = quote === undefined ? 0 : value.indexOf(`${quote} `, 1);
  const at = from === -1 ? -1 : value.indexOf(' #', from);
  return at === -1 || /\S/u.test(value[at + 2] ?? ' ') ? value : value.slice(0, at).trimEnd();
}

interface FirstValue {
  from: number;
  value: string;
  isOpen: boolean;
}

function unmarkValue(at: number, text: string, { from, value, isOpen }: FirstValue, layout: Layout): void {
  if (value === '') return;
  const start = text.indexOf(value, from);
  const end = start + value.length;
  if (end < text.trimEnd().length) layout.replace(at, end, text.length);
  if (isOpen) layout.replace(at, start, start + 1);
  else if (/^\[.*\]$/u.test(value)) {
    layout.replace(at, start, start + 1);
    layout.replace(at, end - 1, end);
    for (const { index } of value.matchAll(/["']/gu)) {
      const isEdge = /[[,\s]/u.test(value[index - 1] ?? '') || /[\],\s]/u.test(value[index + 1] ?? '');
      if (isEdge) layout.replace(at, start + index, start + index + 1);
    }
  } else if (QUOTED.test(value)) {
    layout.replace(at, start, start + 1);
    layout.replace(at, end - 1, end);
  }
}

function unquote(at: number, text: string, from: number, layout: Layout): void {
  const value = text.slice(from).trim();
  if (!QUOTED.test(value)) return;
  const start = text.indexOf(value, from);
  layout.replace(at, start, start + 1);
  layout.replace(at, start + value.length - 1, start + value.length);
}

function closeQuote(at: number, text: string, quote: string, layout: Layout): void {
  const end = text.trimEnd().length;
  if (text[end - 1] === quote) layout.replace(at, end - 1, end);
}
