import type { Field } from '../text/fields.js';

/** Longest part of a text that is read: more of it changes next to nothing and costs time. */
const SAMPLE = 300;
/** Addresses are in no language. The sample is short, so that no text makes this slow. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+|[#@]\w+/giu;

/** The beginning of an article's title, lead and body, without its tags. */
export function sampleOf(fields: readonly Field[]): string {
  let sample = '';
  for (const { part, tokens } of fields) {
    if (part === 'tag') continue;
    if (sample.length >= SAMPLE) break;
    sample += `${tokens.text.slice(0, SAMPLE - sample.length)}\n`;
  }
  return sample.replace(ADDRESS, ' ');
}
