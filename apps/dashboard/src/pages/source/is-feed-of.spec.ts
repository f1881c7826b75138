import { expect, test } from '@jest/globals';
import { isFeedOf } from './is-feed-of.js';

const source = { name: 'The Lake Courier', hosts: ['courier.example'] };

test.each([
  ['https://www.courier.example/rss', null, true],
  ['https://feeds.courier.example/all', null, true],
  ['https://lakecourier.example/rss', null, false],
  ['https://elsewhere.example/rss', 'the lake courier', true],
  ['no address', 'Another', false],
])('%s called %s: %s', (url, title, isOf) => expect(isFeedOf({ url, title }, source)).toBe(isOf));
