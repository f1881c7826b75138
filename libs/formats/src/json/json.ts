import type { Format } from '../format.js';
import { readJson } from './read-json.js';

/** One JSON document, or several one after the other, with records anywhere in it. */
export const JSON_DOCUMENT: Format = {
  name: 'json',
  detects: ({ filename, skeleton }) => /^\s*(?:\{\s*"|\[\s*\{)/.test(skeleton) || /\.json$/i.test(filename),
  read: ({ bytes, sample }) => readJson(bytes, sample.units),
};
