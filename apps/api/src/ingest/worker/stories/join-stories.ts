import type { PublishedDate, StorySketch } from '@vigie/article';
import {
  addStoryTexts,
  mergeStories,
  newStories,
  type StoryPlace,
  storiesOfOnly,
  storyPlaces,
  textUses,
} from '@vigie/storage';
import { alsoUsed, connectTexts, Groups, type Uses } from '@vigie/stories';
import type { EntityManager } from 'typeorm';
import { keyIndexOf } from './key-index.js';
import { leaveStories } from './leave-stories.js';
import { settleStories } from './settle-stories.js';
import { findCandidates, MOST_TEXTS_A_KEY } from './story-candidates.js';
import { TextDesk, type Told } from './text-desk.js';

/** An article that is about to be written. */
export interface StoryArticle {
  /** Null for a new one. */
  articleId: number | null;
  sketch: StorySketch | null;
  told: Told;
  sourceId: number | null;
  published: PublishedDate;
}

/** The story that an article is to be written with, and the text it is to be listed under then; null where nothing changes. */
export interface JoinedArticle {
  storyId: number;
  textId: number | null;
}

/** An article that joins, with the id of its text. */
interface ArrivingArticle extends StoryArticle {
  sketch: StorySketch;
  textId: number;
  isNewText: boolean;
}

function momentOf({ at, day, precision }: PublishedDate): string {
  const isExact = at !== null && (precision === 'minute' || precision === 'instant');
  return `${day ?? ''}|${isExact ? Math.floor(Date.parse(at) / 1000) : ''}`;
}

/** Whether nothing that stories depend on has changed since the article was last joined. */
function stays(article: StoryArticle, place: StoryPlace | undefined): boolean {
  if (place === undefined || (article.sketch?.digest ?? null) !== place.digest) return false;
  if (article.sketch === null) return true;
  return (article.sourceId ?? 0) === place.sourceId && momentOf(article.published) === place.moment;
}

/**
 * Lays the texts of arriving articles on the desk, each with all the places where it appears. Gives those that have to be
 * compared: a text that appears nowhere new stands to all others as before.
 */
async function layOut(manager: EntityManager, desk: TextDesk, arriving: readonly ArrivingArticle[]): Promise<number[]> {
  const ids = [...new Set(arriving.map(({ textId }) => textId))];
  const uses = new Map<number, Uses>((await textUses(manager, ids)).map((row) => [row.textId, row]));
  await desk.fetch(uses.keys());
  const changed = new Set<number>();
  for (const { textId, sketch, told, sourceId, published } of arriving) {
    const now = alsoUsed(uses.get(textId), sourceId ?? 0, momentOf(published));
    if (now !== uses.get(textId) && (now.sourceId !== null || uses.get(textId)?.sourceId !== null)) changed.add(textId);
    uses.set(textId, now);
    desk.put({ id: textId, keys: sketch.keys, print: sketch.print }, now, told);
  }
  return [...changed];
}

/**
 * Stories that only moving articles are in stay theirs, as if these had never left: one article each, the oldest, keeps it.
 * By text; a story that somebody else is in as well is not to be had.
 */
async function ownStories(
  manager: EntityManager,
  arriving: readonly ArrivingArticle[],
  places: Places,
  movingIds: readonly number[],
) {
  const moved = arriving.flatMap(({ articleId, textId }) => {
    const place = places.get(articleId ?? 0);
    return place === undefined ? [] : [{ ...place, textId }];
  });
  const storyIds = [...new Set(moved.map(({ storyId }) => storyId))];
  const free = await storiesOfOnly(manager, storyIds, movingIds);
  const own = new Map<number, number>();
  for (const { storyId, textId } of moved.sort((a, b) => a.articleId - b.articleId)) {
    if (free.delete(storyId)) own.set(textId, Math.min(storyId, own.get(textId) ?? storyId));
  }
  return own;
}

type Places = ReadonlyMap<number, StoryPlace>;

/** Groups the texts of arriving articles with those that they are one story with. */
async function group(
  manager: EntityManager,
  arriving: readonly ArrivingArticle[],
  most: number,
): Promise<{ desk: TextDesk; groups: Groups }> {
  const desk = new TextDesk(manager);
  const ids = await layOut(manager, desk, arriving);
  const { byText, overcrowded } = await findCandidates(manager, desk, ids, most);
  if (overcrowded.length > 0) {
    // What only a key joined that is common now falls apart before anything is joined to it.
    const uses = await textUses(manager, overcrowded);
    await settleStories(manager, [...new Set(uses.map(({ storyId }) => storyId))]);
    return group(manager, arriving, most);
  }
  const groups = new Groups();
  // Stories stand below zero, so that a text and a story are never the same number.
  for (const [id, { storyId }] of desk.texts) if (storyId !== null) groups.unite(-storyId, id);
  await connectTexts(byText, groups, desk);
  return { desk, groups };
}

/** The story of each text: the oldest that its group has, or a new one. Stories that became one are merged. */
async function nameStories(
  manager: EntityManager,
  { desk, groups }: { desk: TextDesk; groups: Groups },
  ids: readonly number[],
  own: ReadonlyMap<number, number>,
): Promise<Map<number, number>> {
  const stories = new Map<number, Set<number>>(ids.map((id) => [groups.find(id), new Set()]));
  for (const id of ids) if (own.has(id)) stories.get(groups.find(id))!.add(own.get(id)!);
  for (const [id, { storyId }] of desk.texts) if (storyId !== null) stories.get(groups.find(id))?.add(storyId);
  const nameless = [...stories].filter(([, known]) => known.size === 0).map(([root]) => root);
  const fresh = await newStories(manager, nameless.length);
  const names = new Map(nameless.map((root, place) => [root, fresh[place]!]));
  const into = new Map<number, number>();
  for (const [root, known] of stories) {
    if (known.size === 0) continue;
    const oldest = [...known].reduce((a, b) => Math.min(a, b));
    names.set(root, oldest);
    for (const story of known) if (story !== oldest) into.set(story, oldest);
  }
  await mergeStories(manager, into);
  return new Map(ids.map((id) => [id, names.get(groups.find(id))!]));
}

async function addTexts(manager: EntityManager, moving: readonly StoryArticle[]): Promise<ArrivingArticle[]> {
  const told = moving.flatMap((article) => (article.sketch === null ? [] : [{ ...article, sketch: article.sketch }]));
  const texts = await addStoryTexts(
    manager,
    told.map(({ sketch }) => sketch),
  );
  return told.map((article) => {
    const { id, isNew } = texts.get(article.sketch.digest)!;
    return { ...article, textId: id, isNewText: isNew };
  });
}

/**
 * Finds the stories of articles that are about to be written, in the caller's transaction and turn to write. Stories are the
 * connected parts of all pairs of texts that are one story, whatever the order of arrival; those that the articles bring
 * together become one at once. `addStoryMembers` has to follow when the articles are written.
 */
export async function joinStories(
  manager: EntityManager,
  articles: readonly StoryArticle[],
  most = MOST_TEXTS_A_KEY,
): Promise<JoinedArticle[]> {
  const knownIds = articles.flatMap(({ articleId }) => articleId ?? []);
  const places: Places = new Map((await storyPlaces(manager, knownIds)).map((place) => [place.articleId, place]));
  const moving = articles.filter((article) => !stays(article, places.get(article.articleId ?? 0)));
  if (moving.length === 0)
    return articles.map(({ articleId }) => ({ storyId: places.get(articleId!)!.storyId, textId: null }));
  const movingIds = moving.flatMap(({ articleId }) => articleId ?? []);
  if (movingIds.length > 0) await leaveStories(manager, movingIds, most);
  const arriving = await addTexts(manager, moving);
  const ids = [...new Set(arriving.map(({ textId }) => textId))];
  const grouped = await group(manager, arriving, most);
  const storyOf = await nameStories(manager, grouped, ids, await ownStories(manager, arriving, places, movingIds));
  const fresh = new Map(
    arriving.filter(({ isNewText }) => isNewText).map(({ textId, sketch }) => [textId, sketch.keys]),
  );
  await keyIndexOf(manager).add(
    manager,
    [...fresh].map(([text, keys]) => ({ text, keys })),
  );
  const textOf = new Map(arriving.map(({ sketch, textId }) => [sketch, textId]));
  const wordless = moving.filter(({ sketch }) => sketch === null);
  const alone = await newStories(manager, wordless.length);
  const aloneOf = new Map(wordless.map((article, place) => [article, alone[place]!]));
  return articles.map((article) => {
    const textId = article.sketch === null ? null : (textOf.get(article.sketch) ?? null);
    const arrived = textId === null ? aloneOf.get(article) : storyOf.get(textId);
    return { storyId: arrived ?? places.get(article.articleId!)!.storyId, textId };
  });
}
