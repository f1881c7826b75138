import { type Corrections, indexKey, type Labels } from '@vigie/article';
import { addStoryMembers, correctionsOf, tagIds, topicIds, type WritableArticle, writeArticles } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import type { CurrentAnalyser } from './current-analyser.js';
import type { Contribution, FoldedArticle } from './fold-article.js';
import { labelArticle, noteUncorrected } from './label-article.js';
import { resolveSources } from './resolve-sources.js';
import { joinStories } from './stories/join-stories.js';

/** An article to be labelled and written. */
export interface ArticleToWrite {
  identity: string;
  articleId: number | null;
  folded: FoldedArticle<Contribution>;
  /** All uploads that brought a version of it. */
  uploads: number[];
  /** The version that it shows, of a new article. */
  versionId?: number | null;
}

const NONE: Corrections = {};

function madeFor(current: CurrentAnalyser, { folded }: ArticleToWrite, sourceCountry: string | null) {
  const { draft, labels: mode, fallbackLanguage: language } = folded;
  return current.madeAhead(draft, { mode, language, sourceCountry });
}

/** The articles with the outlets and labels that they are to have; what people corrected wins. */
async function labelAll(manager: EntityManager, current: CurrentAnalyser, articles: readonly ArticleToWrite[]) {
  const analyser = await current.now(manager);
  const corrections = await correctionsOf(
    manager,
    articles.flatMap(({ articleId }) => articleId ?? []),
  );
  const correctionOf = ({ articleId }: ArticleToWrite) =>
    articleId === null ? NONE : (corrections.get(articleId) ?? NONE);
  const sourceOf = await resolveSources(
    manager,
    articles.map((article) => (correctionOf(article).source === undefined ? article.folded.draft.publisher : null)),
  );
  const labelling = articles.map(async (article) => {
    const given = correctionOf(article);
    const source = given.source ?? sourceOf(article.folded.draft.publisher);
    const sourceCountry = source?.country ?? null;
    const made = correctionOf(article) === NONE ? madeFor(current, article, sourceCountry) : null;
    return { source, ...(await labelArticle(analyser, article.folded, sourceCountry, given, made)) };
  });
  const labelled = await Promise.all(labelling);
  const found = articles.map(({ articleId, folded }, index) => {
    return { articleId, draft: folded.draft, found: labelled[index]!.found };
  });
  await noteUncorrected(manager, found, corrections);
  return labelled;
}

/** Labels articles and writes them with everything that hangs on them; gives ids by identity and the labels' warnings. */
export async function writeFolded(
  manager: EntityManager,
  analyser: CurrentAnalyser,
  articles: readonly ArticleToWrite[],
): Promise<{ ids: Map<string, number>; labels: Map<string, Labels> }> {
  const labelled = await labelAll(manager, analyser, articles);
  const labels = labelled.map((article) => article.labels);
  const topics = await topicIds(
    manager,
    labels.flatMap((label) => label.topics),
  );
  const tags = await tagIds(
    manager,
    articles.flatMap((article) => article.folded.draft.tags),
  );
  const stories = await joinStories(
    manager,
    articles.map(({ articleId }, index) => {
      const { draft, labels: label, source } = labelled[index]!;
      const { published } = draft;
      return { articleId, sketch: label.storySketch, told: draft, sourceId: source?.id ?? null, published };
    }),
  );
  const writable = articles.map((article, index): WritableArticle => {
    const { draft, labels: label, source } = labelled[index]!;
    return {
      id: article.articleId,
      identity: article.identity,
      draft,
      labels: label,
      sourceId: source?.id ?? null,
      storyId: stories[index]!.storyId,
      uploadId: article.folded.shown.uploadId,
      uploads: article.uploads,
      versionId: article.versionId ?? null,
      topicIds: label.topics.map((topic) => topics.get(topic.key)!),
      tagIds: article.folded.draft.tags.flatMap((tag) => tags.get(indexKey(tag)) ?? []),
    };
  });
  const ids = await writeArticles(manager, writable);
  await addStoryMembers(
    manager,
    stories.flatMap(({ textId }, index) => {
      return textId === null ? [] : [{ articleId: ids.get(articles[index]!.identity)!, textId }];
    }),
  );
  return { ids, labels: new Map(articles.map((article, index) => [article.identity, labels[index]!])) };
}
