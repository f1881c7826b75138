import { tagMap } from '../data/tag-map.js';
import { triggers } from '../data/triggers.js';
import { fnv1a } from './fnv1a.js';

/** Names the trigger words and the built-in tag map that a topic was found with: eight hexadecimal digits. */
export const topicLexiconVersion = fnv1a([tagMap, ...Object.values(triggers)])
  .toString(16)
  .padStart(8, '0');
