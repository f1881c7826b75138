import type { Sample } from './format.js';
import { UnsupportedFormatError } from './unsupported-format-error.js';

const MAGIC: ReadonlyArray<readonly [string, string]> = [
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['PK\u0005\u0006', 'an empty ZIP archive'],
  ['%PDF-', 'a PDF document'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'a sound, video or WebP file'],
  ['\u001f\u008b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\u00fd7zXZ', 'an xz archive'],
  ['7z\u00bc\u00af', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\u0028\u00b5\u002f\u00fd', 'a zstd archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['SQLite format 3', 'an SQLite database'],
  ['\u007fELF', 'a program'],
  ['MZ\u0090', 'a program'],
  ['PAR1', 'a Parquet file'],
  ['ID3', 'a sound file'],
];

/** Whether bytes are of a kind that no text format can hold. */
export function hasBinary({ head, skeleton }: Pick<Sample, 'head' | 'skeleton'>): boolean {
  const start = head.toString('latin1', 0, 32);
  return MAGIC.some(([bytes]) => start.startsWith(bytes)) || isFullOfControls(skeleton);
}

/** Throws `UnsupportedFormatError` for bytes that no text format can hold; says what they are where that can be told. */
export function refuseBinary({ head, skeleton }: Sample): void {
  const start = head.toString('latin1', 0, 32);
  const magic = MAGIC.find(([bytes]) => start.startsWith(bytes));
  if (magic !== undefined) throw new UnsupportedFormatError('unsupported-format', `The file is ${magic[1]}, not text.`);
  if (isFullOfControls(skeleton)) {
    throw new UnsupportedFormatError('unknown-format', 'The file holds binary data, not text.');
  }
}

// Text may hold a stray NUL; a binary file is full of them.
function isFullOfControls(skeleton: string): boolean {
  let control = 0;
  for (let at = 0; at < skeleton.length; at++) {
    const code = skeleton.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) control++;
  }
  return control > 8 && control > skeleton.length * 0.1;
}
