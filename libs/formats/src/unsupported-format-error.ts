const READABLE =
  'Files that can be read: CSV, TSV, Excel (.xlsx), JSON, NDJSON, feeds (RSS, Atom), NewsML-G2, NITF, GDELT, WARC, web pages (HTML), plain text (.txt), and ZIP, TAR, GZ or ZST archives of these.';

/** A file that no reader understands. `code` is stable; `message` is for the person who uploaded it: what it is, what to do, what can be read. */
export class UnsupportedFormatError extends Error {
  readonly code: 'unknown-format' | 'unsupported-format';

  constructor(code: 'unknown-format' | 'unsupported-format', problem: string) {
    super(`${problem} ${READABLE}`);
    this.name = 'UnsupportedFormatError';
    this.code = code;
  }
}
