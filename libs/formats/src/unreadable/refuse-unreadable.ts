import type { Sample } from '../format.js';
import { UnsupportedFormatError } from '../unsupported-format-error.js';
import { binaryKind, textKind } from './kind-of.js';
import { type KnownKind, WHAT_TO_DO } from './known-kinds.js';
import { hasMailHeaders } from './mail-signs.js';

const OTHERWISE_NAMED = /\.(?:xls|xlsb|xml|rss|atom|parquet|docx?|odt|ods|eml|mbox)$/i;

/** Whether bytes are of a kind that no text format can hold. */
export function hasBinary({ head, skeleton }: Pick<Sample, 'head' | 'skeleton'>): boolean {
  return binaryKind({ head }) !== null || isFullOfControls(skeleton);
}

/** Throws `UnsupportedFormatError` for a file that is known by its first bytes and that no reader understands. */
export function refuseKnown(sample: Sample): void {
  const kind = binaryKind(sample);
  if (kind !== null) throw refusal(kind);
}

/** The same for what could be taken for a text and is none. */
export function refuseNoText(sample: Sample): void {
  if (isFullOfControls(sample.skeleton)) {
    const problem = 'The file holds binary data of a kind that is not known here.';
    const todo = 'Export what it holds as text, CSV or JSON, and upload that.';
    throw new UnsupportedFormatError('unknown-format', `${problem} ${todo}`);
  }
  const kind = textKind(sample);
  if (kind !== null) throw refusal(kind);
  if (!OTHERWISE_NAMED.test(sample.filename) || sample.head.length === 0) return;
  if (/\.eml$/i.test(sample.filename) && hasMailHeaders(sample.skeleton.trimStart()))
    throw refusal({ what: 'an e-mail message', todo: 'mail' });
  const problem = `The content of "${sample.filename}" is not what its name says.`;
  throw new UnsupportedFormatError('unsupported-format', `${problem} If it is text, call it .txt, else save it again.`);
}

function refusal({ what, todo }: KnownKind): UnsupportedFormatError {
  return new UnsupportedFormatError('unsupported-format', `This is ${what}. ${WHAT_TO_DO[todo]}`);
}

// Text may hold a stray NUL, and the escapes of Japanese mail or of a terminal; a binary file is full of other signs.
function isFullOfControls(skeleton: string): boolean {
  let control = 0;
  for (let at = 0; at < skeleton.length; at++) {
    const code = skeleton.charCodeAt(at);
    if (code < 32 && (code < 9 || code > 13) && code !== 27) control++;
  }
  return control > 8 && control > skeleton.length * 0.05;
}
