import type { Format, Sample } from '../format.js';
import { hasBinary } from '../unreadable/refuse-unreadable.js';
import { detectLayout } from './dialect.js';
import { looksLikeHeader } from './header.js';
import { readCsv } from './read-csv.js';

/** A table of text: cells between commas, semicolons, tabs or bars, with the names of the columns in the first row. */
export const CSV: Format = {
  name: 'csv',
  detects: (sample) => (/\.(?:csv|tsv|tab|psv)$/i.test(sample.filename) ? !isOther(sample) : isTable(sample)),
  read: readCsv,
};

// A file may bear the wrong name.
function isOther(sample: Sample): boolean {
  return hasBinary(sample) || /^\s*(?:<!doctype|<html|<\?xml|\{|\[)/i.test(sample.skeleton);
}

// Any text has commas: without a name that says so, only an even table of short names and a few rows is one.
function isTable(sample: Sample): boolean {
  const { skeleton, filename, isWhole } = sample;
  const end = skeleton.search(/[\r\n]/);
  if (end === -1 || !/[,;\t|]/.test(skeleton.slice(0, end)) || isOther(sample)) return false;
  const { columns, evenness, first, dialect, before, rows } = detectLayout(skeleton, isWhole, filename);
  const enough = dialect.delimiter === '\t' ? columns >= 2 && rows >= 2 : columns >= 3 && rows >= 3;
  return enough && evenness >= 0.95 && before <= 1 && looksLikeHeader(first) && first.every(isShort);
}

function isShort(name: string): boolean {
  return name.length <= 40 && name.trim().split(/\s+/).length <= 4;
}
