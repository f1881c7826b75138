const TOTAL =
  /^(?:(?:grand|sub|sous|gran)[\s-]?)?(?:totals?|totaux|total général|sum|somme|summe|gesamt|suma)\s?:?(?:\s?[\d.,\s]{1,15})?(?:\s\p{L}{1,20})?$/iu;
const SHORT = 30;

/** Why a row that sums up a table is no record. */
export const TOTAL_ROW = { code: 'total-row', message: 'This row sums up the table; it is no article.' };

/** Whether the cells of a row, in a table of several columns, sum up the rows above: `Total`, and little more than a number. */
export function isTotalRow(cells: readonly string[]): boolean {
  const [first, ...others] = cells.filter((cell) => cell.trim() !== '').map((cell) => cell.trim());
  if (first === undefined || first.length > SHORT * 2 || others.length > 2 || !TOTAL.test(first)) return false;
  return others.every((cell) => cell.length <= SHORT && /^[\d=(]/.test(cell));
}
