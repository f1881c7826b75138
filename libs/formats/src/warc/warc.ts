import type { Format } from '../format.js';
import { readWarc } from './read-warc.js';

/** A web archive: what a crawler asked for and was answered, and the texts that were made of it. */
export const WARC: Format = {
  name: 'warc',
  detects: ({ skeleton }) => /^\s*WARC\/\d\.\d{1,2}\r?\n/.test(skeleton),
  read: readWarc,
};
