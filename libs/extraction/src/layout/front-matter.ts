import { type FieldName, fieldOf, matchFields } from '../field-names.js';
import { languageTag } from '../language-tag.js';
import { type FieldLines, givenValue, hasValue, innerFields, unmarkField, unmarkText } from './front-matter-field.js';
import { type InLanguage, inLanguage } from './front-matter-languages.js';
import type { Layout, RawLine } from './layout.js';

const LINES = 120;
const KEY = /^(\p{L}[\p{L}\p{N}_ -]{0,40})\s?:(?:\s+|$)/u;
const TOML_KEY = /^(\p{L}[\p{L}\p{N}_-]{0,40})\s{0,20}=\s+(?=\S)/u;
const ITEM = /^\s{0,8}-\s+(?=\S)/u;
/** What may be given in several languages. */
const WORDED: readonly (FieldName | null)[] = ['title', 'lead'];
const DATES: readonly (FieldName | null)[] = ['publishedAt', 'modifiedAt'];
const EMPTY = /^(?:\[\s*\]|\{.*|""|''|null|~)$/u;
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
  entries: readonly Entry[];
  hasTitle: boolean;
  /** Whether a date, an address or a source is among its fields. */
  isSigned: boolean;
}

/** One field, or what is none. */
interface Entry extends FieldLines {
  name: string | null;
  /** What it is read as; null where it is not known, says nothing or stands beside a better one. */
  field: FieldName | null;
  /** What is read of it where it is given in several languages. */
  chosen?: InLanguage;
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
  const entries = entriesOf(lines, start, end, key);
  const isSigned = entries.some(({ field }) => WITH_DATE.includes(field ?? ''));
  return { start, end: end + 1, entries, hasTitle: entries.some(({ field }) => field === 'title'), isSigned };
}

/**
 * Takes out of the front matter what is not the fields' own words, so that labelled lines are left: quotes, brackets, lists, and
 * fields that are not known. Gives back the names of those among them that hold whole sentences.
 */
export function unmarkFrontMatter(
  lines: readonly RawLine[],
  { start, end, entries, isSigned }: FrontMatter,
  layout: Layout,
): string[] {
  if (start > 0) layout.drop(0);
  layout.drop(end - 1);
  const long: string[] = [];
  for (const entry of entries) {
    const { at, end: next, from, name, field } = entry;
    if (name === null || field === null) {
      for (let line = at; line < next; line++) layout.drop(line);
      if (name !== null && isLong(lines.slice(at, next))) long.push(name);
    } else if (field === 'text') unmarkText(lines, entry, layout);
    else {
      layout.label(entry.chosen?.at ?? at);
      if (entry.chosen !== undefined) {
        unmarkChosen(lines, entry, entry.chosen, field !== 'title' || isSigned ? `${name}: ` : '', layout);
        continue;
      }
      const text = lines[at]?.text ?? '';
      const indent = text.length - text.trimStart().length;
      // Without date, address and source a page's own rules are asked for the headline.
      if (field === 'title' && !isSigned) layout.replace(at, 0, from);
      else if (indent > 0) layout.replace(at, 0, indent);
      unmarkField(lines, entry, layout);
      if (!text.slice(0, from).includes(':')) layout.replace(at, name.length, from, ': ');
    }
  }
  return long.slice(0, MOST_SAID);
}

function unmarkChosen(
  lines: readonly RawLine[],
  { at, end }: Entry,
  chosen: InLanguage,
  label: string,
  layout: Layout,
): void {
  for (let line = at; line < end; line++) if (line !== chosen.at) layout.drop(line);
  layout.replace(chosen.at, 0, chosen.from, label);
  if (chosen.to === null) unmarkField(lines, chosen, layout);
  else layout.replace(chosen.at, chosen.to, lines[chosen.at]?.text.length ?? chosen.to);
}

// Of several names of one field the better one is read, as among the columns of a table.
function entriesOf(lines: readonly RawLine[], start: number, end: number, key: RegExp): Entry[] {
  const isKey = (at: number): boolean => key.test(lines[at]?.text ?? '') || /^\[/.test(lines[at]?.text ?? '');
  const entries: Entry[] = [];
  for (let at = start; at < end; ) {
    let next = at + 1;
    while (next < end && !isKey(next)) next++;
    const found = key.exec(lines[at]?.text ?? '');
    const entry = { at, end: next, from: found?.[0].length ?? 0, name: found?.[1] ?? null };
    entries.push(...withInner(lines, { ...entry, field: found === null ? null : fieldOf(found[1] ?? '') }));
    at = next;
  }
  const said = entries.find(({ field }) => field === 'language');
  const language = said === undefined ? null : languageTag(givenValue(lines, said).replace(/^["']|["']$/gu, ''));
  const values = new Map<string, { entry: Entry; value: string }>();
  for (const entry of entries) {
    const chosen = WORDED.includes(entry.field) ? inLanguage(lines, entry, language) : null;
    if (chosen !== null) entry.chosen = chosen;
    const value = chosen?.value ?? givenValue(lines, entry);
    // An address within its site says nothing here, nor does what is empty.
    const isEmpty =
      (entry.field === 'url' && value.startsWith('/')) ||
      EMPTY.test(value) ||
      !(chosen !== null || hasValue(lines, entry));
    if (entry.name !== null && entry.field !== null && !isEmpty && !values.has(entry.name))
      values.set(entry.name, { entry, value: value || entry.name });
  }
  const fields = Object.fromEntries([...values].map(([name, { value }]) => [name, value]));
  const best = matchFields(fields);
  const read = new Set([...best.values()].map((name) => values.get(name)?.entry));
  return entries.map((entry) => (read.has(entry) ? entry : { ...entry, field: null }));
}

// Dates may be a map: `published` and `modified` below `date`.
function withInner(lines: readonly RawLine[], entry: Entry): Entry[] {
  if (entry.field !== 'publishedAt') return [entry];
  const inner = innerFields(lines, entry).map((each): Entry => ({ ...each, field: fieldOf(each.name) }));
  if (!inner.some(({ field }) => DATES.includes(field))) return [entry];
  const known = inner.filter(({ field }) => DATES.includes(field));
  const places = new Set(known.map(({ at }) => at));
  const others = Array.from({ length: entry.end - entry.at }, (_, place) => entry.at + place)
    .filter((at) => !places.has(at))
    .map((at): Entry => ({ at, end: at + 1, from: 0, name: null, field: null }));
  return [...others, ...known];
}

/** Makes the first heading of an article the title among the fields above it. */
export function labelHeading(at: number, marks: number, layout: Layout): void {
  layout.label(at);
  layout.replace(at, 0, marks, TITLE_LABEL);
}

function isLong(lines: readonly RawLine[]): boolean {
  const text = lines.map((line) => line.text.trim()).join(' ');
  return text.length >= LONG.characters && text.split(' ').length >= LONG.words && /\p{L}[.!?…]/u.test(text);
}
