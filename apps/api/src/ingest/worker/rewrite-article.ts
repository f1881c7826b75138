import { dropEmptySources, dropEmptyStories, identitiesOf, membershipOf, setShownVersions } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import type { CurrentAnalyser } from './current-analyser.js';
import { foldStored } from './fold-stored.js';
import { writeFolded } from './write-folded.js';

/** Writes an article anew from its versions, as today's settings and corrections want it. For whoever has the turn to write. */
export async function rewriteArticle(
  manager: EntityManager,
  analyser: CurrentAnalyser,
  articleId: number,
): Promise<void> {
  const folded = (await foldStored(manager, [articleId])).get(articleId);
  const before = (await membershipOf(manager, [articleId])).get(articleId);
  const identity = (await identitiesOf(manager, [articleId])).get(articleId);
  if (folded === undefined || before === undefined || identity === undefined) return;
  await writeFolded(manager, analyser, [{ identity, articleId, folded, uploads: before.uploads }]);
  await setShownVersions(manager, [{ articleId, versionId: folded.shown.id }]);
  await dropEmptyStories(manager, [before.storyId]);
  await dropEmptySources(manager, before.sourceId === null ? [] : [before.sourceId]);
}
