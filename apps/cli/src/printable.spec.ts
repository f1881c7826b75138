import { expect, test } from '@jest/globals';
import { printable, size } from './printable.js';

test.each([
  ['plain é 文', 'plain é 文'],
  ['two\nlines\r\n', 'two lines'],
  ['\u001b]0;title\u0007x', ']0;title x'],
  ['a\u202eb\u009bc', 'a b c'],
])('%j is printed as %j', (text, printed) => expect(printable(text)).toBe(printed));

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1500, '1.5 kB'],
  [8_388_608, '8.4 MB'],
  [512_000_000, '512 MB'],
  [5_000_000_000, '5.0 GB'],
])('%i bytes are %s', (bytes, said) => expect(size(bytes)).toBe(said));
