/** The raw form a record came in: a flattened page, or fields with names. */
export type RecordKind = 'scrape' | 'fields';

interface RecordOrigin {
  /** Where a person would look for it in the file: `line 12`, `record 3`. */
  position: string;
  /** First byte of the record in the file. */
  byteStart: number;
  /** One past the last byte of the record in the file. */
  byteEnd: number;
  /** The record's own bytes, exactly as uploaded. */
  bytes: Uint8Array;
}

/** One page whose metadata was flattened into text. `encoding` is a WHATWG or iconv name; a byte-order mark is part of the bytes. */
export interface ScrapeRecord extends RecordOrigin {
  kind: 'scrape';
  encoding: string;
}

/** A record with named fields, such as one NDJSON line. Keys are as the file spells them. `spans` locates each key's value in `bytes` where the format can tell. */
export interface FieldsRecord extends RecordOrigin {
  kind: 'fields';
  fields: Readonly<Record<string, unknown>>;
  spans: Readonly<Record<string, { start: number; end: number }>>;
}

/** A piece of a file that cannot be read as a record, with the reason to show. */
export interface UnreadableRecord extends RecordOrigin {
  kind: 'unreadable';
  code: string;
  message: string;
}

/** What a format reader yields, in file order. */
export type RawRecord = ScrapeRecord | FieldsRecord | UnreadableRecord;
