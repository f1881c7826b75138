/** Columns of the lists that are given of an upload, document by document or reason by reason. */
const REPORTS = [
  ['file', 'position', 'outcome', 'reasonCode', 'reason', 'articleId', 'title'],
  ['outcome', 'reasonCode', 'kind', 'count', 'reason', 'items'],
];

/** Why a table that says what became of documents is not read as documents. */
export const OWN_REPORT = {
  code: 'report-of-upload',
  message: 'This is a report of an upload, not articles. Send the files that it is about.',
};

/** Whether a header is that of a report of an upload, in any order and with columns of somebody's own beside it. */
export function isOwnReport(names: readonly string[]): boolean {
  const given = new Set(names.map((name) => name.trim()));
  return REPORTS.some((columns) => columns.every((column) => given.has(column)));
}
