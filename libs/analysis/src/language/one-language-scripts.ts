import type { Script } from './scripts.js';

/** Scripts that one language of the news writes with, as good as alone. */
const languages = new Map<Script, string>([
  ['hangul', 'ko'],
  ['greek', 'el'],
  ['georgian', 'ka'],
  ['armenian', 'hy'],
  ['thai', 'th'],
  ['lao', 'lo'],
  ['khmer', 'km'],
  ['burmese', 'my'],
  ['tamil', 'ta'],
  ['telugu', 'te'],
  ['kannada', 'kn'],
  ['malayalam', 'ml'],
  ['gujarati', 'gu'],
  ['gurmukhi', 'pa'],
  ['oriya', 'or'],
  ['sinhala', 'si'],
  ['tibetan', 'bo'],
  ['thaana', 'dv'],
  ['nko', 'nqo'],
  ['tifinagh', 'zgh'],
  ['mongolian', 'mn'],
]);

/** The language that a script alone tells, null for scripts that several languages share. */
export function languageOfScript(script: Script): string | null {
  return languages.get(script) ?? null;
}
