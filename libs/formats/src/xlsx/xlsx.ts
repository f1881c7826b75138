import type { Format } from '../format.js';
import { readXlsx } from './read-xlsx.js';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/** A spreadsheet as Excel and others save it since 2007. */
export const XLSX: Format = {
  name: 'xlsx',
  detects: ({ head, filename }) =>
    head.subarray(0, 4).equals(ZIP) &&
    (/\.xls[xm]$/i.test(filename) || (head.includes('[Content_Types].xml') && head.includes('xl/'))),
  read: readXlsx,
};
