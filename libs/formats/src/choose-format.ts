import type { Format, Sample } from './format.js';
import { SUPPORTED_FORMATS } from './format-names.js';
import { FORMATS } from './formats.js';
import { refuseKnown, refuseNoText } from './unreadable/refuse-unreadable.js';
import { UnsupportedFormatError } from './unsupported-format-error.js';

/**
 * Which reader a file needs: the one asked for, else the first whose signs it bears, by its bytes and its name.
 * Throws `UnsupportedFormatError` for anything that cannot be read.
 */
export function chooseFormat(sample: Sample, asked: string | null): Format {
  if (asked !== null) return askedFormat(asked);
  const found = FORMATS.find((format) => format.detects(sample));
  // A name promises nothing: what is no text is none, whatever it is called.
  if (found?.name !== 'xlsx') refuseKnown(sample);
  if (found === undefined)
    throw new UnsupportedFormatError('unknown-format', `The format of "${sample.filename}" cannot be told.`);
  // Text is what nothing else is, but not everything that is left is text.
  if (found.name === 'text') refuseNoText(sample);
  return found;
}

function askedFormat(asked: string): Format {
  const known = FORMATS.find(({ name }) => name === asked);
  if (known !== undefined) return known;
  const problem = `There is no reader for the format "${asked.slice(0, 50)}".`;
  throw new UnsupportedFormatError('unknown-format', `${problem} Formats are called: ${SUPPORTED_FORMATS.join(', ')}.`);
}
