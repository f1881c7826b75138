import { expect, test } from '@jest/globals';
import { outletHost, shownUrl } from './shown-url.js';

test.each([
  ['https://www.ferry.example/a', 'ferry.example'],
  ['https://m.ferry.example/a', 'ferry.example'],
  ['https://amp.ferry.example/a', 'ferry.example'],
  ['https://fr.ferry.example/a', 'fr.ferry.example'],
  ['https://ferry-example.cdn.ampproject.org/c/s/www.ferry.example/a', 'ferry.example'],
  ['https://www.google.com/amp/s/www.ferry.example/a', 'ferry.example'],
])('%s belongs to %s', (url, host) => {
  expect(outletHost(url)).toBe(host);
});

test.each([
  ['https://ferry.example/a?utm_source=x&id=4#top', 'https://ferry.example/a?id=4'],
  ['https://ferry.example/a?utm_source=x', 'https://ferry.example/a'],
  ['https://web.archive.org/web/20240313000000/https://ferry.example/a?utm_source=x', 'https://ferry.example/a'],
  ['http://web.archive.org/web/2024id_/http://ferry.example/a', 'http://ferry.example/a'],
  ['https://web.archive.org/web/20240313000000/about', 'https://web.archive.org/web/20240313000000/about'],
  ['javascript:alert(1)', null],
  ['https://ferry.example/a b', null],
])('%s is shown as %s', (url, shown) => {
  expect(shownUrl(url)).toBe(shown);
});
