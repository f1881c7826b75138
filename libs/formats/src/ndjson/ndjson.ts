import type { Format } from '../format.js';
import { readNdjson } from './read-ndjson.js';

/** One JSON object a line. */
export const NDJSON: Format = {
  name: 'ndjson',
  detects: ({ filename, skeleton }) => {
    const text = skeleton.trimStart();
    if (isOfDocument(text)) return false;
    return /\.(?:ndjson|jsonl|jsonlines|ldjson)$/i.test(filename) || beginsWithRecord(text);
  },
  read: ({ bytes, sample }) => readNdjson(bytes, sample.units),
};

// A list with an object a line, or objects behind each other on a line, whatever the name of the file says.
function isOfDocument(text: string): boolean {
  if (/^\[\s*\{/.test(text)) return true;
  return text.startsWith('{') && /\}\s?\{\s?"/.test(text.split('\n', 1).join(''));
}

// A record per line: the first line is an object of its own, and so is the next; commas may stand between them.
function beginsWithRecord(text: string): boolean {
  if (!/^\{\s*"/.test(text)) return false;
  const end = text.indexOf('\n');
  if (end === -1 || !text.slice(end).trimStart().startsWith('{')) return false;
  return /\},?$/.test(text.slice(0, end).trimEnd());
}
