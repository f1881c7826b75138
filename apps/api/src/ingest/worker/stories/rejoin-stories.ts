import { addStoryMembers, dropEmptyStories, membershipOf, moveToStories } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { joinStories, type StoryArticle } from './join-stories.js';

/** An article that is stored already. */
export interface StoredStoryArticle extends Omit<StoryArticle, 'sourceId'> {
  articleId: number;
}

/** Joins stored articles whose text, source or date is not the one they were last joined by, or that never were. */
export async function rejoinStories(manager: EntityManager, articles: readonly StoredStoryArticle[]): Promise<void> {
  const before = await membershipOf(
    manager,
    articles.map(({ articleId }) => articleId),
  );
  const stored = articles.filter(({ articleId }) => before.has(articleId));
  const joined = await joinStories(
    manager,
    stored.map((article) => ({ ...article, sourceId: before.get(article.articleId)!.sourceId })),
  );
  await addStoryMembers(
    manager,
    joined.flatMap(({ textId }, place) => (textId === null ? [] : [{ articleId: stored[place]!.articleId, textId }])),
  );
  await moveToStories(
    manager,
    joined.map(({ storyId }, place) => ({ articleId: stored[place]!.articleId, storyId })),
  );
  await dropEmptyStories(
    manager,
    [...before.values()].map(({ storyId }) => storyId),
  );
}
