import { tagMap } from '../data/tag-map.js';
import { readLines } from '../lexicon/lines.js';
import { phraseKey } from '../text/tokenise.js';

const topicOfTag = new Map(
  readLines(tagMap).flatMap(({ key, forms }) => forms.map((form) => [phraseKey(form), key] as const)),
);

/** The topic that a publisher's tag stands for as a whole, whatever its language; null when the map has none. */
export function topicOfWholeTag(tag: string): string | null {
  return topicOfTag.get(phraseKey(tag)) ?? null;
}
