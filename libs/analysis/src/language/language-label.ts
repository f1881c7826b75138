const names = {
  en: new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }),
  fr: new Intl.DisplayNames('fr', { type: 'language', fallback: 'code' }),
};

/** CLDR calls `und` its root. */
const own = {
  en: new Map([
    ['und', 'Undetermined'],
    ['mul', 'Multiple languages'],
    ['zxx', 'No linguistic content'],
  ]),
  fr: new Map([
    ['und', 'Indéterminée'],
    ['mul', 'Plusieurs langues'],
    ['zxx', 'Sans contenu linguistique'],
  ]),
};

/** The name of a language in the language of the interface; what is no language code stands for itself. */
export function languageLabel(code: string, language: 'en' | 'fr'): string {
  // The empty code would be CLDR's root too.
  if (code === '') return code;
  const special = own[language].get(code.toLowerCase());
  if (special !== undefined) return special;
  try {
    return names[language].of(code) ?? code;
  } catch {
    return code;
  }
}
