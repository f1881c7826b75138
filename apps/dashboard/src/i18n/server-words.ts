import type { Language } from './format.js';
import { jsonFaultInFrench } from './json-faults-fr.js';
import { codes, sentences, words } from './server-words-fr.js';
import { type Params, translate } from './translate.js';

// Where many documents are told of at once, the numbers in which they differ are left out as …
const withGaps = (source: string) => source.replace(/(\(\?<number\d?>)([^()]*)\)/g, '$1(?:$2|…))');
const patterns = sentences.map(([{ source, flags }, french]) => ({
  // Each stands where the one before ended, and ends where a sentence can.
  pattern: new RegExp(`(?:${withGaps(source)})(?=\\s|$)`, `uy${flags.includes('s') ? 's' : ''}`),
  french,
}));
const languages = new Intl.DisplayNames('fr', { type: 'language' });

/**
 * What the server said, in the reader's language: sentence by sentence where all are known, else by its code, else in
 * the server's own words.
 */
export function serverWords(text: string, language: Language, code?: string): string {
  if (language === 'en') return text;
  return bySentences(text.trim()) ?? codes.get(code ?? '') ?? text;
}

function bySentences(text: string): string | null {
  const said: string[] = [];
  for (let at = 0; at < text.length; ) {
    const found = sentenceAt(text, at);
    if (found === null) return null;
    said.push(found.french);
    at = found.end;
    while (/\s/.test(text[at] ?? '')) at += 1;
  }
  return said.length === 0 ? null : said.join(' ');
}

function sentenceAt(text: string, at: number): { french: string; end: number } | null {
  for (const { pattern, french } of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    return { french: translate(french, holes(match.groups ?? {}), 'fr'), end: pattern.lastIndex };
  }
  return null;
}

function holes(groups: Record<string, string>): Params {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, hole(name, value)]));
}

function hole(name: string, value: string): string | number {
  if (name.startsWith('word')) return words.get(value) ?? value;
  if (name.startsWith('number')) return value === '…' ? value : Number(value.replaceAll(',', ''));
  if (name === 'fault') return jsonFaultInFrench(value);
  if (name.startsWith('language')) return languageName(value);
  if (name === 'witnesses') return value.replace(/\(([a-z-]+)\)/g, (_, kind: string) => `(${words.get(kind) ?? kind})`);
  return value;
}

function languageName(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}
