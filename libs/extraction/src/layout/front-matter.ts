import { fieldOf } from '../field-names.js';
import { unmarkField } from './front-matter-field.js';
import type { Layout, RawLine } from './layout.js';

const LINES = 120;
const KEY = /^(\p{L}[\p{L}\p{N}_ -]{0,40})\s?:(?:\s+|$)/u;
const TOML_KEY = /^(\p{L}[\p{L}\p{N}_-]{0,40})\s{0,20}=\s+(?=\S)/u;
const ITEM = /^\s{0,8}-\s+(?=\S)/u;
const WITH_DATE = ['publishedAt', 'url', 'source'];
const TITLE_LABEL = 'Title: ';
// What is as long as that is text, not a setting.
const LONG = { characters: 120, words: 15 };
const MOST_SAID = 3;

/** Where the fields above an article end, and what they say. */
export interface FrontMatter {
  /** Its first line with a field, and the line behind its end. */
  start: number;
  end: number;
  /** What a line with a field begins with. */
  key: RegExp;
  hasTitle: boolean;
  /** Whether a date, an address or a source is among its fields. */
  isSigned: boolean;
}

/**
 * Finds `---`, fields in YAML, `---` at the top of a document, or `+++` and TOML: null where there is none, or no field is known.
 * Where several documents lie in a file the first rule may be missing, but not two fields.
 */
export function findFrontMatter(lines: readonly RawLine[]): FrontMatter | null {
  const first = lines[0]?.text.replace(/^\uFEFF/, '').trim();
  const isToml = first === '+++';
  const isOpen = isToml || first === '---';
  const start = isOpen ? 1 : 0;
  const closing = isToml ? /^\+\+\+\s*$/ : /^(?:---|\.\.\.)\s*$/;
  const end = lines.slice(0, LINES).findIndex(({ text }, at) => at >= start && closing.test(text));
  if (end <= start) return null;
  const inner = lines.slice(start, end);
  const key = isToml ? TOML_KEY : KEY;
  const others = isToml ? /^(?:\s|#|\[)/ : /^(?:\s|#)/;
  if (!inner.every(({ text }) => key.test(text) || (!isToml && ITEM.test(text)) || others.test(text))) return null;
  const fields = inner.map(({ text }) => fieldOf(key.exec(text)?.[1] ?? ''));
  if (!isOpen && (!fields.includes('title') || fields.length < 2)) return null;
  if (!fields.some((field) => field !== null)) return null;
  const isSigned = fields.some((field) => WITH_DATE.includes(field ?? ''));
  return { start, end: end + 1, key, hasTitle: fields.includes('title'), isSigned };
}

/**
 * Takes out of the front matter what is not the fields' own words, so that labelled lines are left: quotes, brackets, lists, and
 * fields that are not known. Gives back the names of those among them that hold whole sentences.
 */
export function unmarkFrontMatter(
  lines: readonly RawLine[],
  { start, end, key, isSigned }: FrontMatter,
  layout: Layout,
): string[] {
  if (start > 0) layout.drop(0);
  layout.drop(end - 1);
  const long: string[] = [];
  const seen = new Set<string>();
  const isKey = (at: number): boolean => key.test(lines[at]?.text ?? '') || /^\[/.test(lines[at]?.text ?? '');
  for (let at = start; at < end - 1; ) {
    let next = at + 1;
    while (next < end - 1 && !isKey(next)) next++;
    const text = lines[at]?.text ?? '';
    const found = key.exec(text);
    const field = found === null ? null : fieldOf(found[1] ?? '');
    const value = text.slice(found?.[0].length ?? 0).trim();
    // An address within its site says nothing here, nor does what is empty.
    const isEmpty = (field === 'url' && value.startsWith('/')) || /^(?:\[\s*\]|\{.*|""|''|null|~)$/u.test(value);
    // A second name of the same field is as good as none.
    if (found === null || field === null || isEmpty || seen.has(field)) {
      for (let line = at; line < next; line++) layout.drop(line);
      if (found !== null && isLong(lines.slice(at, next))) long.push(found[1] ?? '');
    } else {
      seen.add(field);
      unmarkField(lines, { at, end: next, from: found[0].length, isText: field === 'text' }, layout);
      // Without date, address and source a page's own rules are asked for the headline; text is what it is without its label.
      const isPlain = (field === 'title' && !isSigned) || field === 'text';
      if (isPlain) layout.replace(at, 0, found[0].length);
      else if (!found[0].includes(':')) layout.replace(at, found[1]?.length ?? 0, found[0].length, ': ');
    }
    at = next;
  }
  return long.slice(0, MOST_SAID);
}

/** Makes the first heading of an article the title among the fields above it. */
export function labelHeading(at: number, marks: number, layout: Layout): void {
  layout.replace(at, 0, marks, TITLE_LABEL);
}

function isLong(lines: readonly RawLine[]): boolean {
  const text = lines.map((line) => line.text.trim()).join(' ');
  return text.length >= LONG.characters && text.split(' ').length >= LONG.words && /\p{L}[.!?…]/u.test(text);
}
