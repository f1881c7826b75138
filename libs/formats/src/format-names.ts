/** The formats that can be read, as the `format` option of an upload names them, in the order in which people are told. */
export const SUPPORTED_FORMATS = [
  'text',
  'ndjson',
  'json',
  'html',
  'feed',
  'newsml',
  'csv',
  'xlsx',
  'gdelt',
  'warc',
] as const;

/** The name of a readable format. */
export type FormatName = (typeof SUPPORTED_FORMATS)[number];
