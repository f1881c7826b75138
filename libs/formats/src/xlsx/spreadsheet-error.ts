/** A spreadsheet that cannot be read, or not to its end. `message` is a sentence to show. */
export class SpreadsheetError extends Error {
  readonly code: 'damaged' | 'too-large';

  constructor(code: SpreadsheetError['code'], message: string) {
    super(message);
    this.name = 'SpreadsheetError';
    this.code = code;
  }
}
