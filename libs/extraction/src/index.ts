export { canonicalUrl } from './canonical-url.js';
export { type FieldName, fieldOf, matchFields } from './field-names.js';
export { identityKey } from './identity-key.js';
export type { DraftOptions } from './options.js';
export { readDraft } from './read-draft.js';
export { UnusableRecordError } from './unusable-record-error.js';
