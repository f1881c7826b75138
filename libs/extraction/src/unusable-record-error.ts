/** Why a record cannot become an article. `code` is kebab-case and stable, `message` a sentence to show. */
export class UnusableRecordError extends Error {
  readonly code:
    | 'no-title-no-text'
    | 'counts-not-articles'
    | 'unknown-columns'
    | 'too-deep'
    | 'too-many-lines'
    | 'unknown-encoding';

  constructor(code: UnusableRecordError['code'], message: string) {
    super(message);
    this.name = 'UnusableRecordError';
    this.code = code;
  }
}
