import {
  articlesOfTexts,
  commonKeys,
  dropCommonKeys,
  mergeStories,
  moveToStories,
  newStories,
  presentTexts,
  textsOfStories,
} from '@vigie/storage';
import { Groups } from '@vigie/stories';
import type { EntityManager } from 'typeorm';
import { connectAll, heldTogether } from './held-together.js';
import { keyIndexOf } from './key-index.js';
import { TextDesk } from './text-desk.js';

/** Splits stories whose texts do not hang together any more. The part with the oldest article keeps the story. */
export async function settleStories(manager: EntityManager, storyIds: readonly number[]): Promise<void> {
  const ids = await textsOfStories(manager, storyIds);
  if (ids.length < 2) return;
  const desk = new TextDesk(manager);
  await desk.fetch(ids);
  const groups = await heldTogether(manager, desk, ids, await commonKeys(manager));
  const parts = new Map<number, { storyId: number; oldest: number; texts: number[] }>();
  for (const id of ids) {
    const { storyId, articleId } = desk.texts.get(id)!;
    const part = parts.get(groups.find(id));
    if (part === undefined) parts.set(groups.find(id), { storyId: storyId!, oldest: articleId!, texts: [id] });
    else {
      part.texts.push(id);
      part.oldest = Math.min(part.oldest, articleId!);
    }
  }
  const keepers = new Map<number, number>();
  for (const { storyId, oldest } of parts.values())
    keepers.set(storyId, Math.min(oldest, keepers.get(storyId) ?? Number.POSITIVE_INFINITY));
  const leaving = [...parts.values()].filter(({ storyId, oldest }) => keepers.get(storyId) !== oldest);
  const fresh = await newStories(manager, leaving.length);
  const storyOf = new Map(leaving.flatMap(({ texts }, place) => texts.map((text) => [text, fresh[place]!] as const)));
  const articles = await articlesOfTexts(manager, [...storyOf.keys()]);
  await moveToStories(
    manager,
    articles.map(({ articleId, textId }) => ({ articleId, storyId: storyOf.get(textId)! })),
  );
}

/** Joins stories of texts that became candidates of each other because a key of theirs says something again. */
export async function reviveKeys(manager: EntityManager, keys: readonly number[], most: number): Promise<void> {
  const common = await commonKeys(manager);
  const suspects = keys.filter((key) => common.has(key));
  if (suspects.length === 0) return;
  const found = await keyIndexOf(manager).find(manager, suspects);
  const present = await presentTexts(manager, [...new Set([...found.values()].flat())]);
  const revived: number[] = [];
  const texts = new Set<number>();
  for (const [key, owners] of found) {
    const there = new Set(owners.filter((text) => present.has(text)));
    if (there.size > most) continue;
    revived.push(key);
    for (const text of there) texts.add(text);
  }
  if (revived.length === 0) return;
  await dropCommonKeys(manager, revived);
  const desk = new TextDesk(manager);
  await desk.fetch(texts);
  await joinTexts(manager, desk, [...texts]);
}

/** Joins the stories of texts that are stored already and have a key that says something again: only its pairs are new. */
async function joinTexts(manager: EntityManager, desk: TextDesk, ids: readonly number[]): Promise<void> {
  const groups = new Groups();
  // Stories stand below zero, so that a text and a story are never the same number.
  for (const [id, { storyId }] of desk.texts) if (storyId !== null) groups.unite(-storyId, id);
  await connectAll(manager, desk, { ids, of: ids, common: await commonKeys(manager) }, groups);
  const oldest = new Map<number, number>();
  const stories = new Set([...desk.texts.values()].flatMap(({ storyId }) => storyId ?? []));
  for (const story of [...stories].sort((a, b) => a - b)) {
    const group = groups.find(-story);
    if (!oldest.has(group)) oldest.set(group, story);
  }
  const into = [...stories].map((story) => [story, oldest.get(groups.find(-story))!] as const);
  await mergeStories(manager, new Map(into.filter(([from, to]) => from !== to)));
}
