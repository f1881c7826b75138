/** The formats that can be read, as the `format` option of an upload names them. */
export const SUPPORTED_FORMATS = ['text', 'ndjson'] as const;

/** The name of a readable format. */
export type FormatName = (typeof SUPPORTED_FORMATS)[number];

/** The largest single document, in bytes, that is read; a larger one is listed as unreadable. */
export const DOCUMENT_LIMIT = 8 * 1024 * 1024;

/** Says in one sentence why a document over the limit was not read. */
export function tooLargeMessage(what: string, bytes: number): string {
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return `${what} is too large: ${megabytes} MB, and the limit is ${DOCUMENT_LIMIT / 1024 / 1024} MB.`;
}
