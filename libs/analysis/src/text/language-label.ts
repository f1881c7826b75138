const names = {
  en: new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }),
  fr: new Intl.DisplayNames('fr', { type: 'language', fallback: 'code' }),
};

/** The name of a language in the language of the interface; what is no language code stands for itself. */
export function languageLabel(code: string, language: 'en' | 'fr'): string {
  // The empty code would be CLDR's root.
  if (code === '') return code;
  try {
    return names[language].of(code) ?? code;
  } catch {
    return code;
  }
}
