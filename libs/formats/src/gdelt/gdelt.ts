import type { Format } from '../format.js';
import { readGdelt, tableOf } from './read-gdelt.js';

/** Files of the GDELT project: its knowledge graph 2.1 and its events, cells between tabs, usually without a header. */
export const GDELT: Format = {
  name: 'gdelt',
  detects: (sample) => tableOf(sample) !== null,
  read: readGdelt,
};
