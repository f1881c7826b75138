import type { Element } from '../xml/element.js';
import { dateOfSerial } from './excel-dates.js';
import type { StringTable } from './string-table.js';

/** What the cells of all sheets are read with. */
export interface CellContext {
  strings: StringTable;
  dateStyles: readonly boolean[];
  from1904: boolean;
}

/** A cell's words, and the address that they lead to. */
export interface LinkedValue {
  value: string;
  href: string;
}

/** What a cell shows: of a formula the value it had last. Empty cells and errors are an empty text. */
export type CellValue = string | number | boolean | LinkedValue;

/** Reads a `<c>` element; `link` is the address that the sheet says it leads to. */
export function cellValue(cell: Element, context: CellContext, link: string | null): CellValue {
  const value = plainValue(cell, context);
  const formula = textOf(cell, 'f');
  const href = link ?? /^\s*HYPERLINK\(\s*"([^"]{1,2000})"/i.exec(formula)?.[1] ?? null;
  const shown = String(value);
  return href === null || shown === '' || /^(?:https?:\/\/|www\.)/i.test(shown) ? value : { value: shown, href };
}

/** The text of a shared or an inline string, without the reading aids of Japanese. */
export function stringText(element: Element): string {
  let text = '';
  for (const child of element.children) {
    if (child.name === 't') text += child.text;
    else if (child.name === 'r') text += stringText(child);
  }
  return unescapeText(text);
}

/** Characters that XML cannot hold are written as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function plainValue(cell: Element, { strings, dateStyles, from1904 }: CellContext): string | number | boolean {
  const type = cell.attributes.get('t') ?? 'n';
  if (type === 'inlineStr')
    return cell.children.map((child) => (child.name === 'is' ? stringText(child) : '')).join('');
  const written = textOf(cell, 'v');
  if (type === 's') return strings.get(Number(written.trim() || Number.NaN)) ?? '';
  if (type === 'str') return unescapeText(written);
  if (type === 'b') return written.trim() === '1';
  if (type === 'e' || written.trim() === '') return '';
  if (type === 'd') return written.trim();
  const number = Number(written);
  if (!Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number))) return written.trim();
  const isDate = dateStyles[Number(cell.attributes.get('s') ?? Number.NaN)] === true;
  return isDate ? (dateOfSerial(number, from1904) ?? number) : number;
}

function textOf(cell: Element, name: string): string {
  return cell.children.find((child) => child.name === name)?.text ?? '';
}
