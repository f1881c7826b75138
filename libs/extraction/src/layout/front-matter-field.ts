import type { Layout, RawLine } from './layout.js';

const ITEM = /^\s{0,8}-\s+(?=\S)/u;
const INNER_KEY = /^([\p{L}_-]{1,40})\s?:(?:\s+|$)/u;
const NAMES = /^(?:name|title|label|nom|titre|full_?name|display_?name)$/iu;
const QUOTED = /^(["'])(.*)\1$/u;
const BLOCK = /^[>|][+-]?\d?[+-]?$/u;

/** The lines of a field of the front matter: the one with its key and those that go on with it. */
interface FieldLines {
  at: number;
  end: number;
  /** Where the value begins in the first of them. */
  from: number;
  /** Whether it is the text of the article, whose lines are paragraphs. */
  isText: boolean;
}

/** Leaves of a field its label and its value in one line, as `Label: value`; a list stands between commas. */
export function unmarkField(lines: readonly RawLine[], { at, end, from, isText }: FieldLines, layout: Layout): void {
  const text = lines[at]?.text ?? '';
  const value = withoutComment(text.slice(from).trim());
  const isBlock = BLOCK.test(value);
  const isOpen = !isBlock && end > at + 1 && /^["']/u.test(value) && !QUOTED.test(value);
  if (isBlock) layout.replace(at, from, text.length);
  else unmarkValue(at, text, { from, value, isOpen }, layout);
  let items = 0;
  let isInMap = false;
  for (let line = at + 1; line < end; line++) {
    const raw = lines[line]?.text ?? '';
    const indent = raw.length - raw.trimStart().length;
    if (isText && isBlock) {
      layout.replace(line, 0, indent);
      continue;
    }
    if (!isBlock && /^\s*#/u.test(raw)) {
      layout.drop(line);
      continue;
    }
    // In a block, and behind a value that has begun, a dash is the text's own.
    const item = isBlock || value !== '' ? null : ITEM.exec(raw);
    const begin = item?.[0].length ?? indent;
    const inner = isBlock || value !== '' ? null : INNER_KEY.exec(raw.slice(begin));
    if (item !== null) isInMap = inner !== null;
    else isInMap ||= inner !== null;
    if (isInMap && !NAMES.test(inner?.[1] ?? '')) {
      layout.drop(line);
      continue;
    }
    layout.join(line, item !== null && items++ > 0 ? ', ' : ' ');
    if (begin > indent) layout.replace(line, indent, begin);
    if (inner !== null) layout.replace(line, begin, begin + inner[0].length);
    const start = begin + (inner?.[0].length ?? 0);
    if (!isBlock && !isOpen) unquote(line, raw, start, layout);
    else if (isOpen && line === end - 1) closeQuote(line, raw, value[0] ?? '', layout);
  }
}

// A sign behind a blank opens a comment, but not between quotes.
function withoutComment(value: string): string {
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
