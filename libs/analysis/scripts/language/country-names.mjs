/** Locales whose names of countries are no sign of an African language. */
const ELSEWHERE = (
  'en fr es pt it de nl af sv da no fi is pl cs sk hu ro hr sl sq tr az uz tk et lv lt ca gl eu cy ga mt vi id ms fil ru ' +
  'uk bg ar fa'
).split(' ');
/** In these languages the names are the English ones with a prefix. */
const PREFIXED = new Set(['xh', 'zu']);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap((first) => letters.map((second) => first + second));

function namesIn(locale) {
  if (Intl.DisplayNames.supportedLocalesOf(locale).length === 0) return [];
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return codes.map((code) => names.of(code)).filter((name) => name !== undefined);
}

const taken = new Set(ELSEWHERE.flatMap(namesIn));

/** The names of countries that a language has of its own, from CLDR. */
export function countryNames(language) {
  if (PREFIXED.has(language)) return '';
  return namesIn(language)
    .filter((name) => !taken.has(name))
    .join('\n');
}
