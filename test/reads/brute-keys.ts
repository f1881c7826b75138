import type { Dimension, Measure, NameLanguage, Selection } from '@vigie/article';
import { keysOf } from './brute-force.js';
import type { InventedArticle, InventedCorpus } from './invented-corpus.js';

/** How many articles, or distinct stories or outlets of articles. */
export function measured(articles: InventedArticle[], measure: Measure): number {
  if (measure === 'articles') return articles.length;
  if (measure === 'stories') return new Set(articles.map(({ story }) => story)).size;
  return new Set(articles.flatMap(({ source }) => (source === null ? [] : [source]))).size;
}

/** The articles of each key, those of most first, ties by key. */
export function ranked(
  articles: InventedArticle[],
  dimension: Dimension,
  measure: Measure,
  { selection, corpus, language }: { selection: Selection; corpus: InventedCorpus; language: NameLanguage },
): { key: string; label: string; n: number; articles: InventedArticle[] }[] {
  const keys = (article: InventedArticle) => keysOf(article, dimension, selection, corpus);
  return [...new Set(articles.flatMap(keys))]
    .map((key) => {
      const having = articles.filter((article) => keys(article).includes(key));
      return { key, label: labelOf(dimension, key, corpus, language), n: measured(having, measure), articles: having };
    })
    .sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
}

/** What a key is called; countries and languages are called by their code here. */
function labelOf(dimension: Dimension, key: string, corpus: InventedCorpus, language: NameLanguage): string {
  if (dimension === 'source') return corpus.sources[Number(key) - 1]?.name ?? '';
  if (dimension === 'collection')
    return [...new Set(corpus.sources.flatMap(({ collections }) => collections))][Number(key) - 1] ?? '';
  const topic = dimension === 'topic' ? corpus.topics.find((one) => one.key === key) : undefined;
  if (topic === undefined) return key;
  return language === 'fr' ? (topic.labelFr ?? topic.label) : topic.label;
}
