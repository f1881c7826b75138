import { mix } from './hash.js';
import { QUOTED, type StoryText } from './story-text.js';

/** Words of a piece; a quotation of fewer words is one piece. */
const PIECE = 3;

/** What a text quotes, in pieces: each three neighbouring words in quotation marks, or all of a shorter quotation. */
export function quotedPieces({ words, parts }: StoryText): Set<number> {
  const pieces = new Set<number>();
  for (let start = 0; start < words.length; ) {
    let end = start;
    while (end < words.length && (parts[end]! & QUOTED) !== 0) end += 1;
    for (let at = start; at < Math.max(start + 1, end - PIECE + 1) && end > start; at += 1) {
      let piece = 0;
      for (let word = at; word < Math.min(at + PIECE, end); word += 1) piece = mix(piece ^ words[word]!);
      pieces.add(piece);
    }
    start = end + 1;
  }
  return pieces;
}
