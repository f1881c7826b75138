export { canonicalUrl } from './canonical-url.js';
export type { DateOrder } from './dates/date-column.js';
export { DateEvidence } from './dates/date-evidence.js';
export { type FieldOrders, orderOf } from './dates/field-orders.js';
export { type FieldName, fieldOf, matchFields } from './field-names.js';
export { identityKey } from './identity-key.js';
export type { DraftOptions } from './options.js';
export { readDraft } from './read-draft.js';
export { UnusableRecordError } from './unusable-record-error.js';
