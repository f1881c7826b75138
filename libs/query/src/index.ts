export { parseQuery } from './parse-query.js';
export type { QueryNode, QueryPosition, QueryTerm } from './query-node.js';
export { QuerySyntaxError } from './query-syntax-error.js';
