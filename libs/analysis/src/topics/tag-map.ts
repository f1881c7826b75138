import { tagMap } from '../data/tag-map.js';
import { readLines } from '../lexicon/lines.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import { phraseKey, type Tokens } from '../text/tokenise.js';

/** Words of a tag that stand for a topic: tokens `first` to `last`. */
export interface TagPhrase {
  topic: string;
  first: number;
  last: number;
}

const phrases = new PhraseTrie<string>();
for (const { key, forms } of readLines(tagMap)) {
  for (const form of forms) {
    const words = phraseKey(form).split(' ');
    if (words[0] !== '' && phrases.get(words).length === 0) phrases.add(words, key);
  }
}

/** The longest phrase that the built-in map knows in a tag, in any language: the whole tag, or several words of a longer one. */
export function phraseOfTag({ words }: Pick<Tokens, 'words'>): TagPhrase | null {
  let best: TagPhrase | null = null;
  let longest = words.length === 1 ? 0 : 1;
  words.forEach((_, first) => {
    const match = phrases.longestAt(words, first);
    const topic = match?.values[0];
    if (match === null || topic === undefined || match.length <= longest) return;
    longest = match.length;
    best = { topic, first, last: first + match.length - 1 };
  });
  return best;
}

/** The topic that the built-in map gives a tag, null when it gives none. */
export function builtInTagTopic(tag: string): string | null {
  return phraseOfTag({ words: phraseKey(tag).split(' ') })?.topic ?? null;
}
