import type { FieldsRecord } from '@vigie/article';
import { parseUrl } from '@vigie/article';
import { areLanguages, keyInLanguage } from './by-language.js';
import { formatOffset } from './civil-date.js';
import { fieldOf, isVoid } from './field-names.js';
import { isRecord } from './field-values.js';
import { languageTag } from './language-tag.js';

/** Under what exports put the fields of an article whose title stands beside it. */
const INNER = new Set(['fields', 'attributes', 'article', 'properties', 'details', 'document', '_source', 'doc']);
/** What is given in several languages as an object with a key for each. */
const WORDED: ReadonlySet<string | null> = new Set(['title', 'lead', 'text', 'html']);
/** What may be the address of an article where no field is one by its name. */
const ADDRESSES = ['@id', 'id', 'mainEntityOfPage'];
// A source may be a feed, the same for all, unless its host stands beside it.
const HOSTS = ['hostname', 'source-hostname'];
const PARTS: Readonly<Record<string, RegExp>> = {
  year: /^(?:year|année|annee|año|ano|jahr|anno)$/iu,
  month: /^(?:month|mois|mes|mês|monat|mese)$/iu,
  day: /^(?:day|jour|día|dia|tag|giorno)$/iu,
};
// Blogs give a time by the clock of their site, and the same in UTC.
const LOCAL = ['date', 'modified'];
const CLOCK = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?$/;
const QUARTER = 15;
const MOST_OFFSET = 14 * 60;
const EQUALS = 0x3d;
const FORMULA = /^=HYPERLINK\(\s*"([^"]{1,2000})"\s*(?:[;,]\s*"([^"]{0,1000})"\s*)?\)$/i;

type Fields = Record<string, unknown>;

/**
 * The record with what it says in another way than by a field's name: fields in an object of their own, an address under the name of
 * an id, a date in three columns, a link as a formula. The same record where there is nothing of that kind.
 */
export function completeFields(record: FieldsRecord, language: string | null = null): FieldsRecord {
  const { fields } = record;
  let added: Fields | null = null;
  const spans: Record<string, { start: number; end: number }> = Object.create(null);
  const add = (key: string, value: unknown, from: string): void => {
    added ??= Object.create(null) as Fields;
    added[key] = value;
    const span = record.spans[from];
    if (span !== undefined) spans[key] = span;
  };
  const formulas: string[] = [];
  let hasAddress = false;
  let hasDate = false;
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (typeof value === 'string') {
      if (value.charCodeAt(0) === EQUALS) formulas.push(key);
    } else if (isRecord(value)) {
      if (INNER.has(key.toLowerCase())) addInner(value, key, fields, add);
      const worded = WORDED.has(fieldOf(key)) ? wordsIn(value, fields, language) : null;
      if (worded !== null) add(key, worded, key);
    }
    if (isVoid(value)) continue;
    const field = fieldOf(key);
    hasAddress ||= field === 'url' && !(typeof value === 'string' && FORMULA.test(value));
    hasDate ||= field === 'publishedAt';
  }
  if (!hasAddress) {
    addAddress(fields, add);
    for (const key of formulas) addFormula(fields, key, add);
  }
  for (const key of LOCAL) addOffset(fields, key, add);
  if (!hasDate) addDate(fields, Object.keys(fields), add);
  if (added === null) return record;
  const whole = Object.assign(Object.create(null), fields, added);
  return { ...record, fields: whole, spans: Object.assign(Object.create(null), record.spans, spans) };
}

// Titles and texts may be given in several languages; the record says which is the article's.
function wordsIn(value: Fields, fields: Readonly<Fields>, language: string | null): unknown {
  const keys = Object.keys(value).filter((key) => !isVoid(value[key]));
  if (!areLanguages(keys) || keys.some((key) => isRecord(value[key]))) return null;
  const said = Object.keys(fields).find((key) => fieldOf(key) === 'language' && typeof fields[key] === 'string');
  const own = said === undefined ? null : languageTag(String(fields[said]));
  return value[keyInLanguage(keys, own ?? language) ?? ''];
}

type Add = (key: string, value: unknown, from: string) => void;

// Beside an address, and without one of an article, a formula is what somebody wrote.
function addFormula(fields: Readonly<Fields>, key: string, add: Add): void {
  const [, href = '', words = ''] = FORMULA.exec(String(fields[key])) ?? [];
  if ((parseUrl(href)?.pathname.length ?? 0) > 1) add(key, { value: words || href, href }, key);
}

function addInner(inner: Fields, outer: string, fields: Readonly<Fields>, add: Add): void {
  const given = new Set(Object.keys(fields).map((key) => (isVoid(fields[key]) ? null : fieldOf(key))));
  for (const key of Object.keys(inner)) {
    const field = fieldOf(key);
    // A name may be the outlet's or somebody's, but an article's own.
    if (field === 'title' && /^name$/iu.test(key) && !/^article$/iu.test(outer)) continue;
    // Beside a whole article, a document is one that it comes with.
    if (field === 'url' && given.has('title') && given.has('text') && /^doc(?:ument)?$/iu.test(outer)) continue;
    if (field !== null && !given.has(field)) add(key, inner[key], outer);
  }
}

function addAddress(fields: Readonly<Fields>, add: Add): void {
  const names = HOSTS.some((key) => Object.hasOwn(fields, key)) ? [...ADDRESSES, 'source'] : ADDRESSES;
  for (const key of names) {
    const value = fields[key];
    const text = isRecord(value) ? value['@id'] : value;
    const url = typeof text === 'string' && /^https?:\/\//i.test(text) ? parseUrl(text) : null;
    // A site's address is none of an article.
    if (url === null || url.pathname.length < 2) continue;
    add('url', text, key);
    return;
  }
}

// The difference tells the offset of the site's clock; where it is none of a zone, the two are not the same time.
function addOffset(fields: Readonly<Fields>, key: string, add: Add): void {
  const local = fields[key];
  const same = fields[`${key}_gmt`];
  if (typeof local !== 'string' || typeof same !== 'string' || !CLOCK.test(local) || !CLOCK.test(same)) return;
  const [here, there] = [local, same].map((text) => Date.parse(`${text.replace(' ', 'T')}Z`));
  const minutes = ((here ?? Number.NaN) - (there ?? Number.NaN)) / 60_000;
  if (!Number.isInteger(minutes / QUARTER) || Math.abs(minutes) > MOST_OFFSET) return;
  add(key, `${local}${formatOffset(minutes)}`, key);
}

function addDate(fields: Readonly<Fields>, keys: readonly string[], add: Add): void {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => {
    const key = keys.find((each) => each.length < 10 && PARTS[part]?.test(each.trim()));
    const value = key === undefined ? undefined : String(fields[key]).trim();
    return value !== undefined && /^\d{1,4}$/.test(value) ? { key: key ?? '', value: Number(value) } : null;
  });
  if (!year || !month || year.value < 1000) return;
  const text = [year, month, day].flatMap((part) => (part ? String(part.value).padStart(2, '0') : [])).join('-');
  add('publishedAt', text, year.key);
}
