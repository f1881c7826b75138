import { tagMap } from '../data/tag-map.js';
import { triggers } from '../data/triggers.js';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a: names a version of data, protects nothing. */
function digest(texts: readonly string[]): string {
  let hash = OFFSET;
  for (const text of texts) {
    for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Names the trigger words and the built-in tag map that a topic was found with: eight hexadecimal digits. */
export const topicLexiconVersion = digest([tagMap, ...Object.values(triggers)]);
