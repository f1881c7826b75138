export { type EntryRange, readEntry } from './archives/read-entry.js';
export { type Feed, type FetchedFeed, readFeed } from './feeds/read-feed.js';
export type { ReadRange } from './format.js';
export { RECORD_LIMIT } from './limits.js';
export type { ReadOptions, RecordStream } from './read-records.js';
export { readRecords } from './read-records.js';
