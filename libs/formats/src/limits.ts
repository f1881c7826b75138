/** The largest single record, in bytes, that is read; a larger one is listed as unreadable. */
export const RECORD_LIMIT = 2 * 1024 * 1024;

/** Says in one sentence why a record over the limit was not read. */
export function tooLargeMessage(what: string, bytes: number): string {
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return `${what} is too large: ${megabytes} MB, and the limit is ${RECORD_LIMIT / 1024 / 1024} MB.`;
}

/** How many archives may lie inside each other, the outermost included; one that is packed as a whole is one. */
export const NESTING_LIMIT = 3;

/** The most files that one archive may hold. */
export const ENTRY_LIMIT = 65_535;

/** The most bytes that one uploaded file may unpack to. */
export const UNPACKED_LIMIT = 64 * 1024 ** 3;

/** How many times its own size an uploaded file may unpack to, once it is past the bytes that are free. */
export const RATIO_LIMIT = 200;

/** So many unpacked bytes are read whatever their ratio; each packed file is judged once it has given more. */
export const RATIO_FREE_BYTES = 8 * 1024 * 1024;

/** The largest archive inside another container that is read where it must be held in memory for that. */
export const HELD_ARCHIVE_LIMIT = 32 * 1024 * 1024;

/** The longest path of a file in an archive, in characters. */
export const ENTRY_NAME_LIMIT = 1000;

/** The largest table in JSON that is written column by column, which is held as a whole. */
export const COLUMN_TABLE_LIMIT = 16 * 1024 * 1024;
