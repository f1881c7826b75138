/** ISO 3166-1 alpha-2 in capitals (historical states: ISO 3166-3's `SU DD YU CS`; Kosovo: `XK`). */
export type CountryCode = string;

/** A code as a small number for columns of integers: `AA` is 1, `ZZ` is 676. */
export function countryNumber(code: CountryCode): number {
  return (code.charCodeAt(0) - 65) * 26 + (code.charCodeAt(1) - 65) + 1;
}

/** The code that `countryNumber` made the number from. */
export function countryFromNumber(number: number): CountryCode {
  const index = number - 1;
  return String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
}
