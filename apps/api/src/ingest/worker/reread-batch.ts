import { isDeepStrictEqual } from 'node:util';
import { type ArticleDraft, type ArticleField, differingFields } from '@vigie/article';
import {
  allVersions,
  dropEmptySources,
  dropEmptyStories,
  identitiesOf,
  membershipOf,
  noteChanged,
  setShownVersions,
  type VersionRow,
  writeDrafts,
} from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import type { CurrentAnalyser } from './current-analyser.js';
import { type Refolded, refold } from './refold.js';
import { writeFolded } from './write-folded.js';

function isOtherwise(before: Refolded, after: Refolded): boolean {
  const isSame = before.folded.shown.id === after.folded.shown.id;
  return !isSame || !isDeepStrictEqual(before.folded.draft, after.folded.draft);
}

async function rewrite(
  manager: EntityManager,
  analyser: CurrentAnalyser,
  articles: readonly Refolded[],
): Promise<void> {
  const ids = articles.map(({ articleId }) => articleId);
  const before = await membershipOf(manager, ids);
  const identities = await identitiesOf(manager, ids);
  await writeFolded(
    manager,
    analyser,
    articles.map((article) => ({
      ...article,
      identity: identities.get(article.articleId)!,
      uploads: before.get(article.articleId)?.uploads ?? article.uploads,
    })),
  );
  await setShownVersions(
    manager,
    articles.map(({ articleId, folded }) => ({ articleId, versionId: folded.shown.id })),
  );
  const left = [...before.values()];
  await dropEmptyStories(
    manager,
    left.map(({ storyId }) => storyId),
  );
  await dropEmptySources(
    manager,
    left.flatMap(({ sourceId }) => sourceId ?? []),
  );
}

/** An article that changed; `isAlone` when it has one version only. */
export interface ChangedArticle {
  articleId: number;
  fields: ArticleField[];
  isAlone: boolean;
}

/**
 * Puts what versions are read as now in the place of what they were read as, and writes the articles again that this changes;
 * articles keep their identity, whatever their address is read as now. Gives those with a changed field.
 */
export async function rereadBatch(
  manager: EntityManager,
  analyser: CurrentAnalyser,
  versions: readonly VersionRow[],
  drafts: ReadonlyMap<number, ArticleDraft>,
): Promise<ChangedArticle[]> {
  const anew = versions.map((version) => ({ ...version, draft: drafts.get(version.id) ?? version.draft }));
  const before = refold(versions.map((version) => ({ ...version })));
  const after = refold(anew);
  const rewritten = [...after.values()].filter((article) => isOtherwise(before.get(article.articleId)!, article));
  await writeDrafts(
    manager,
    anew.filter(({ id }) => drafts.has(id)),
  );
  await noteChanged(
    manager,
    anew.filter(({ changed }, index) => !isDeepStrictEqual(changed, versions[index]!.changed)),
  );
  if (rewritten.length > 0) await rewrite(manager, analyser, rewritten);
  const counts = new Map<number, number>();
  for (const { articleId } of versions) counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
  return rewritten
    .map(({ articleId, folded }) => {
      const fields = differingFields(before.get(articleId)!.folded.draft, folded.draft);
      return { articleId, fields, isAlone: counts.get(articleId) === 1 };
    })
    .filter(({ fields }) => fields.length > 0);
}

/** All versions of the articles that these are versions of. */
export function versionsBeside(manager: EntityManager, articleIds: Iterable<number>): Promise<VersionRow[]> {
  return allVersions(manager, [...new Set(articleIds)]);
}
