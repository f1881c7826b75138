import { knownNames } from './known-names.js';

/** More columns than any spreadsheet has. */
export const COLUMN_LIMIT = 20_000;

const NAME_LENGTH = 120;
const WORDS = 8;
const DATE = /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?:[T ,].{0,30})?$/;

/** Whether the cells of a row look like names of columns, not like a record. */
export function looksLikeHeader(cells: readonly string[]): boolean {
  // A name may stand on several lines, but so does a text; beside a name that is known it is one.
  if (cells.some((cell) => /[\n\r]/.test(cell.trim())) && knownNames(cells) === 0) return false;
  const names = cells.map((cell) => cell.replace(/\s+/gu, ' ').trim()).filter((cell) => cell !== '');
  // Spreadsheets write empty columns behind the table.
  let width = cells.length;
  while (width > 0 && cells[width - 1]?.trim() === '') width--;
  if (names.length === 0 || names.length * 2 < width) return false;
  return names.every(mayBeName) && new Set(names.map((name) => name.toLowerCase())).size * 2 > names.length;
}

function mayBeName(cell: string): boolean {
  if (cell.length > NAME_LENGTH) return false;
  // A year may be the name of a column of counts; another number is none.
  if (!/\p{L}/u.test(cell)) return /^[12]\d{3}$/.test(cell);
  if (/^(?:https?:\/\/|www\.)/i.test(cell) || DATE.test(cell)) return false;
  const words = cell.split(/\s+/u).length;
  // Forms have questions for names.
  if (/\?$/.test(cell)) return true;
  return words <= WORDS && (words <= 3 || !/[.!…]$/u.test(cell));
}

/** The names of columns, each once: a name that comes again is numbered, and a column without one is called by its place. */
export function columnNames(cells: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.replaceAll('\u0000', '').replace(/\s+/gu, ' ').trim().slice(0, 200) || `column ${index + 1}`;
    let shown = name;
    for (let count = (taken.get(name) ?? 0) + 1; taken.has(shown); count++) shown = `${name} (${count})`;
    taken.set(name, (taken.get(name) ?? 0) + 1);
    if (shown !== name) taken.set(shown, 1);
    return shown;
  });
}

/** Names for the columns of a table that has none. */
export function numberedColumns(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `column ${index + 1}`);
}
