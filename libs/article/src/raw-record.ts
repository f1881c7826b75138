interface RecordOrigin {
  /** Where a person would look for it in the file: `line 12`, `record 3`. */
  position: string;
  /** The way to the file inside a container that holds the record, as `2024/page.html`; absent where the file itself holds it. */
  entry?: string;
  /** First byte of the record in the file, or in the entry as it is unpacked. */
  byteStart: number;
  /** One past the last byte of the record there. */
  byteEnd: number;
  /** The record's own bytes, exactly as uploaded. */
  bytes: Uint8Array;
}

/** One page whose metadata was flattened into text. `encoding` is a WHATWG or iconv name; a byte-order mark is part of the bytes. */
export interface ScrapeRecord extends RecordOrigin {
  kind: 'scrape';
  encoding: string;
  /** The page's address and its language, where the container says them. */
  url?: string;
  language?: string;
}

/** A record with named fields, such as one NDJSON line. Keys are as the file spells them. `spans` locates each key's value in `bytes` where the format can tell. */
export interface FieldsRecord extends RecordOrigin {
  kind: 'fields';
  fields: Readonly<Record<string, unknown>>;
  spans: Readonly<Record<string, { start: number; end: number }>>;
  /** What its agency calls the item: one id is one article, a higher version a later edition of it; absent where the format has no such names. */
  item?: { id: string; version: number | null };
}

/** One page as its site served it, HTML. `encoding` is what the transport declared, null when it did not say. */
export interface HtmlRecord extends RecordOrigin {
  kind: 'html';
  encoding: string | null;
  /** The page's address where the container says it. */
  url: string | null;
  /** The instant at which a crawler was sent the page, ISO 8601; absent where nothing says it. */
  seenAt?: string;
  /** Whether its end did not come along. */
  isCut?: true;
}

/** A piece of a file that cannot be read as a record, with the reason to show. */
export interface UnreadableRecord extends RecordOrigin {
  kind: 'unreadable';
  code: string;
  message: string;
}

/** What a format reader yields, in file order. */
export type RawRecord = ScrapeRecord | FieldsRecord | HtmlRecord | UnreadableRecord;
