import { indexKey, type Where } from '@vigie/article';
import type { QueryDates, QueryNode, QueryValue } from '@vigie/query';
import { joinTexts, needsWords, oppositeText, textInField, textTerm, wantedTerms } from './text-of.js';
import type { TextNear, TextQuery, TextTerm } from './text-query.js';

type Conditions = Where<TextQuery>;
/** A part of the query: words alone, which an index finds at once, or a condition with labels and dates in it. */
type Part = { text: TextQuery } | { condition: Conditions };

/** The values that names stand for, by field and by what was written, with its star. */
export type NamedValues = ReadonlyMap<string, readonly string[]>;

/** The key of a name in `NamedValues`; null for a code, which stands for itself, and for `none`. */
export function nameOf({ field, text, begins }: QueryValue): string | null {
  if (begins) return `${field}:${text}*`;
  return field === 'country' || field === 'language' || text === 'none' ? null : `${field}:${text}`;
}

/**
 * A query as conditions. Words that stand together become one text query however they are nested, and each text query needs
 * some word to be there: what may only be absent stands under `not`. Signs alone, which `parseQuery` refuses, find nothing.
 */
export function whereOf(tree: QueryNode, names: NamedValues): Conditions {
  const part = read(tree, false, names);
  return part === null ? { kind: 'nothing' } : conditionOf(part);
}

/** The terms of a query that may be shown as found: those that it does not exclude. */
export function shownTerms(where: Conditions): (TextTerm | TextNear)[] {
  switch (where.kind) {
    case 'and':
    case 'or':
      return where.parts.flatMap(shownTerms);
    case 'text':
      return wantedTerms(where.text);
    default:
      return [];
  }
}

/** How a node is joined where an odd number of NOTs stand before it. */
function joinedBy(kind: 'and' | 'or', excluded: boolean): 'and' | 'or' {
  return (kind === 'and') === excluded ? 'or' : 'and';
}

/** `excluded` = an odd number of NOTs stand before; they are carried down to the single terms. */
function read(node: QueryNode, excluded: boolean, names: NamedValues): Part | null {
  switch (node.kind) {
    case 'not':
      return read(node.part, !excluded, names);
    case 'and':
    case 'or': {
      const kind = joinedBy(node.kind, excluded);
      const parts: Part[] = [];
      gather(node, { kind, excluded, names }, parts);
      return joinParts(kind, parts);
    }
    case 'value':
    case 'dates':
      return { condition: unless(excluded, node.kind === 'dates' ? datesOf(node) : valuesOf(node, names)) };
    default: {
      const text = textTerm(node);
      if (text === null) return null;
      return { text: excluded ? { kind: 'not', part: text } : text };
    }
  }
}

interface Gathering {
  kind: 'and' | 'or';
  excluded: boolean;
  names: NamedValues;
}

/** Adds the parts of a node; those of nodes within that are joined in the same way count as its own. */
function gather(node: QueryNode, { kind, excluded, names }: Gathering, parts: Part[]): void {
  if (node.kind === 'not') {
    gather(node.part, { kind, excluded: !excluded, names }, parts);
  } else if ((node.kind === 'and' || node.kind === 'or') && joinedBy(node.kind, excluded) === kind) {
    for (const part of node.parts) gather(part, { kind, excluded, names }, parts);
  } else {
    const part = read(node, excluded, names);
    if (part !== null) parts.push(part);
  }
}

function joinParts(kind: 'and' | 'or', parts: Part[]): Part | null {
  const text = joinTexts(
    kind,
    parts.flatMap((part) => ('text' in part ? [part.text] : [])),
  );
  const conditions = parts.flatMap((part) => ('condition' in part ? [part.condition] : []));
  if (conditions.length === 0) return text === null ? null : { text };
  const joined = kind === 'or' ? mergeValues(conditions) : conditions;
  if (text !== null) joined.push(conditionOf({ text }));
  const [only] = joined;
  return { condition: joined.length === 1 && only !== undefined ? only : { kind, parts: joined } };
}

/** Values of one dimension that are ORed are one condition. */
function mergeValues(conditions: Conditions[]): Conditions[] {
  const merged: Conditions[] = [];
  const byDimension = new Map<string, string[]>();
  for (const condition of conditions) {
    const before = condition.kind === 'values' ? byDimension.get(condition.dimension) : undefined;
    if (condition.kind !== 'values') merged.push(condition);
    else if (before !== undefined) before.push(...condition.values.filter((value) => !before.includes(value)));
    else {
      const values = [...condition.values];
      byDimension.set(condition.dimension, values);
      merged.push({ ...condition, values });
    }
  }
  return merged;
}

function conditionOf(part: Part): Conditions {
  if ('condition' in part) return part.condition;
  const { text } = part;
  return needsWords(text) ? { kind: 'text', text } : { kind: 'not', part: { kind: 'text', text: oppositeText(text) } };
}

const unless = (excluded: boolean, part: Conditions): Conditions => (excluded ? { kind: 'not', part } : part);

function datesOf({ from, to }: QueryDates): Conditions {
  return { kind: 'dates', dates: { kind: 'days', from, to } };
}

function valuesOf(value: QueryValue, names: NamedValues): Conditions {
  const { field, text, begins } = value;
  const name = nameOf(value);
  if (name === null) return { kind: 'values', dimension: field, values: [text] };
  const named = names.get(name) ?? [];
  const values = begins ? [...named] : [...new Set([asGiven(value), ...named])];
  return values.length === 0 ? { kind: 'nothing' } : { kind: 'values', dimension: field, values };
}

/** What the filter of the same name takes, beside the names that are written a little differently. */
function asGiven({ field, text }: QueryValue): string {
  if (field !== 'topic') return text;
  return /^medtop:([0-9]{8})$/i.exec(text)?.[1] ?? indexKey(text);
}

/** The same conditions where one part of a text has to have all that may be anywhere in it; what it must not have stays. */
export function inField(where: Conditions, field: 'title' | 'lead'): Conditions {
  switch (where.kind) {
    case 'and':
    case 'or':
      return { kind: where.kind, parts: where.parts.map((part) => inField(part, field)) };
    case 'text':
      return { kind: 'text', text: textInField(where.text, field) };
    default:
      return where;
  }
}
