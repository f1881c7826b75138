import type { Format, Sample } from './format.js';
import { FORMATS } from './formats.js';
import { refuseBinary } from './refuse-binary.js';
import { UnsupportedFormatError } from './unsupported-format-error.js';

/**
 * Which reader a file needs: the one asked for, else the first whose signs it bears, by its bytes and its name.
 * Throws `UnsupportedFormatError` for anything that cannot be read.
 */
export function chooseFormat(sample: Sample, asked: string | null): Format {
  if (asked !== null) return askedFormat(asked);
  const found = FORMATS.find((format) => format.detects(sample));
  if (found === undefined)
    throw new UnsupportedFormatError('unknown-format', `The format of "${sample.filename}" cannot be told.`);
  if (found.name === 'text') refuseUnreadable(sample);
  return found;
}

function askedFormat(asked: string): Format {
  const known = FORMATS.find(({ name }) => name === asked);
  if (known !== undefined) return known;
  throw new UnsupportedFormatError('unknown-format', `There is no reader for the format "${asked.slice(0, 50)}".`);
}

const MARKUP = /^(?:<\?xml[\s?]|<rss[\s>]|<feed[\s>])/i;

// Text is what nothing else is, but not everything that is left is text.
function refuseUnreadable(sample: Sample): void {
  refuseBinary(sample);
  const { filename, skeleton } = sample;
  if (MARKUP.test(skeleton.trimStart())) {
    throw new UnsupportedFormatError('unsupported-format', `"${filename}" is an XML file, which cannot be read yet.`);
  }
  if (/\.(?:xls|xlsb|xml|rss|atom|parquet|docx?|odt|ods|eml|mbox)$/i.test(filename)) {
    throw new UnsupportedFormatError('unsupported-format', `Files such as "${filename}" cannot be read yet.`);
  }
}
