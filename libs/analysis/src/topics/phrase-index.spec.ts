import { expect, test } from '@jest/globals';
import { tokenise, wordHash } from '../text/tokenise.js';
import { PhraseIndex, phraseWords } from './phrase-index.js';

const slotOf = (word: string) => (wordHash(word) ^ (wordHash(word) >>> 15)) & 0xffff;

/** Some word that is remembered in the same place as another. */
function neighbourOf(word: string): string {
  for (let i = 0; ; i += 1) {
    const other = `w${i}`;
    if (slotOf(other) === slotOf(word)) return other;
  }
}

test('words that are remembered in one place are not taken for each other', () => {
  const index = new PhraseIndex<string>();
  index.add(phraseWords('harbour'), 'ports');
  const other = neighbourOf('harbour');
  const found = (text: string) => index.find(tokenise(text)).map(({ first }) => first);
  expect(found(`${other} harbour ${other} harbour`)).toEqual([1, 3]);
  expect(found(`harbour ${other}`)).toEqual([0]);
});

test('a phrase goes on only where its words may belong together', () => {
  const index = new PhraseIndex<string>(({ text, ends }, i) => text[ends[i] ?? 0] === ' ');
  index.add(phraseWords('harbour strike'), 'ports');
  const found = (text: string) => index.find(tokenise(text)).map(({ first, last }) => [first, last]);
  expect(found('harbour strike; harbour. Strike')).toEqual([[0, 1]]);
});
