import { languageTag } from './language-tag.js';

const MOST = 60;

/** Whether keys are languages, as in `{ en: …, fr: … }`. */
export function areLanguages(keys: readonly string[]): boolean {
  return keys.length > 0 && keys.length <= MOST && keys.every((key) => languageTag(key)?.length === 2);
}

/** Which of such keys is in a language; where it is not known or not among them, the first, which is the main one. */
export function keyInLanguage(keys: readonly string[], language: string | null): string | null {
  return keys.find((key) => language !== null && languageTag(key) === language) ?? keys[0] ?? null;
}
