import { type FormatName, SUPPORTED_FORMATS } from './supported-formats.js';
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

const MARKUP = /^(?:<!doctype html|<html[\s>]|<\?xml[\s?]|<rss[\s>]|<feed[\s>])/i;

/**
 * Which reader a file needs: the one asked for, else by its name and its first bytes.
 * Throws `UnsupportedFormatError` for anything that cannot be read.
 */
export function chooseFormat(head: Buffer, skeleton: string, filename: string, asked: string | null): FormatName {
  if (asked !== null) return askedFormat(asked);
  refuseBinary(head, skeleton);
  const text = skeleton.trimStart();
  if (/\.(?:ndjson|jsonl|jsonlines|ldjson)$/i.test(filename)) return 'ndjson';
  if (MARKUP.test(text)) {
    throw new UnsupportedFormatError(
      'unsupported-format',
      `"${filename}" is an HTML or XML file, which cannot be read yet.`,
    );
  }
  if (beginsWithRecord(text)) return 'ndjson';
  if (/\.json$/i.test(filename)) {
    throw new UnsupportedFormatError(
      'unsupported-format',
      `"${filename}" is one JSON document, which cannot be read yet: write one record per line.`,
    );
  }
  if (/\.(?:csv|tsv|xlsx?|html?|xml|rss|atom|warc|parquet|docx?|odt|ods|eml|mbox)$/i.test(filename)) {
    throw new UnsupportedFormatError('unsupported-format', `Files such as "${filename}" cannot be read yet.`);
  }
  return 'text';
}

function askedFormat(asked: string): FormatName {
  const known = SUPPORTED_FORMATS.find((format) => format === asked);
  if (known !== undefined) return known;
  throw new UnsupportedFormatError('unknown-format', `There is no reader for the format "${asked.slice(0, 50)}".`);
}

function refuseBinary(head: Buffer, skeleton: string): void {
  const start = head.toString('latin1', 0, 32);
  const magic = MAGIC.find(([bytes]) => start.startsWith(bytes));
  if (magic !== undefined) throw new UnsupportedFormatError('unsupported-format', `The file is ${magic[1]}, not text.`);
  let control = 0;
  for (let at = 0; at < skeleton.length; at++) {
    const code = skeleton.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) control++;
  }
  // Text may hold a stray NUL; a binary file is full of them.
  if (control > 8 && control > skeleton.length * 0.1) {
    throw new UnsupportedFormatError('unknown-format', 'The file holds binary data, not text.');
  }
}

// A record per line: the first line is an object of its own, or the beginning of one too long to see the end of.
function beginsWithRecord(text: string): boolean {
  if (!/^\{\s*"/.test(text)) return false;
  const end = text.indexOf('\n');
  if (end === -1) return text.trimEnd().endsWith('}') || text.length > 4000;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return text.slice(0, end).trimEnd().endsWith('}');
  }
}
