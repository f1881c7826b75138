import { type Dimension, EXACTLY, indexKey, type Selection, type ValueFilter } from '@vigie/article';
import { parseQuery, type QueryNear, type QueryNode, type QueryTerm, type QueryValue } from '@vigie/query';
import { localDay } from './brute-force-time.js';
import { type InventedArticle, type InventedCorpus, PRECISIONS } from './invented-corpus.js';

/** Whether an article belongs to a selection, by reading the rules aloud; the oracle that SQL is compared with. */
export function belongs(article: InventedArticle, selection: Selection, corpus: InventedCorpus): boolean {
  if (!isDated(article, selection)) return false;
  if (selection.q !== null && !isFound(article, parseQuery(selection.q), selection, corpus)) return false;
  return Object.entries(selection.filters).every(([dimension, filter]) =>
    passes(article, dimension as keyof Selection['filters'], filter, selection, corpus),
  );
}

/** The keys of an article in a dimension, as a split counts them. */
export function keysOf(
  article: InventedArticle,
  dimension: Dimension,
  selection: Selection,
  corpus: InventedCorpus,
): string[] {
  const source = article.source === null ? undefined : corpus.sources[article.source - 1];
  switch (dimension) {
    case 'topic':
      return article.topics;
    case 'country':
      return article.countries
        .filter(({ role }) => selection.countryRole === 'any' || role === 'focus')
        .map(({ code }) => code);
    case 'tag':
      return article.tags;
    case 'language':
      return article.language === null ? [] : [article.language];
    case 'source':
      return article.source === null ? [] : [String(article.source)];
    case 'sourceCountry':
      return source?.country ? [source.country] : [];
    case 'collection':
      return (source?.collections ?? []).map((name) => collectionId(name, corpus));
  }
}

function collectionId(name: string, corpus: InventedCorpus): string {
  return String([...new Set(corpus.sources.flatMap((source) => source.collections))].indexOf(name) + 1);
}

function passes(
  article: InventedArticle,
  dimension: keyof Selection['filters'],
  { include, every = [], exclude }: ValueFilter,
  selection: Selection,
  corpus: InventedCorpus,
): boolean {
  const values = new Set(filterValues(article, dimension, selection, corpus));
  const has = (value: string) => {
    if (value === 'none') return values.size === 0;
    if (values.has(spell(dimension, value))) return true;
    if (dimension !== 'topic' || !value.startsWith(EXACTLY)) return false;
    return keysOf(article, 'topic', selection, corpus).includes(indexKey(value.slice(EXACTLY.length)));
  };
  return (include.length === 0 || include.some(has)) && every.every(has) && !exclude.some(has);
}

const spell = (dimension: string, value: string) =>
  dimension === 'topic' || dimension === 'tag' ? indexKey(value) : value;

/** Everything that a filter may call an article by. */
function filterValues(
  article: InventedArticle,
  dimension: keyof Selection['filters'],
  selection: Selection,
  corpus: InventedCorpus,
): string[] {
  if (dimension === 'upload') return article.uploads.map(String);
  if (dimension === 'story') return [String(article.story)];
  const keys = keysOf(article, dimension, selection, corpus);
  const source = article.source === null ? undefined : corpus.sources[article.source - 1];
  if (dimension === 'source' && source !== undefined) return [...keys, source.name, ...source.hosts];
  if (dimension === 'collection') return [...keys, ...(source?.collections ?? [])];
  return dimension === 'topic' ? keys.flatMap((key) => [key, ...above(key, corpus)]) : keys;
}

function above(key: string, corpus: InventedCorpus): string[] {
  const parent = corpus.topics.find((topic) => topic.key === key)?.parent ?? null;
  return parent === null ? [] : [parent, ...above(parent, corpus)];
}

function isDated(article: InventedArticle, { dates, timezone }: Selection): boolean {
  if (dates === null) return true;
  if (article.date === null) return false;
  const { from, to } = dates;
  if (PRECISIONS.indexOf(article.precision) >= PRECISIONS.indexOf('minute')) {
    const instant = Date.parse(article.date);
    if (dates.kind === 'instants')
      return (from === null || instant >= Date.parse(from)) && (to === null || instant < Date.parse(to));
    const day = localDay(instant, timezone);
    return (from === null || day >= from) && (to === null || day <= to);
  }
  if (dates.kind === 'instants' && from !== null && to !== null && Date.parse(from) >= Date.parse(to)) return false;
  const days = dates.kind === 'days';
  const first = from === null || days ? from : localDay(Date.parse(from), timezone);
  const last = to === null || days ? to : localDay(Date.parse(to) - 1, timezone);
  return (last === null || article.date <= last) && (first === null || lastDay(article) >= first);
}

/** The last day of a coarsely dated article's period. */
function lastDay({ date, precision }: InventedArticle): string {
  const [year = 0, month = 1] = (date ?? '').split('-').map(Number);
  if (precision === 'year') return `${year}-12-31`;
  return precision === 'month' ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : (date ?? '');
}

function isFound(article: InventedArticle, node: QueryNode, selection: Selection, corpus: InventedCorpus): boolean {
  switch (node.kind) {
    case 'and':
      return node.parts.every((part) => isFound(article, part, selection, corpus));
    case 'or':
      return node.parts.some((part) => isFound(article, part, selection, corpus));
    case 'not':
      return !isFound(article, node.part, selection, corpus);
    case 'value':
      return isLabelled(article, node, selection, corpus);
    case 'dates':
      return isDated(article, { ...selection, dates: { kind: 'days', from: node.from, to: node.to } });
    default:
      return hasWords(article, node);
  }
}

/** What the filter of the same name takes; besides, keys, names and labels whatever their case, accents and apostrophes. */
function isLabelled(
  article: InventedArticle,
  { field, text, begins }: QueryValue,
  selection: Selection,
  corpus: InventedCorpus,
): boolean {
  if (!begins && passes(article, field, { include: [text], exclude: [] }, selection, corpus)) return true;
  if (text === 'none' || field === 'country' || field === 'language') return false;
  const values = filterValues(article, field, selection, corpus);
  const labels = field === 'topic' ? corpus.topics.filter(({ key }) => values.includes(key)) : [];
  const written = [...values, ...labels.flatMap(({ label, labelFr }) => [label, labelFr ?? ''])].map(plain);
  return written.some((value) => (begins ? value.startsWith(plain(text)) : value === plain(text)));
}

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ´`]/gu, "'")
    .toLowerCase();

/** Words that have to stand together stand in one part of the text. */

function hasWords({ title, text }: InventedArticle, term: QueryTerm | QueryNear): boolean {
  const parts = { null: [title, text], title: [title], lead: [] }[term.field ?? 'null'];
  return parts.some((part) => standsIn(part.toLowerCase().split(/\W+/), term));
}

function standsIn(words: string[], { kind, text, ...near }: QueryTerm | QueryNear): boolean {
  switch (kind) {
    case 'prefix':
      return words.some((word) => word.startsWith(text));
    case 'phrase':
      return ` ${words.join(' ')} `.includes(` ${text} `);
    case 'word':
      return words.includes(text);
    case 'near': {
      const distance = 'distance' in near ? near.distance : 0;
      return words.some((_, i) => text.split(' ').every((word) => words.slice(i, i + distance + 1).includes(word)));
    }
  }
}
