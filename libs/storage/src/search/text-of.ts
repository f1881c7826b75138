import type { QueryNear, QueryTerm } from '@vigie/query';
import type { TextNear, TextQuery, TextTerm } from './text-query.js';

/** A term of a query without its place; null for signs alone, which no text is indexed by. */
export function textTerm(node: QueryTerm | QueryNear): TextTerm | TextNear | null {
  const { kind, text, field } = node;
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  return kind === 'near' ? { kind, text, distance: node.distance, field } : { kind, text, field };
}

/** Joins texts; a single one stands for itself, and what is said twice counts once. */
export function joinTexts(kind: 'and' | 'or', texts: TextQuery[]): TextQuery | null {
  const flat = texts.flatMap((text) => (text.kind === kind ? text.parts : [text]));
  const parts = [...new Map(flat.map((part) => [JSON.stringify(part), part])).values()];
  return parts.length < 2 ? (parts[0] ?? null) : { kind, parts };
}

/** Whether only texts that have some of the words are found. */
export function needsWords(text: TextQuery): boolean {
  switch (text.kind) {
    case 'and':
      return text.parts.some(needsWords);
    case 'or':
      return text.parts.every(needsWords);
    default:
      return text.kind !== 'not';
  }
}

/** What finds exactly the other texts, with `not` at single terms as before. */
export function oppositeText(text: TextQuery): TextQuery {
  switch (text.kind) {
    case 'and':
    case 'or':
      return { kind: text.kind === 'and' ? 'or' : 'and', parts: text.parts.map(oppositeText) };
    case 'not':
      return text.part;
    default:
      return { kind: 'not', part: text };
  }
}

/** The terms that make a text be found, without those that it must not have. */
export function wantedTerms(text: TextQuery): (TextTerm | TextNear)[] {
  switch (text.kind) {
    case 'and':
    case 'or':
      return text.parts.flatMap(wantedTerms);
    default:
      return text.kind === 'not' ? [] : [text];
  }
}

/** A text of which one part has to have all words that may be anywhere. */
export function textInField(text: TextQuery, field: 'title' | 'lead'): TextQuery {
  switch (text.kind) {
    case 'and':
    case 'or':
      return { kind: text.kind, parts: text.parts.map((part) => textInField(part, field)) };
    default:
      return text.kind === 'not' ? text : { ...text, field: text.field ?? field };
  }
}
