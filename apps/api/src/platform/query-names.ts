import { allCountryCodes, countryLabel, languageLabel, resolveCountry } from '@vigie/analysis';
import { fromAlphaThree, labelKey } from '@vigie/article';
import type { QueryNames } from '@vigie/query';

const LANGUAGES = ['en', 'fr'] as const;
/** Languages without a code of two letters whose names people may write; the code itself is always taken. */
const LONG_CODES = 'bci ber ceb dag dje ewo fil fon kab kam luo mos nso rif shi tzm zgh und'.split(' ');
const CODE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,8}$/i;

/** Lower case without accents, and one apostrophe for all. */
const plain = (name: string) =>
  labelKey(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ`´]/gu, "'");

function* twoLetterCodes(): Generator<string> {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  for (const first of letters) for (const second of letters) yield first + second;
}

/** Names in English and French by their plain form, each with its code and the spelling that is shown. */
class NameTable {
  private readonly codes = new Map<string, string>();
  readonly spellings: string[] = [];

  constructor(codes: Iterable<string>, labelOf: (code: string, language: 'en' | 'fr') => string) {
    for (const code of codes) {
      for (const language of LANGUAGES) {
        const name = labelOf(code, language);
        if (name === code || this.codes.has(plain(name))) continue;
        this.codes.set(plain(name), code);
        this.spellings.push(name);
      }
    }
  }

  find(name: string): string | null {
    return this.codes.get(plain(name)) ?? null;
  }
}

let countries: NameTable | null = null;
let languages: NameTable | null = null;

const countryTable = () => (countries ??= new NameTable(allCountryCodes(), countryLabel));
const languageTable = () => (languages ??= new NameTable([...twoLetterCodes(), ...LONG_CODES], languageLabel));

/** A code that names a language, in the spelling of BCP 47; null for letters that name none. */
function languageCode(written: string): string | null {
  if (!CODE.test(written)) return null;
  try {
    const code = Intl.getCanonicalLocales(written)[0] ?? written;
    const [base = ''] = code.split('-');
    return languageLabel(base, 'en') === base ? null : code;
  } catch {
    return null;
  }
}

/** Countries and languages as people name them in a query: by code, or by name in English or French. */
export const queryNames: QueryNames = {
  country: (written) => countryTable().find(written) ?? resolveCountry(written) ?? fromAlphaThree(written),
  language: (written) => languageCode(written) ?? languageTable().find(written),
  known: (field) => (field === 'country' ? countryTable() : languageTable()).spellings,
};
