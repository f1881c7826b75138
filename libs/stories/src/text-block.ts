/**
 * One string of an article, cut into folded words; `starts` and `ends` are UTF-16 offsets in `text`, `hashes` are the words'
 * FNV-1a over UTF-16 units.
 */
export interface TextBlock {
  text: string;
  words: readonly string[];
  starts: readonly number[];
  ends: readonly number[];
  hashes: readonly number[];
}

/** The parts of an article that its story is told by; the body in reading order. */
export interface StoryParts {
  title: TextBlock | null;
  lead: TextBlock | null;
  body: readonly TextBlock[];
}
