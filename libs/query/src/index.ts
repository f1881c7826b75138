export { parseQuery, type QueryReading } from './parse-query.js';
export { printQuery } from './print-query.js';
export type { QueryNames } from './query-names.js';
export type {
  QueryDates,
  QueryField,
  QueryLeaf,
  QueryNear,
  QueryNode,
  QueryPosition,
  QueryTerm,
  QueryTextField,
  QueryValue,
  QueryValueField,
} from './query-node.js';
export { QuerySyntaxError } from './query-syntax-error.js';
