import type { Format } from '../format.js';
import { likelyEncoding } from '../xml/xml-encoding.js';
import { feedNames } from './feed-document.js';
import { readFeedItems } from './read-feed-items.js';

/** RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0. */
export const FEED: Format = {
  name: 'feed',
  detects: ({ skeleton }) => feedNames(skeleton) !== null,
  read: ({ bytes, sample: { units, skeleton, head } }) =>
    readFeedItems(bytes, { units, skeleton, encoding: likelyEncoding(head, skeleton) }),
};
