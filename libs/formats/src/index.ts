export type { ReadOptions, RecordStream } from './read-records.js';
export { readRecords } from './read-records.js';
export { type FormatName, SUPPORTED_FORMATS } from './supported-formats.js';
export { UnsupportedFormatError } from './unsupported-format-error.js';
