import type {
  Answer,
  ArticlePlace,
  FacetsAnswer,
  FacetsQuestion,
  ListAnswer,
  ListQuestion,
  MatrixAnswer,
  MatrixQuestion,
  NameLanguage,
  Question,
  Selection,
} from '@vigie/article';
import { bruteAttention } from './brute-attention.js';
import { bucketOf, chartBuckets, isInterval } from './brute-buckets.js';
import { belongs } from './brute-force.js';
import { measured, ranked } from './brute-keys.js';
import type { InventedArticle, InventedCorpus } from './invented-corpus.js';

/** What questions are asked of. */
export interface BruteState {
  corpus: InventedCorpus;
  selection: Selection;
  language: NameLanguage;
  /** The articles of the selection. */
  chosen: InventedArticle[];
}

/** What must be answered, found by looping over all articles for everything that is asked. */
export function bruteAnswers(
  corpus: InventedCorpus,
  selection: Selection,
  questions: readonly Question[],
  language: NameLanguage,
): Answer[] {
  const chosen = corpus.articles.filter((article) => belongs(article, selection, corpus));
  const state = { corpus, selection, language, chosen };
  return questions.map((question) => answer(question, state));
}

function answer(question: Question, state: BruteState): Answer {
  switch (question.kind) {
    case 'attention':
      return bruteAttention(question, state);
    case 'facets':
      return bruteFacets(question, state);
    case 'matrix':
      return bruteMatrix(question, state);
    case 'list':
      return bruteList(question, state);
  }
}

const ANY = { q: null, dates: null };

function bruteFacets(question: FacetsQuestion, state: BruteState): FacetsAnswer {
  const { kind, by, limit, stories = true, subtopics = false } = question;
  const { chosen, selection, corpus } = state;
  const below = (key: string) => ({ ...selection, ...ANY, filters: { topic: { include: [key], exclude: [] } } });
  const withSubtopics = (key: string) => chosen.filter((article) => belongs(article, below(key), corpus)).length;
  const facets: FacetsAnswer['facets'] = {};
  for (const dimension of by)
    facets[dimension] = ranked(chosen, dimension, 'articles', state)
      .slice(0, limit)
      .map(({ key, label, n, articles }) => ({
        key,
        label,
        articles: n,
        ...(stories ? { stories: measured(articles, 'stories') } : {}),
        ...(subtopics && dimension === 'topic' ? { withSubtopics: withSubtopics(key) } : {}),
      }));
  const total = {
    articles: chosen.length,
    stories: measured(chosen, 'stories'),
    sources: measured(chosen, 'sources'),
  };
  return { kind, total, facets };
}

function bruteMatrix({ kind, rows, columns, top }: MatrixQuestion, state: BruteState): MatrixAnswer {
  const { chosen, selection } = state;
  if (!isInterval(columns)) {
    const across = ranked(chosen, columns, 'articles', state).slice(0, top);
    const down = ranked(chosen, rows, 'articles', state).slice(0, top);
    const cells = down.map((row) => across.map((column) => both(row.articles, column.articles)));
    return { kind, rows: down.map(named), columns: across.map(named), cells };
  }
  const bucket = (article: InventedArticle) => bucketOf(article, columns, selection.timezone);
  const dated = chosen.filter((article) => bucket(article) !== null);
  const down = ranked(dated, rows, 'articles', state).slice(0, top);
  const times = chartBuckets(selection, columns, dated);
  const cells = down.map((row) => times.map((time) => row.articles.filter((one) => bucket(one) === time).length));
  return { kind, rows: down.map(named), columns: times.map((time) => ({ key: time, label: time })), cells };
}

const named = ({ key, label }: { key: string; label: string }) => ({ key, label });
const both = (some: InventedArticle[], others: InventedArticle[]) => some.filter((one) => others.includes(one)).length;

function bruteList({ kind, order, limit, after }: ListQuestion, { chosen, corpus }: BruteState): ListAnswer {
  const way = order === 'publishedAt' ? 1 : -1;
  const inOrder = (a: ArticlePlace, b: ArticlePlace) => {
    if (a.at === b.at) return way * (a.id - b.id);
    if (a.at === null || b.at === null) return a.at === null ? 1 : -1;
    return way * (a.at - b.at);
  };
  const all = chosen.map((article) => ({ id: corpus.articles.indexOf(article) + 1, at: microseconds(article) }));
  const rest = all.sort(inOrder).filter((place) => after === null || inOrder(place, after) > 0);
  return { kind, places: rest.slice(0, limit), more: rest.length > limit, total: all.length };
}

/** The first instant of what is known. */
function microseconds({ date }: InventedArticle): number | null {
  return date === null ? null : Date.parse(date) * 1000;
}
