import type { Format } from '../format.js';
import { readText } from './read-text.js';
import { isSubtitles, readSubtitles } from './subtitles.js';

/** Scraped pages as text, one or many in a file, and transcripts. */
export const TEXT: Format = {
  name: 'text',
  detects: () => true,
  read: (file) => (isSubtitles(file.sample) ? readSubtitles(file) : readText(file.bytes, file.sample.units)),
};
