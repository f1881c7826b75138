import { areLanguages, keyInLanguage } from '../by-language.js';
import { type FieldLines, givenValue, innerFields } from './front-matter-field.js';
import type { RawLine } from './layout.js';

const LENGTH = 2000;
const PAIR =
  /(?<=^\{|,)\s{0,3}["']?([a-z]{2}(?:[-_][A-Za-z]{2,4})?)["']?\s{0,3}:\s{1,3}("[^"]*"|'[^']*'|[^\s"'{},:][^"'{},]*)/g;

/** Where the value of a field that is given by language stands; `to` where more stands behind it on its line. */
export interface InLanguage extends FieldLines {
  to: number | null;
  value: string;
}

/** The value of a field such as `title: {en: …, fr: …}`, or with a line for each language below, in `language`; null for any other field. */
export function inLanguage(lines: readonly RawLine[], field: FieldLines, language: string | null): InLanguage | null {
  return ofLine(lines, field, language) ?? ofLinesBelow(lines, field, language);
}

function ofLinesBelow(lines: readonly RawLine[], field: FieldLines, language: string | null): InLanguage | null {
  const inner = innerFields(lines, field);
  const keys = inner.map(({ name }) => name);
  const found = inner[areLanguages(keys) ? keys.indexOf(keyInLanguage(keys, language) ?? '') : -1];
  return found === undefined ? null : { ...found, to: null, value: givenValue(lines, found) };
}

function ofLine(lines: readonly RawLine[], field: FieldLines, language: string | null): InLanguage | null {
  const value = givenValue(lines, field);
  if (!/^\{.*\}$/u.test(value) || value.length > LENGTH) return null;
  const pairs = [...value.matchAll(PAIR)];
  const keys = pairs.map(([, key = '']) => key);
  const found = pairs[areLanguages(keys) ? keys.indexOf(keyInLanguage(keys, language) ?? '') : -1];
  if (found === undefined) return null;
  const written = (found[2] ?? '').trimEnd();
  const inside = /^["']/u.test(written) ? written.slice(1, -1) : written;
  const start = (lines[field.at]?.text ?? '').indexOf(value, field.from) + found.index + found[0].indexOf(written);
  const from = start + written.indexOf(inside);
  return { at: field.at, end: field.at + 1, from, to: from + inside.length, value: inside };
}
