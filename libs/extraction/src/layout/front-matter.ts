import { fieldOf } from '../field-names.js';
import type { Layout, RawLine } from './layout.js';

const LINES = 120;
const KEY = /^(\p{L}[\p{L}\p{N}_ -]{0,40})\s?:(?:\s+|$)/u;
const ITEM = /^\s{0,8}-\s+(?=\S)/u;
const QUOTED = /^(["'])(.*)\1$/u;
const BLOCK = /^[>|][+-]?$/u;
const WITH_DATE = ['publishedAt', 'url', 'source'];
const TITLE_LABEL = 'Title: ';

/** Where the YAML above an article ends, and what it says. */
export interface FrontMatter {
  /** Its first line with a field, and the line behind its end. */
  start: number;
  end: number;
  hasTitle: boolean;
  /** Whether a date, an address or a source is among its fields. */
  isSigned: boolean;
}

/**
 * Finds `---`, fields, `---` at the top of a document: null where there is none, or no field is known. Where several documents
 * lie in a file the first rule may be missing, but not two fields.
 */
export function findFrontMatter(lines: readonly RawLine[]): FrontMatter | null {
  const isOpen = lines[0]?.text.replace(/^\uFEFF/, '').trim() === '---';
  const start = isOpen ? 1 : 0;
  const end = lines.slice(0, LINES).findIndex(({ text }, at) => at >= start && /^(?:---|\.\.\.)\s*$/.test(text));
  if (end <= start) return null;
  const inner = lines.slice(start, end);
  if (!inner.every(({ text }) => KEY.test(text) || ITEM.test(text) || /^(?:\s|#)/.test(text))) return null;
  const fields = inner.map(({ text }) => fieldOf(KEY.exec(text)?.[1] ?? ''));
  if (!isOpen && (!fields.includes('title') || fields.length < 2)) return null;
  if (!fields.some((field) => field !== null)) return null;
  const isSigned = fields.some((field) => WITH_DATE.includes(field ?? ''));
  return { start, end: end + 1, hasTitle: fields.includes('title'), isSigned };
}

/** Takes out of the front matter what is YAML's, so that labelled lines are left: quotes, brackets, lists, and fields that are not known. */
export function unmarkFrontMatter(
  lines: readonly RawLine[],
  { start, end, isSigned }: FrontMatter,
  layout: Layout,
): void {
  if (start > 0) layout.drop(0);
  layout.drop(end - 1);
  let field: string | null = null;
  let items = 0;
  for (let at = start; at < end - 1; at++) {
    const text = lines[at]?.text ?? '';
    const key = KEY.exec(text);
    if (key !== null) {
      const value = text.slice(key[0].length).trim();
      const known = fieldOf(key[1] ?? '');
      // An address within its site says nothing here, nor does what is empty.
      field =
        known === null || (known === 'url' && value.startsWith('/')) || /^(?:\[\s*\]|\{.*|""|''|null|~)$/u.test(value)
          ? null
          : known;
      items = 0;
      if (field === null) layout.drop(at);
      else unmarkValue(at, text, key[0].length, layout);
      // Without date, address and source a page's own rules are asked for the headline.
      if (field === 'title' && !isSigned) layout.replace(at, 0, key[0].length);
    } else if (field === null || /^\s*#/.test(text)) layout.drop(at);
    else {
      const item = ITEM.exec(text);
      layout.join(at, item !== null && items++ > 0 ? ', ' : ' ');
      if (item !== null) layout.replace(at, text.length - text.trimStart().length, item[0].length);
      unquote(at, text, item?.[0].length ?? text.length - text.trimStart().length, layout);
    }
  }
}

/** Makes the first heading of an article the title among the fields above it. */
export function labelHeading(at: number, marks: number, layout: Layout): void {
  layout.replace(at, 0, marks, TITLE_LABEL);
}

function unmarkValue(at: number, text: string, from: number, layout: Layout): void {
  const value = text.slice(from).trim();
  const start = text.indexOf(value, from);
  if (value === '') return;
  if (BLOCK.test(value)) layout.replace(at, start, start + value.length);
  else if (/^\[.*\]$/u.test(value)) {
    layout.replace(at, start, start + 1);
    layout.replace(at, start + value.length - 1, start + value.length);
    for (const { index } of value.matchAll(/["']/gu)) {
      const isEdge = /[[,\s]/u.test(value[index - 1] ?? '') || /[\],\s]/u.test(value[index + 1] ?? '');
      if (isEdge) layout.replace(at, start + index, start + index + 1);
    }
  } else unquote(at, text, from, layout);
}

function unquote(at: number, text: string, from: number, layout: Layout): void {
  const value = text.slice(from).trim();
  if (!QUOTED.test(value)) return;
  const start = text.indexOf(value, from);
  layout.replace(at, start, start + 1);
  layout.replace(at, start + value.length - 1, start + value.length);
}
