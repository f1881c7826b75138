import { expect, test } from '@jest/globals';
import { commonWords } from './common-words.js';

test.each([
  ['The file is empty.', 'The file is empty.', 'The file is empty.'],
  [
    '“A” is no country that is known here.',
    '“B” is no country that is known here.',
    '“…” is no country that is known here.',
  ],
  ['The date in "day" could not be read.', 'The date in "d" could not be read.', 'The date in "…" could not be read.'],
  [
    'It has 3.5 MB, and the limit is 2 MB.',
    'It has 12 MB, and the limit is 2 MB.',
    'It has … MB, and the limit is … MB.',
  ],
  [
    'Not valid: comma. Correct it.',
    'Not valid: colon here. Correct it.',
    'Not valid: comma. Not valid: colon here. Correct it.',
  ],
  ['One thing. It is so. Correct it.', 'One thing. It is not. Correct it.', 'One thing. Correct it.'],
  [
    'This is a PDF document. Export its text. Files that can be read: CSV.',
    'This is an e-mail message. Save it. Files that can be read: CSV.',
    'This is a PDF document. Export its text. This is an e-mail message. Save it. Files that can be read: CSV.',
  ],
  ['One thing.', 'Another thing.', 'One thing.'],
])('%s / %s', (one, other, both) => {
  expect(commonWords(one, other)).toBe(both);
});
