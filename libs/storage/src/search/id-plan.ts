import { type ArticleIds, listIds } from '@vigie/article';
import { foundInAny, inAny, inBoth, without } from './id-lists.js';
import { placedTerm, termsOfWhole } from './placed-term.js';
import { isExact, type ReadText, type TextMatch } from './read-text.js';
import type { PlacedAnswer } from './word-places.js';

/** Texts of which nothing is known: those of other segments, and some articles. */
export type PlacedRest = Omit<PlacedAnswer, 'ids'>;

/** What is asked of Postgres in one configuration; with `unless`, only what those answers do not know. */
export interface AskedIds {
  config: string;
  match: TextMatch;
  unless: PlacedAnswer | null;
}

/** How the articles that are found are put together: from what Postgres gives, by number, and from what is known of words. */
export type IdPlan =
  | { kind: 'asked'; number: number; known: PlacedAnswer | null }
  | { kind: 'or'; parts: IdPlan[] }
  | { kind: 'and'; parts: IdPlan[]; except: IdPlan[] };

/** The same text; of a list what is looked for in whole texts is apart, so that it can be answered at once. */
export function withLists(match: TextMatch): TextMatch {
  if (match.kind === 'except') return { kind: 'except', part: withLists(match.part) };
  if (match.kind !== 'and' && match.kind !== 'or') return match;
  const parts = match.parts.map(withLists);
  const words = match.kind === 'or' ? parts.filter((part) => part.kind === 'query' && termsOfWhole(part) !== null) : [];
  if (words.length < 2 || words.length === parts.length) return { kind: match.kind, parts };
  const others = parts.filter((part) => !words.includes(part));
  return { kind: 'or', parts: [{ kind: 'or', parts: words }, ...others] };
}

/** The parts of a text that what is known of words may answer. */
export function placedParts(text: ReadText): { config: string; match: TextMatch }[] {
  return text.flatMap(({ config, match }) => leavesOf(match).map((leaf) => ({ config, match: leaf })));
}

function leavesOf(match: TextMatch): TextMatch[] {
  if (placedTerm(match) !== null) return [match];
  if (match.kind === 'except') return leavesOf(match.part);
  // Of a list words are not asked for one by one.
  return match.kind === 'query' || match.kind === 'near' || termsOfWhole(match) !== null
    ? []
    : match.parts.flatMap(leavesOf);
}

/** Plans the articles of a text; what is to be asked of Postgres for it is added to `asked`. */
export function planIds(text: ReadText, known: ReadonlyMap<TextMatch, PlacedAnswer>, asked: AskedIds[]): IdPlan {
  const ask = (config: string, match: TextMatch): IdPlan => {
    const unless = known.get(match) ?? null;
    return { kind: 'asked', number: asked.push({ config, match, unless }) - 1, known: unless };
  };
  const plan = (config: string, match: TextMatch): IdPlan => {
    if (known.has(match)) return ask(config, match);
    if (match.kind === 'or' && canBeApart(match, known)) return planAny(config, match.parts);
    if (match.kind === 'and' && canBeApart(match, known)) return planAll(config, match.parts);
    return ask(config, match);
  };
  const planAny = (config: string, parts: TextMatch[]): IdPlan => {
    const isApart = (part: TextMatch) => isKnown(part, known) || part.kind === 'or';
    const together = parts.filter((part) => !isApart(part));
    const apart = parts.filter(isApart).map((part) => plan(config, part));
    if (together.length > 0) apart.push(ask(config, oneOf('or', together)));
    return { kind: 'or', parts: apart };
  };
  const planAll = (config: string, parts: TextMatch[]): IdPlan => {
    // Words that the index finds spare texts from being read for what is not known.
    const readsTexts = parts.some((part) => !isKnown(part, known) && !isExact(part));
    const apart = parts.filter((part) => isKnown(part, known) && !(readsTexts && isExact(part)));
    const together = parts.filter((part) => !apart.includes(part));
    const wanted = apart.filter(({ kind }) => kind !== 'except').map((part) => plan(config, part));
    const except = apart.flatMap((part) => (part.kind === 'except' ? [plan(config, part.part)] : []));
    if (together.some(({ kind }) => kind !== 'except')) wanted.push(ask(config, oneOf('and', together)));
    else except.push(...together.flatMap((part) => (part.kind === 'except' ? [ask(config, part.part)] : [])));
    return { kind: 'and', parts: wanted, except };
  };
  return { kind: 'or', parts: text.map(({ config, match }) => plan(config, match)) };
}

const oneOf = (kind: 'and' | 'or', parts: TextMatch[]): TextMatch => (parts.length === 1 ? parts[0]! : { kind, parts });

/** Whether what is known of words answers some of it. */
function isKnown(match: TextMatch, known: ReadonlyMap<TextMatch, PlacedAnswer>): boolean {
  if (known.has(match)) return true;
  if (match.kind === 'and' || match.kind === 'or') return match.parts.some((part) => isKnown(part, known));
  return match.kind === 'except' && isKnown(match.part, known);
}

/** Whether its parts can be asked for one by one: exceptions need something that they are taken from. */
function canBeApart(match: TextMatch, known: ReadonlyMap<TextMatch, PlacedAnswer>): boolean {
  if (!isKnown(match, known)) return false;
  if (match.kind === 'or') return match.parts.every(needsNoException);
  return match.kind === 'and' && needsNoException(match);
}

function needsNoException(match: TextMatch): boolean {
  switch (match.kind) {
    case 'or':
      return match.parts.every(needsNoException);
    case 'and':
      return (
        match.parts.some((part) => part.kind !== 'except') &&
        match.parts.every((part) => needsNoException(part.kind === 'except' ? part.part : part))
      );
    default:
      return match.kind !== 'except';
  }
}

/** Puts the articles together. */
export function foundBy(plan: IdPlan, answers: readonly ArticleIds[]): ArticleIds {
  switch (plan.kind) {
    case 'asked': {
      const { known, number } = plan;
      const answer = answers[number]!;
      return known === null ? answer : inAny([without(known.ids, known.written), listIds(answer)]);
    }
    case 'or':
      return foundInAny(plan.parts.map((part) => foundBy(part, answers)));
    case 'and': {
      const [first, ...more] = plan.parts
        .map((part) => listIds(foundBy(part, answers)))
        .sort((a, b) => a.length - b.length);
      const all = more.reduce(inBoth, first!);
      return plan.except.reduce((ids, part) => without(ids, listIds(foundBy(part, answers))), all);
    }
  }
}
