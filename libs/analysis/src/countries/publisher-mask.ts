import type { Lexicon } from '../lexicon/lexicon.js';
import { tokenise } from '../text/tokenise.js';
import type { Candidate } from './candidate.js';

/** A longer string is no name. */
const LONGEST_NAME = 12;

/**
 * Says whether a candidate lies within the publisher's own name, which never makes a country a subject.
 * A name that is a country's and nothing more ("Niger") hides nothing: that would hide the country itself.
 */
export function publisherMask(name: string | null, lexicon: Lexicon): (candidate: Candidate) => boolean {
  const words = name === null ? [] : tokenise(name).words;
  const content = words.filter((word) => !['le', 'la', 'les', 'the', 'el', 'o', 'a'].includes(word));
  if (content.length < 2 || words.length > LONGEST_NAME || lexicon.get(content).length > 0) return () => false;
  return ({ field, first, length }) => {
    const all = field.tokens.words;
    for (let offset = 0; offset + length <= words.length; offset += 1) {
      const from = first - offset;
      if (from >= 0 && words.every((word, i) => all[from + i] === word)) return true;
    }
    return false;
  };
}
