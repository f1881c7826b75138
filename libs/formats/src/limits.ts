/** The largest single record, in bytes, that is read; a larger one is listed as unreadable. */
export const RECORD_LIMIT = 2 * 1024 * 1024;

/** Says in one sentence why a record over the limit was not read. */
export function tooLargeMessage(what: string, bytes: number): string {
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return `${what} is too large: ${megabytes} MB, and the limit is ${RECORD_LIMIT / 1024 / 1024} MB.`;
}
