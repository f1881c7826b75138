import { isNearness } from './operators-elsewhere.js';
import { fieldName } from './query-fields.js';
import type { QueryField, QueryLeaf, QueryNode } from './query-node.js';

/** Names that need no quotes behind a field. */
const SIMPLE = /^[\p{L}\p{M}\p{N}._]+(?:-[\p{L}\p{M}\p{N}._]+)*$/u;

/** Writes a tree as the query that is read as this tree: fields at every term, operators in capitals, single spaces. */
export function printQuery(node: QueryNode): string {
  switch (node.kind) {
    case 'and':
      // Between bare words these would be operators of other tools.
      return node.parts.map(operand).join(node.parts.some(isOperatorElsewhere) ? ' AND ' : ' ');
    case 'or':
      return node.parts.map(operand).join(' OR ');
    case 'not':
      return `-${operand(node.part)}`;
    default:
      return leaf(node);
  }
}

function isOperatorElsewhere(node: QueryNode): boolean {
  return node.kind === 'word' && (node.text === 'TO' || isNearness(node.text));
}

function operand(node: QueryNode): string {
  return node.kind === 'and' || node.kind === 'or' ? `(${printQuery(node)})` : printQuery(node);
}

function leaf(node: QueryLeaf): string {
  switch (node.kind) {
    case 'dates':
      return `date:${node.from ?? ''}..${node.to ?? ''}`;
    case 'value':
      return prefixed(node.field) + quotedName(node.begins ? `${node.text}*` : node.text, SIMPLE.test(node.text));
    case 'word':
      return prefixed(node.field) + node.text;
    case 'prefix':
      return `${prefixed(node.field)}${node.text}*`;
    case 'phrase':
      return `${prefixed(node.field)}"${node.text}"`;
    default:
      return `${prefixed(node.field)}"${node.text}"~${node.distance}`;
  }
}

const quotedName = (name: string, simple: boolean) => (simple ? name : `"${name}"`);
const prefixed = (field: QueryField | null) => (field === null ? '' : `${fieldName(field)}:`);
