import { CONTAINER_NAMES } from './archives/container.js';
import { SUPPORTED_FORMATS } from './format-names.js';

/** A file that no reader understands. `code` is stable; `message` is a sentence for the person who uploaded it. */
export class UnsupportedFormatError extends Error {
  readonly code: 'unknown-format' | 'unsupported-format';

  constructor(code: 'unknown-format' | 'unsupported-format', problem: string) {
    super(`${problem} Formats that can be read: ${[...SUPPORTED_FORMATS, ...CONTAINER_NAMES].join(', ')}.`);
    this.name = 'UnsupportedFormatError';
    this.code = code;
  }
}
