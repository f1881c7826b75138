import { isDateKey, KeySign, signOf } from '../json/record-keys.js';

/** Names of fields that only tables have. */
const COLUMNS = new Set(
  'source media support journal outlet publisher author auteur autor language langue idioma country pays pais lien enlace datedepublication datedeparution datepublication titulo fecha data datum quelle medio'.split(
    ' ',
  ),
);
/** So many names of fields tell a header by themselves. */
export const TELLING = 2;

/** How many different cells of a row are names of fields. */
export function knownNames(cells: readonly string[]): number {
  const names = new Set(cells.map((cell) => cell.replace(/\s+/gu, ' ').trim()));
  return [...names].filter((name) => signOf(name) !== KeySign.None || isDateKey(name) || isColumnName(name)).length;
}

function isColumnName(name: string): boolean {
  return (
    name.length <= 40 &&
    COLUMNS.has(
      name
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z]/g, ''),
    )
  );
}
