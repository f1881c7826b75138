/** Configurations whose words keep their marks; the others lose their accents before they are stemmed. */
const KEEPS_MARKS = new Set(['vigie_ru', 'vigie_tr']);
/** Those in which Postgres stems nothing. */
const UNSTEMMED = new Set(['vigie_ar', 'vigie_simple']);

/** The configuration that reads words as they are written where this one stems them; null where it does not. */
export function plainConfig(config: string): string | null {
  if (UNSTEMMED.has(config)) return null;
  return KEEPS_MARKS.has(config) ? 'pg_catalog.simple' : 'vigie_simple';
}
