import type { Format } from '../format.js';
import { readNdjson } from './read-ndjson.js';

/** One JSON object a line. */
export const NDJSON: Format = {
  name: 'ndjson',
  detects: ({ filename, skeleton }) =>
    /\.(?:ndjson|jsonl|jsonlines|ldjson)$/i.test(filename) || beginsWithRecord(skeleton.trimStart()),
  read: ({ bytes, sample }) => readNdjson(bytes, sample.units),
};

// A record per line: the first line is an object of its own, and so is the next.
function beginsWithRecord(text: string): boolean {
  if (!/^\{\s*"/.test(text)) return false;
  const end = text.indexOf('\n');
  if (end === -1 || !text.slice(end).trimStart().startsWith('{')) return false;
  return text.slice(0, end).trimEnd().endsWith('}');
}
