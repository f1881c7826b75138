import { dropEmptyTexts, dropStoryMembers, storyPlaces } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { reviveKeys, settleStories } from './settle-stories.js';
import { MOST_TEXTS_A_KEY } from './story-candidates.js';

/** Takes articles out of their stories, before they are removed or join anew; what they held together falls apart. */
export async function leaveStories(
  manager: EntityManager,
  articleIds: readonly number[],
  most = MOST_TEXTS_A_KEY,
): Promise<void> {
  const places = (await storyPlaces(manager, articleIds)).filter(({ textId }) => textId !== null);
  if (places.length === 0) return;
  await dropStoryMembers(
    manager,
    places.map(({ articleId }) => articleId),
  );
  const keys = await dropEmptyTexts(manager, [...new Set(places.map(({ textId }) => textId!))]);
  await settleStories(manager, [...new Set(places.map(({ storyId }) => storyId))]);
  await reviveKeys(manager, [...new Set(keys.flatMap((some) => [...some]))], most);
}
