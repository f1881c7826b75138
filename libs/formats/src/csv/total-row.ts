const UNITS =
  'articles?|rows?|lines?|records?|entries|items?|results?|documents?|mentions?|publications?|lignes?|résultats?|enregistrements?|entrées?|retombées?|général|générale|general|geral|artikel|zeilen|einträge|ergebnisse|artículos?|filas?|resultados?|artigos?|linhas?';
const NAME =
  '(?:(?:grand|sub|sous|gran)[\\s-]?)?(?:totals?|totaux|sum|somme|summe|gesamt|gesamtsumme|zwischensumme|suma)';
const TOTAL = new RegExp(`^${NAME}(?:\\s(?:(?:of|de|des|der|von)\\s)?(?:${UNITS}))?\\s?[:=]?$`, 'iu');
const COUNTED = new RegExp(
  `^${NAME}(?:\\s(?:(?:of|de|des|der|von)\\s)?(?:${UNITS}))?(?:\\s?[:=]\\s?\\d[\\d.,\\s]{0,15}|\\s\\d[\\d.,]{0,15}(?=\\s\\p{L}))(?:\\s?(?:${UNITS}))?$`,
  'iu',
);
/** A number behind the name and no word is a sum in a row of its own; beside others it may be the title of a song. */
const BARE = /^totals?\s\d[\d.,]{0,15}$/i;
const AMOUNT = new RegExp(`^[-+(]?[€$£]?\\s?\\d[\\d.,'’\\u00a0\\u202f ]{0,20}\\s?(?:%|[€$£]|(?:${UNITS}))?\\)?$`, 'iu');
const FORMULA = /^=[\p{L}.]{2,20}\(/u;
const DATE = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$|^(?:19|20)\d\d(?:-\d\d)?$/;
const LONGEST = 60;

/** Why a row that sums up a table is no record. */
export const TOTAL_ROW = { code: 'total-row', message: 'This row sums up the table; it is no article.' };

/**
 * Whether the cells of a row, in a table of several columns, may sum up the rows above: `Total`, with nothing behind it but what
 * is counted, and amounts alone beside it. An article of a firm or a song of such a name has a date, an address or words.
 */
export function isTotalRow(cells: readonly string[]): boolean {
  const [first, ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (first === undefined || first.length > LONGEST || others.length > 2) return false;
  if (others.length === 0 && BARE.test(first)) return true;
  return (TOTAL.test(first) || COUNTED.test(first)) && others.every(isAmount);
}

function isAmount(cell: string): boolean {
  return cell.length <= LONGEST && !DATE.test(cell) && (AMOUNT.test(cell) || FORMULA.test(cell));
}
