import type { Language } from './format.js';

/** A text whose French signs of punctuation are kept on the line of their word. */
export function typeset(text: string, language: Language): string {
  return language === 'fr' ? text.replace(/ (?=[:;?!»])/g, '\u00a0').replaceAll('« ', '«\u00a0') : text;
}
