const NAMES = new Map(
  Object.entries({
    english: 'en',
    french: 'fr',
    français: 'fr',
    spanish: 'es',
    español: 'es',
    portuguese: 'pt',
    português: 'pt',
    german: 'de',
    deutsch: 'de',
    russian: 'ru',
    русский: 'ru',
    arabic: 'ar',
    العربية: 'ar',
    italian: 'it',
    italiano: 'it',
    chinese: 'zh',
    swahili: 'sw',
    hausa: 'ha',
    turkish: 'tr',
    anglais: 'en',
    espagnol: 'es',
    portugais: 'pt',
    allemand: 'de',
    russe: 'ru',
    arabe: 'ar',
    italien: 'it',
    chinois: 'zh',
    turc: 'tr',
    inglés: 'en',
    francés: 'fr',
  }),
);

/** The BCP 47 primary language of a locale, a language tag or a language's name; null when it is none. */
export function languageTag(text: string): string | null {
  const plain = text.trim().toLowerCase();
  const named = NAMES.get(plain);
  if (named !== undefined) return named;
  const found = /^([a-z]{2,3})(?:[_-][a-z0-9]{2,8}){0,3}$/.exec(plain);
  const code = found?.[1] ?? null;
  // `fra` is `fr`; a language without two letters keeps its three.
  return code?.length === 3 ? new Intl.Locale(code).language : code;
}
