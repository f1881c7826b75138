import type { Format } from '../format.js';
import { rootName } from '../xml/root-name.js';
import { likelyEncoding } from '../xml/xml-encoding.js';
import { readNewsItems } from './read-news-items.js';

/** News items of agencies, one or many in a file, after the IPTC's NewsML-G2, and its NITF. */
export const NEWSML: Format = {
  name: 'newsml',
  detects: ({ skeleton }) => /^(?:[\w-]+:)?(?:newsMessage|newsItem|packageItem|nitf)$/.test(rootName(skeleton) ?? ''),
  read: ({ bytes, sample: { units, skeleton, head } }) =>
    readNewsItems(bytes, { units, root: rootName(skeleton) ?? '', encoding: likelyEncoding(head, skeleton) }),
};
