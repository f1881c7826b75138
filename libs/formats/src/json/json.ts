import type { Format } from '../format.js';
import { isColumnTable, readColumnTable } from './column-table.js';
import { readJson } from './read-json.js';
import { isSplitTable, readSplitTable } from './split-table.js';

/** One JSON document, or several one after the other, with records anywhere in it; or a table as programs for data write it. */
export const JSON_DOCUMENT: Format = {
  name: 'json',
  detects: ({ filename, skeleton }) => /^\s*(?:\{\s*"|\[\s*\{)/.test(skeleton) || /\.json$/i.test(filename),
  read: ({ bytes, sample: { units, skeleton } }) => {
    if (isSplitTable(skeleton)) return readSplitTable(bytes, units);
    return units === 'bytes' && isColumnTable(skeleton) ? readColumnTable(bytes, skeleton) : readJson(bytes, units);
  },
};
