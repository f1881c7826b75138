import { expect, test } from '@jest/globals';
import { shorten } from './shorten.js';
import { spaced } from './spaced.js';

type Piece = Parameters<typeof shorten>[0][number];
const piece = (mark: string): Piece => ({
  kind: mark.startsWith('-') ? 'removed' : mark.startsWith('+') ? 'added' : 'same',
  text: mark.slice(1),
});
/** The text as it is read aloud or copied. */
const read = (...marks: string[]) =>
  spaced(shorten(marks.map(piece)))
    .map(({ text, isApart }) => (isApart ? ` ${text}` : text))
    .join('');

test.each([
  ['words in the place of others', ['=on ', '-Monday', '+Tuesday', '= at noon'], 'on Monday Tuesday at noon'],
  ['what brings its own space', ['=on', '- Monday', '+ Tuesday', '=.'], 'on Monday Tuesday.'],
  ['what was only added', ['=the ', '+old ', '=port'], 'the old port'],
  ['what was only left out', ['=the ', '-old ', '=port'], 'the old port'],
  ['what came first', ['-Monday', '+Tuesday'], 'Monday Tuesday'],
  ['signs beside a change stay with it', ['=cost ', '-5', '+6', '=%, they say'], 'cost 5 6%, they say'],
])('%s', (_, marks, text) => expect(read(...marks)).toBe(text));
