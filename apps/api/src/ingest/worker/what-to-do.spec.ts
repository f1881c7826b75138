import { expect, test } from '@jest/globals';
import { withAdvice } from './what-to-do.js';

test.each([
  ['no-title-no-text', 'The record has neither a title nor a text.', / Add one of them and send it again\.$/],
  [
    'invalid-json',
    'The line is not valid JSON: Unexpected token',
    /Unexpected token\. Correct it and send the file again\.$/,
  ],
  ['no-title-no-text', 'Neither. It has an address: add a column or key with the title.', /with the title\.$/],
  ['damaged', 'The web archive is damaged at byte 7: its length is not given.', /given\. Copy or download it again\.$/],
  ['damaged', 'It is damaged. Fetch the page again.', /^It is damaged\. Fetch the page again\.$/],
  ['entry-name', 'Its path leads out. Give the file an ordinary name in the archive.', /out\. Give [^.]+\.$/],
  [
    'date-order-assumed',
    'It was read day first.',
    / send the file again with the order of its dates chosen .*: its articles are changed, not doubled\.$/,
  ],
  ['column-missing', 'The mapping names columns that are not there: h.', /h\. Correct the mapping, or leave it out,/],
  ['later-code', 'Words of a later reader.', /^Words of a later reader\.$/],
])('%s: %s', (code, message, expected) => {
  expect(withAdvice(code, message)).toMatch(expected);
});
