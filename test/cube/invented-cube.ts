import { countryNumber, type FactRow, type NameRow } from '@vigie/article';
import { Cube } from '@vigie/cube';
import { type InventedArticle, type InventedCorpus, PRECISIONS } from '../reads/invented-corpus.js';

const DAY = 86_400_000;
const FINE = PRECISIONS.indexOf('minute');

/** A cube of one thread that holds a corpus; the number of an article in the list, from 1, is its id. */
export function cubeOf(corpus: InventedCorpus): Cube {
  const cube = new Cube({ threads: 1, maxBytes: 64 * 1024 * 1024 });
  for (const name of namesOf(corpus)) cube.name(name);
  for (const fact of factsOf(corpus)) cube.put(fact);
  cube.commit();
  return cube;
}

/** The names of a corpus, with the ids that the tables would give them. */
export function namesOf(corpus: InventedCorpus): NameRow[] {
  const tags = tagsOf(corpus);
  const collections = [...new Set(corpus.sources.flatMap((source) => source.collections))];
  const ids = (names: string[]) => names.map((name) => collections.indexOf(name) + 1);
  return [
    ...corpus.topics.map(
      ({ key, label, labelFr, parent }, place): NameRow => ({
        kind: 'topic',
        id: place + 1,
        key,
        label,
        labelFr,
        parentId: parent === null ? null : corpus.topics.findIndex((topic) => topic.key === parent) + 1,
      }),
    ),
    ...corpus.sources.map((source, place): NameRow => {
      return { kind: 'source', id: place + 1, ...source, collections: ids(source.collections) };
    }),
    ...tags.map((key, place): NameRow => ({ kind: 'tag', id: place + 1, key, label: key })),
    ...collections.map((name, place): NameRow => ({ kind: 'collection', id: place + 1, name })),
  ];
}

/** The facts of a corpus. */
export function factsOf(corpus: InventedCorpus): FactRow[] {
  const tags = tagsOf(corpus);
  return corpus.articles.map((article, place) => ({
    articleId: place + 1,
    storyId: article.story,
    sourceId: article.source,
    language: article.language,
    ...dateOf(article),
    topics: article.topics.map((key) => corpus.topics.findIndex((topic) => topic.key === key) + 1),
    countries: article.countries.map(({ code }) => countryNumber(code)),
    focusCountries: article.countries.filter(({ role }) => role === 'focus').map(({ code }) => countryNumber(code)),
    tags: article.tags.map((tag) => tags.indexOf(tag) + 1),
    uploads: article.uploads,
  }));
}

function tagsOf(corpus: InventedCorpus): string[] {
  return [...new Set(corpus.articles.flatMap((article) => article.tags))];
}

function dateOf({ date, precision }: InventedArticle) {
  const known = PRECISIONS.indexOf(precision);
  const instant = date === null ? null : Date.parse(date);
  const start = known < FINE && instant !== null ? instant / DAY : null;
  return {
    precision: known,
    publishedAt: known >= FINE ? instant : null,
    orderedAt: instant,
    periodStart: start,
    periodEnd: start === null ? null : endOf(start, known),
  };
}

function endOf(start: number, precision: number): number {
  const date = new Date(start * DAY);
  if (precision === 3) return start + 1;
  if (precision === 2) date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.getTime() / DAY;
}
