import type { Format } from '../format.js';
import { readText } from './read-text.js';

/** Scraped pages as text, one or many in a file. */
export const TEXT: Format = {
  name: 'text',
  detects: () => true,
  read: ({ bytes, sample }) => readText(bytes, sample.units),
};
