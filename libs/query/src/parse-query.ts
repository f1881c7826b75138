import type { QueryNode } from './query-node.js';
import { QuerySyntaxError } from './query-syntax-error.js';
import { type QueryToken, tokeniseQuery } from './tokenise-query.js';

/** Deeper nesting than anybody types; keeps the reading, and whoever walks the tree, off the end of the stack. */
const MAX_DEPTH = 40;
/** Each term costs an index look-up for each language. */
const MAX_TERMS = 300;

/**
 * Reads a query: words, "phrases", `begin*`, `AND`/`ET` (also implied between terms), `OR`/`OU`, `NOT`/`SAUF`/`-`, parentheses.
 * NOT binds tightest, then AND, then OR. Throws `QuerySyntaxError` and nothing else.
 */
export function parseQuery(text: string): QueryNode {
  const tokens = tokeniseQuery(text);
  if (tokens.length === 0) throw new QuerySyntaxError('the query is empty', { start: 0, end: text.length });
  const excess = tokens.filter(isTerm)[MAX_TERMS];
  if (excess !== undefined)
    throw new QuerySyntaxError(`a query may have at most ${MAX_TERMS} terms`, {
      start: excess.start,
      end: text.length,
    });
  const reader = new QueryReader(tokens);
  const tree = reader.readOr(0);
  const rest = reader.peek();
  if (rest !== undefined) throw new QuerySyntaxError('this parenthesis closes nothing', spot(rest));
  return tree;
}

const isTerm = (token: QueryToken) => token.kind === 'word' || token.kind === 'prefix' || token.kind === 'phrase';
const spot = ({ start, end }: QueryToken) => ({ start, end });

class QueryReader {
  private at = 0;

  constructor(private readonly tokens: QueryToken[]) {}

  peek(): QueryToken | undefined {
    return this.tokens[this.at];
  }

  readOr(depth: number): QueryNode {
    const parts = [this.readAnd(depth)];
    for (let token = this.peek(); token?.kind === 'or'; token = this.peek()) {
      this.at += 1;
      parts.push(this.readAnd(depth));
    }
    return join('or', parts);
  }

  private readAnd(depth: number): QueryNode {
    const parts = [this.readNot(depth)];
    for (let token = this.peek(); token !== undefined; token = this.peek()) {
      if (token.kind === 'or' || token.kind === 'close') break;
      if (token.kind === 'and') this.at += 1;
      parts.push(this.readNot(depth));
    }
    return join('and', parts);
  }

  private readNot(depth: number): QueryNode {
    const token = this.peek();
    if (token?.kind !== 'not') return this.readOperand(depth);
    if (depth >= MAX_DEPTH) throw new QuerySyntaxError('the query is nested too deeply', spot(token));
    this.at += 1;
    const part = this.readNot(depth + 1);
    return { kind: 'not', part, start: token.start, end: part.end };
  }

  private readOperand(depth: number): QueryNode {
    const token = this.peek();
    if (token === undefined) throw this.missingAtEnd();
    this.at += 1;
    if (token.kind === 'word' || token.kind === 'prefix' || token.kind === 'phrase')
      return { ...token, kind: token.kind };
    if (token.kind !== 'open') throw misplaced(token);
    if (depth >= MAX_DEPTH) throw new QuerySyntaxError('the query is nested too deeply', spot(token));
    const first = this.peek();
    if (first?.kind === 'close')
      throw new QuerySyntaxError('there is nothing between these parentheses', { start: token.start, end: first.end });
    const inner = this.readOr(depth + 1);
    const close = this.peek();
    if (close?.kind !== 'close') throw new QuerySyntaxError('this parenthesis is never closed', spot(token));
    this.at += 1;
    return { ...inner, start: token.start, end: close.end };
  }

  private missingAtEnd(): QuerySyntaxError {
    const last = this.tokens.at(-1);
    if (last === undefined) return new QuerySyntaxError('the query is empty', { start: 0, end: 0 });
    if (last.kind === 'open') return new QuerySyntaxError('this parenthesis is never closed', spot(last));
    return new QuerySyntaxError(`a word is missing after ${last.text}`, spot(last));
  }
}

function join(kind: 'and' | 'or', parts: QueryNode[]): QueryNode {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length === 1) return first as QueryNode;
  return { kind, parts, start: first.start, end: last.end };
}

function misplaced(token: QueryToken): QuerySyntaxError {
  if (token.kind === 'close') return new QuerySyntaxError('a word is missing before this parenthesis', spot(token));
  return new QuerySyntaxError(
    `${token.text} needs a word on both sides; write "${token.text.toLowerCase()}" to search for the word itself`,
    spot(token),
  );
}
