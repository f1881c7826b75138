import type { Analyser } from '@vigie/analysis';
import { hostCountry } from '@vigie/analysis';
import { indexKey, type Labels, type Publisher } from '@vigie/article';
import {
  newStories,
  resolveSource,
  type SourceRef,
  storyIds,
  tagIds,
  topicIds,
  type WritableArticle,
  writeArticles,
} from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import type { Contribution, FoldedArticle } from './fold-article.js';

/** An article to be labelled and written. */
export interface ArticleToWrite {
  identity: string;
  articleId: number | null;
  folded: FoldedArticle<Contribution>;
  /** All uploads that brought a version of it. */
  uploads: number[];
}

async function resolveSources(
  manager: EntityManager,
  publishers: Iterable<Publisher | null>,
): Promise<Map<string, SourceRef | null>> {
  const sources = new Map<string, SourceRef | null>();
  for (const publisher of publishers) {
    const key = JSON.stringify(publisher);
    if (publisher === null || sources.has(key)) continue;
    const country = publisher.host === null ? null : hostCountry(publisher.host);
    sources.set(key, await resolveSource(manager, publisher, country));
  }
  return sources;
}

async function resolveStories(manager: EntityManager, labels: readonly Labels[]): Promise<number[]> {
  const fingerprints = labels.flatMap(({ storyFingerprint }) => (storyFingerprint === null ? [] : [storyFingerprint]));
  const shared = await storyIds(manager, fingerprints);
  const alone = await newStories(manager, labels.length - fingerprints.length);
  return labels.map(({ storyFingerprint }) =>
    storyFingerprint === null ? alone.pop()! : shared.get(storyFingerprint)!,
  );
}

/** Labels articles and writes them with everything that hangs on them; gives ids by identity and the labels' warnings. */
export async function writeFolded(
  manager: EntityManager,
  analyser: Analyser,
  articles: readonly ArticleToWrite[],
): Promise<{ ids: Map<string, number>; labels: Map<string, Labels> }> {
  const sources = await resolveSources(
    manager,
    articles.map(({ folded }) => folded.draft.publisher),
  );
  const sourceOf = (article: ArticleToWrite) => sources.get(JSON.stringify(article.folded.draft.publisher)) ?? null;
  const labels = articles.map((article) => {
    const { draft, labels: mode, fallbackLanguage } = article.folded;
    return analyser.label(draft, mode, {
      sourceCountry: sourceOf(article)?.country ?? null,
      language: fallbackLanguage,
    });
  });
  const topics = await topicIds(
    manager,
    labels.flatMap((label) => label.topics),
  );
  const tags = await tagIds(
    manager,
    articles.flatMap((article) => article.folded.draft.tags),
  );
  const stories = await resolveStories(manager, labels);
  const writable = articles.map((article, index): WritableArticle => {
    const label = labels[index]!;
    return {
      id: article.articleId,
      identity: article.identity,
      draft: article.folded.draft,
      labels: label,
      sourceId: sourceOf(article)?.id ?? null,
      storyId: stories[index]!,
      uploadId: article.folded.shown.uploadId,
      uploads: article.uploads,
      topicIds: label.topics.map((topic) => topics.get(topic.key)!),
      tagIds: article.folded.draft.tags.flatMap((tag) => tags.get(indexKey(tag)) ?? []),
    };
  });
  const ids = await writeArticles(manager, writable);
  return { ids, labels: new Map(articles.map((article, index) => [article.identity, labels[index]!])) };
}
