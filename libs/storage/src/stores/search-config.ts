const LANGUAGES = new Set(['fr', 'en', 'es', 'pt', 'de', 'it', 'nl', 'ru', 'ar', 'tr']);

/** All text search configurations that documents are indexed with. */
export const SEARCH_CONFIGS: readonly string[] = [
  ...[...LANGUAGES].map((language) => `vigie_${language}`),
  'vigie_simple',
];

/** The text search configuration for a BCP 47 language; languages without a stemmer share `vigie_simple`. */
export function searchConfig(language: string | null): string {
  const primary = language?.split('-')[0]?.toLowerCase() ?? '';
  return LANGUAGES.has(primary) ? `vigie_${primary}` : 'vigie_simple';
}
