import { expect, test } from '@jest/globals';
import type { Where } from '@vigie/article';
import { parseQuery } from '@vigie/query';
import fc from 'fast-check';
import { howMany } from '../../../../test/fixtures/how-many.js';
import { needsWords } from './text-of.js';
import type { TextQuery } from './text-query.js';
import { shownTerms, whereOf } from './where.js';

const names = new Map([
  ['topic:Sport', ['15000000', 'sport']],
  ['tag:spo*', ['sport', 'sports']],
  ['tag:peche', ['pêche']],
  ['source:lantern', ['12', '7']],
]);
const read = (query: string) => whereOf(parseQuery(query), names);

/** Conditions in a short form: texts in braces, `!` for not. */
function short(where: Where<TextQuery>): string {
  switch (where.kind) {
    case 'and':
    case 'or':
      return `${where.kind}(${where.parts.map(short).join(' ')})`;
    case 'not':
      return `!${short(where.part)}`;
    case 'values':
      return `${where.dimension}=${where.values.join('|')}`;
    case 'dates':
      return `[${where.dates.from ?? ''}..${where.dates.to ?? ''}]`;
    case 'text':
      return `{${words(where.text)}}`;
    case 'nothing':
      return 'nothing';
  }
}

function words(text: TextQuery): string {
  switch (text.kind) {
    case 'and':
    case 'or':
      return `${text.kind}(${text.parts.map(words).join(' ')})`;
    case 'not':
      return `!${words(text.part)}`;
    default:
      return `${text.field === null ? '' : `${text.field}:`}${text.text}${text.kind === 'near' ? `~${text.distance}` : ''}`;
  }
}

test.each([
  // Words alone are one text, however they are nested.
  ['a', '{a}'],
  ['a b', '{and(a b)}'],
  ['a (b c)', '{and(a b c)}'],
  ['a OR (b OR c)', '{or(a b c)}'],
  ['(a OR b) "c d" ef*', '{and(or(a b) c d ef)}'],
  ['title:a lead:(b OR "c d"~3)', '{and(title:a or(lead:b lead:c d~3))}'],
  ['a b a', '{and(a b)}'],
  ['a OR a', '{a}'],
  ['a OR "a" OR title:a OR -(-a)', '{or(a a title:a)}'],
  ['a -b', '{and(a !b)}'],
  ['a -(b c)', '{and(a or(!b !c))}'],
  ['a --b', '{and(a b)}'],
  ['a (b OR -c)', '{and(a or(b !c))}'],
  // What may only be absent stands under a not.
  ['-a', '!{a}'],
  ['-a -b', '!{or(a b)}'],
  ['-(a OR b)', '!{or(a b)}'],
  ['-(a b)', '!{and(a b)}'],
  ['a OR -b', '!{and(!a b)}'],
  ['-a OR -b', '!{and(a b)}'],
  ['-(a -b)', '!{and(a !b)}'],
  // Labels and dates are conditions; words around them stay together.
  ['country:NE', 'country=NE'],
  ['a country:NE b', 'and(country=NE {and(a b)})'],
  ['a (country:NE b)', 'and(country=NE {and(a b)})'],
  ['a (country:NE (b OR c) -d)', 'and(country=NE {and(a or(b c) !d)})'],
  ['-a country:NE', 'and(country=NE !{a})'],
  ['-country:NE', '!country=NE'],
  ['a -country:NE', 'and(!country=NE {a})'],
  ['-(a country:NE)', 'or(!country=NE !{a})'],
  ['-(a OR country:NE)', 'and(!country=NE !{a})'],
  ['a OR country:NE', 'or(country=NE {a})'],
  ['a OR country:NE OR b', 'or(country=NE {or(a b)})'],
  ['(a country:NE) OR (b country:ML)', 'or(and(country=NE {a}) and(country=ML {b}))'],
  ['country:(NE OR ML OR NE)', 'country=NE|ML'],
  ['-country:(NE OR ML)', 'and(!country=NE !country=ML)'],
  ['country:(NE ML)', 'and(country=NE country=ML)'],
  ['country:NE OR lang:fr OR country:ML', 'or(country=NE|ML language=fr)'],
  ['country:none', 'country=none'],
  ['date:2024', '[2024-01-01..2024-12-31]'],
  ['-date:2024..', '![2024-01-01..]'],
  ['tag:"Coupe du Monde" source:example.org', 'and(tag=Coupe du Monde source=example.org)'],
  ['topic:20000638', 'topic=20000638'],
  ['topic:medtop:20000638', 'topic=20000638'],
  ['topic:Sport', 'topic=sport|15000000'],
  ['topic:Other', 'topic=other'],
  ['tag:spo*', 'tag=sport|sports'],
  ['tag:peche', 'tag=peche|pêche'],
  ['tag:none', 'tag=none'],
  ['source:lantern', 'source=lantern|12|7'],
  ['tag:(spo* OR sport OR foot)', 'tag=sport|sports|foot'],
  ['tag:none*', 'nothing'],
  ['-tag:oth*', '!nothing'],
  // Signs are no words.
  ['& | a', '{a}'],
  ['a OR …', '{a}'],
  ['country:NE –', 'country=NE'],
  ['-(& OR …) country:NE', 'country=NE'],
])('%s', (query, expected) => {
  expect(short(read(query))).toBe(expected);
});

test.each([
  ['a -b "c d"', ['a', 'c d']],
  ['-a country:NE', []],
  ['a OR -b', []],
  ['country:NE (a OR title:b)', ['a', 'b']],
])('what may be shown as found by %s', (query, expected) => {
  expect(shownTerms(read(query)).map(({ text }) => text)).toEqual(expected);
});

const leaf = fc.constantFrom('a', 'b', 'c', 'country:NE', 'lang:fr', 'date:2024', '&');
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.tuple(tie('tree'), fc.constantFrom(' ', ' OR '), tie('tree')).map(([a, by, b]) => `(${a}${by}${b})`),
    tie('tree').map((part) => `-${part}`),
  ),
}));

test('the conditions mean what the query says, and every text needs a word', () => {
  fc.assert(
    fc.property(tree, fc.subarray(['a', 'b', 'c', 'NE', 'fr', '2024-01-01']), (query, truths) => {
      // Signs alone are refused.
      fc.pre(/[abc:]/.test(query));
      const has = (name: string) => truths.includes(name);
      const where = read(query);
      for (const text of textsOf(where)) expect(needsWords(text)).toBe(true);
      const said = meaningOf(parseQuery(query), has);
      expect(where.kind === 'nothing' ? null : holds(where, has)).toBe(said);
    }),
    { numRuns: howMany(400, 10_000) },
  );
});

function textsOf(where: Where<TextQuery>): TextQuery[] {
  if (where.kind === 'and' || where.kind === 'or') return where.parts.flatMap(textsOf);
  if (where.kind === 'not') return textsOf(where.part);
  return where.kind === 'text' ? [where.text] : [];
}

function holds(where: Where<TextQuery> | TextQuery, has: (name: string) => boolean): boolean {
  switch (where.kind) {
    case 'and':
      return where.parts.every((part) => holds(part, has));
    case 'or':
      return where.parts.some((part) => holds(part, has));
    case 'not':
      return !holds(where.part, has);
    case 'values':
      return where.values.some(has);
    case 'dates':
      return has(where.dates.from ?? '');
    case 'text':
      return holds(where.text, has);
    case 'nothing':
      return false;
    default:
      return has(where.text);
  }
}

/** Null for what is made of signs alone, which vanishes. */
function meaningOf(node: ReturnType<typeof parseQuery>, has: (name: string) => boolean): boolean | null {
  switch (node.kind) {
    case 'and':
    case 'or': {
      const parts = node.parts.map((part) => meaningOf(part, has)).filter((part) => part !== null);
      if (parts.length === 0) return null;
      return node.kind === 'and' ? parts.every(Boolean) : parts.some(Boolean);
    }
    case 'not': {
      const part = meaningOf(node.part, has);
      return part === null ? null : !part;
    }
    case 'dates':
      return has(node.from ?? '');
    default:
      return node.text === '&' ? null : has(node.text);
  }
}
