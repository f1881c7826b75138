import type { QueryField, QueryPosition } from './query-node.js';

/** A piece of a query. Words are normalised as stored text is; positions are those of the text as typed. */
export type QueryToken = QueryPosition & { text: string } & (
    | { kind: 'word' | 'prefix' | 'phrase' }
    | { kind: 'and' | 'or' | 'not' | 'open' | 'close' }
    | { kind: 'near'; distance: number }
    | { kind: 'field'; field: QueryField }
  );

/** A token that stands for something to look for. */
export type OperandToken = Extract<QueryToken, { kind: 'word' | 'prefix' | 'phrase' } | { kind: 'near' }>;

/** Whether a token is something to look for, no operator, parenthesis or field. */
export function isOperand(token: QueryToken): token is OperandToken {
  return token.kind === 'word' || token.kind === 'prefix' || token.kind === 'phrase' || token.kind === 'near';
}

/** Where a token stands. */
export function spot({ start, end }: QueryPosition): QueryPosition {
  return { start, end };
}
