import { refuseSecondField, refuseStar } from './operators-elsewhere.js';
import { leaveOut, QueryFault } from './query-fault.js';
import { fieldName } from './query-fields.js';
import type { QueryNames } from './query-names.js';
import type { QueryField, QueryLeaf, QueryNode, QueryTextField } from './query-node.js';
import type { QueryUse } from './query-operators.js';
import { isOperand, type OperandToken, type QueryToken, spot } from './query-token.js';
import { readValue } from './read-value.js';

type FieldToken = Extract<QueryToken, { kind: 'field' }>;

/** Deeper nesting than anybody types; keeps the reading, and whoever walks the tree, off the end of the stack. */
const MAX_DEPTH = 40;
/** What a rule can be matched in when an article is labelled. */
const RULE_FIELDS: readonly QueryField[] = ['title', 'lead', 'tag'];

/** Reads tokens as a tree, by recursive descent. `scope` is the field whose parentheses the reader is in. */
export class QueryReader {
  private at = 0;

  constructor(
    private readonly tokens: QueryToken[],
    private readonly length: number,
    private readonly reading: { use: QueryUse; names: QueryNames; today?: string | undefined },
  ) {}

  peek(): QueryToken | undefined {
    return this.tokens[this.at];
  }

  readOr(depth: number, scope: FieldToken | null): QueryNode {
    const parts = [this.readAnd(depth, scope)];
    for (let token = this.peek(); token?.kind === 'or'; token = this.peek()) {
      this.at += 1;
      parts.push(this.readAnd(depth, scope));
    }
    return join('or', parts);
  }

  private readAnd(depth: number, scope: FieldToken | null): QueryNode {
    const parts = [this.readNot(depth, scope)];
    for (let token = this.peek(); token !== undefined; token = this.peek()) {
      if (token.kind === 'or' || token.kind === 'close') break;
      if (token.kind === 'and') this.at += 1;
      parts.push(this.readNot(depth, scope));
    }
    return join('and', parts);
  }

  private readNot(depth: number, scope: FieldToken | null): QueryNode {
    const token = this.peek();
    if (token?.kind !== 'not') return this.readOperand(depth, scope);
    checkDepth(depth, token);
    this.at += 1;
    const part = this.readNot(depth + 1, scope);
    return { kind: 'not', part, start: token.start, end: part.end };
  }

  private readOperand(depth: number, scope: FieldToken | null): QueryNode {
    const token = this.peek();
    if (token === undefined) throw this.missingAtEnd();
    this.at += 1;
    if (isOperand(token)) return this.leaf(token, scope);
    if (token.kind === 'field') return this.readField(depth, token, scope);
    if (token.kind !== 'open') throw misplaced(token, this.tokens[this.at - 2]);
    checkDepth(depth, token);
    const first = this.peek();
    if (first?.kind === 'close') throw emptyGroup(token, first, scope);
    const inner = this.readOr(depth + 1, scope);
    const close = this.peek();
    if (close?.kind !== 'close') {
      const end = { start: this.length, end: this.length, text: ')' };
      throw new QueryFault('this parenthesis is never closed', spot(token), end);
    }
    this.at += 1;
    return { ...inner, start: token.start, end: close.end };
  }

  /** What follows a field: a word, a quotation, a group, or any of them with a minus in front. */
  private readField(depth: number, token: FieldToken, scope: FieldToken | null): QueryNode {
    const name = `${token.text}:`;
    if (scope !== null && scope.field !== token.field)
      throw new QueryFault(`${name} cannot stand behind ${scope.text}:`, spot(token), leaveOut(scope));
    if (this.reading.use === 'rule' && !RULE_FIELDS.includes(token.field))
      throw new QueryFault(
        `a rule cannot ask for ${name}; it may use ${RULE_FIELDS.map((field) => `${fieldName(field)}:`).join(' ')}`,
        spot(token),
        null,
      );
    checkDepth(depth, token);
    const node = this.readNot(depth + 1, token);
    return { ...node, start: token.start };
  }

  private leaf(token: OperandToken, scope: FieldToken | null): QueryLeaf {
    if (this.reading.use === 'search' && scope !== null) refuseSecondField(token, scope);
    if (scope === null || isTextField(scope.field)) {
      if (this.reading.use === 'search') refuseStar(token);
      const field = scope === null ? null : (scope.field as QueryTextField);
      return token.kind === 'near' ? { ...token, field } : { ...token, kind: token.kind, field };
    }
    const { field } = scope;
    return readValue(token, { field, start: scope.start, end: scope.end }, this.reading, () => this.following());
  }

  private *following(): Generator<OperandToken> {
    for (let i = this.at; ; i += 1) {
      const token = this.tokens[i];
      if (token === undefined || !isOperand(token)) return;
      yield token;
    }
  }

  private missingAtEnd(): QueryFault {
    const last = this.tokens.at(-1);
    if (last === undefined) return new QueryFault('the query is empty', { start: 0, end: 0 }, null);
    if (last.kind === 'open')
      return new QueryFault('this parenthesis is never closed', spot(last), leaveOut(last), '(niger OR mali)');
    return new QueryFault(`a word is missing after ${last.text}`, spot(last), withoutOperator(last));
  }
}

const isTextField = (field: QueryField): field is QueryTextField => field === 'title' || field === 'lead';

function checkDepth(depth: number, token: QueryToken): void {
  if (depth >= MAX_DEPTH)
    throw new QueryFault(
      `the query is nested too deeply; at most ${MAX_DEPTH} parentheses or NOT may stand one within another`,
      spot(token),
      null,
    );
}

function join(kind: 'and' | 'or', parts: QueryNode[]): QueryNode {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length === 1) return first as QueryNode;
  return { kind, parts, start: first.start, end: last.end };
}

function emptyGroup(open: QueryToken, close: QueryToken, scope: FieldToken | null): QueryFault {
  const position = { start: open.start, end: close.end };
  const repair = leaveOut({ start: scope?.end === open.start ? scope.start : open.start, end: close.end });
  return new QueryFault('there is nothing between these parentheses', position, repair, '(niger OR mali)');
}

function misplaced(token: QueryToken, before: QueryToken | undefined): QueryFault {
  if (token.kind === 'close')
    return new QueryFault(
      'a word is missing before this parenthesis',
      spot(token),
      before === undefined ? leaveOut(token) : withoutOperator(before),
    );
  const word = token.text.toLowerCase();
  const itself = /^\p{L}/u.test(word) ? `; write "${word}" in quotes to search for the word itself` : '';
  return new QueryFault(`${token.text} needs a word on both sides${itself}`, spot(token), withoutOperator(token));
}

/** An operator in capitals was meant as one too many; in small letters it is more likely a word. */
function withoutOperator(token: QueryToken) {
  const isWord = /^\p{L}+$/u.test(token.text) && token.text !== token.text.toUpperCase();
  return isWord ? { ...spot(token), text: `"${token.text}"` } : leaveOut(token);
}
