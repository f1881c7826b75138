import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { canonicalUrl } from './canonical-url.js';

type Pairs = [string, string][];
const cases: { normalize_url: Pairs; same_after_normalize: Pairs } = JSON.parse(
  readFileSync(new URL('../fixtures/url-cases.json', import.meta.url), 'utf8'),
);

describe('canonicalUrl', () => {
  test.each(cases.normalize_url)('%s is compared as %s', (given, expected) => {
    expect(canonicalUrl(given)).toBe(expected);
  });

  test.each([
    ...cases.same_after_normalize,
    [
      'https://site.example/20240203/a-b-2064700101.html',
      'https://site.example/20240203/a-b-2064700101.html?utm_source=rss',
    ],
    ['https://site.example/20240203/a-b-2064700101.html', 'https://site.example/amp/20240203/a-b-2064700101.html'],
    ['https://site.example/20240203/a-b-2064700101.html', 'https://site.example/afrique/202402032064700101-a-b/'],
    ['https://site.example/20240203/a-b-2064700101.html', 'https://site.example/afrique/2024020310122064700101-a-b/'],
    [
      'https://site.example/20240203/a-b-2064700101.html',
      'https://site.example/20240203/a-better-title-2064700101.html',
    ],
    ['https://site.example/20240203/2064700101.html', 'https://site.example/20240203/a-b-2064700101.html'],
    ['https://site.example/a', 'http://www.site.example/a/'],
    ['https://site.example/a', 'https://m.site.example/a'],
    ['https://site.example/a', 'https://www.m.site.example/a#top'],
    ['https://site.example/a', 'https://amp.site.example/a'],
    ['https://site.example/a', 'https://site.example/a/amp/'],
    ['https://site.example/a', 'https://site.example/a/amp'],
    ['https://site.example/a', 'https://site.example/a?amp=1'],
    ['https://site.example/a', 'https://site.example/a/index.html'],
    ['https://site.example/a.html', 'https://site.example/a.amp.html'],
    ['https://site.example/a', 'https://site.example//a'],
    ['https://site.example/a', 'https://site.example/a;jsessionid=AB12'],
    ['https://site.example/a', 'https://site.example/a?PHPSESSID=ab12&fbclid=x'],
    ['https://site.example/a?x=1&y=2', 'https://site.example/a?y=2&x=1'],
    [
      'https://www.site.example/doc.html',
      'https://www-site-example.cdn.ampproject.org/c/s/www.site.example/amp/doc.html',
    ],
    ['https://site.example/a', 'https://www.google.com/amp/s/site.example/a/amp/'],
    ['https://site.example/é', 'https://site.example/%C3%A9'],
    ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
    ['https://site.example:443/a', 'http://site.example:80/a'],
    ['HTTPS://SITE.EXAMPLE/A', 'https://site.example/a'],
    ['https://site.example./a', 'https://site.example/a'],
  ])('%s is the page %s', (one, other) => {
    expect(canonicalUrl(one)).not.toBeNull();
    expect(canonicalUrl(one)).toBe(canonicalUrl(other));
  });

  test.each([
    ['https://site.example/a', 'https://site.example/b'],
    ['https://site.example/20240203/a-2064700101.html', 'https://site.example/20240203/a-2064700202.html'],
    ['https://site.example/20240203/a-2064700101.html', 'https://site.example/20240204/a-2064700101.html'],
    ['https://site.example/a?page=1', 'https://site.example/a?page=2'],
    ['https://fr.site.example/a', 'https://en.site.example/a'],
    ['https://bit.ly/AbC', 'https://bit.ly/aBc'],
    ['https://m.me/a', 'https://me/a'],
    ['https://site.example/ampere', 'https://site.example/ere'],
    ['https://site.example/watch?v=aFCO6', 'https://site.example/watch?v=afco6'],
  ])('%s is not the page %s', (one, other) => {
    expect(canonicalUrl(one)).not.toBe(canonicalUrl(other));
  });

  test('stays the same when it has been asked often', () => {
    for (let round = 0; round < 20_000; round++) {
      if (canonicalUrl('https://bücher.example/é') === null) throw new Error(`refused in round ${round}`);
    }
  });

  test.each([
    '',
    ' ',
    'a title',
    'mailto:a@b.example',
    'ftp://site.example/a',
    'javascript:alert(1)',
    'http://',
    'https://a b/c',
    `http://${'a'.repeat(5000)}`,
  ])('%j is no page', (given) => {
    expect(canonicalUrl(given)).toBeNull();
  });
});
