const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Text as it may be stored, hashed and compared: well-formed Unicode (a lone surrogate becomes U+FFFD), no NUL, NFC.
 * Applied once, at the edge; offsets and hashes are taken after it.
 */
export function normaliseText(text: string): string {
  return text.replaceAll('\u0000', '').replace(LONE_SURROGATE, '\uFFFD').normalize('NFC');
}

/** The key that given topics and tags are compared by: trimmed NFC lower case with single spaces. */
export function labelKey(text: string): string {
  return normaliseText(text).trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** Longer than any name; what is longer still would not fit an index of the database. */
const INDEXED = 300;

/** The key that a topic, a tag or the name of a source is stored under: its `labelKey`, of which at most 300 UTF-16 units count. */
export function indexKey(text: string): string {
  const key = labelKey(text);
  if (key.length <= INDEXED) return key;
  return key
    .slice(0, INDEXED)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
