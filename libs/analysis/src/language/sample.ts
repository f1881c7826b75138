import type { Field } from '../text/fields.js';

/** With fewer letters a detector is not trusted against what the page declares. */
export const LETTERS_TO_CONTRADICT = 80;
/** Longest part of a text that is read: more of it changes next to nothing and costs time. */
const SAMPLE = 250;
const DIGIT = /^\d/;

/** The beginning of an article's title, lead and body, without its tags. */
export function sampleOf(fields: readonly Field[]): string {
  let sample = '';
  for (const { part, tokens } of fields) {
    if (part === 'tag') continue;
    if (sample.length >= SAMPLE) break;
    sample += `${tokens.text.slice(0, SAMPLE - sample.length)}\n`;
  }
  return sample;
}

/** How many letters there are, counted no further than needed. */
export function countLetters(fields: readonly Field[]): number {
  let letters = 0;
  for (const { part, tokens } of fields) {
    if (part === 'tag') continue;
    for (const word of tokens.words) {
      if (!DIGIT.test(word)) letters += word.length;
      if (letters >= LETTERS_TO_CONTRADICT) return letters;
    }
  }
  return letters;
}
