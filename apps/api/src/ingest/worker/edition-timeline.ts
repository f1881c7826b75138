import { type ArticleDraft, differingFields, orderEditions } from '@vigie/article';
import { latestContributions, type VersionRow } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import type { ArticleStep } from '../../platform/stored-articles.js';
import { type Added, addVersion, type FoldedArticle } from './fold-article.js';

type Entry = Pick<ArticleStep, 'draft' | 'isShown'> & { version: VersionRow };

/**
 * Versions given in order of arrival, in order of time: an edition that was only kept stands before the first that is known to be
 * later. `shown` is the one that the article shows, null where that is not noted.
 */
export function timelineOf(versions: readonly VersionRow[], shown: number | null = null): ArticleStep[] {
  const entries: Entry[] = [];
  let folded: FoldedArticle<VersionRow> | null = null;
  for (const version of versions) {
    const step: Added<VersionRow> = addVersion(folded, version);
    folded = step.folded;
    const { isShown } = step;
    const draft = isShown ? step.folded.draft : version.draft;
    const later = isShown ? -1 : entries.findIndex((entry) => isLater(entry, version));
    entries.splice(later === -1 ? entries.length : later, 0, { version, draft, isShown });
  }
  const current = shown ?? folded?.shown.id;
  let before: ArticleStep['before'] = null;
  return entries.map(({ version: { id, uploadId, draft: own }, draft: said, isShown }) => {
    const draft: ArticleDraft = isShown || before === null ? said : spoken(said, before.draft);
    const step = {
      ...{ id, uploadId, draft, before, isShown, isCurrent: id === current },
      changed: before === null ? [] : differingFields(before.draft, draft),
      times: { modifiedAt: own.modifiedAt, published: draft.published },
    };
    before = { id, draft };
    return step;
  });
}

/** What an edition says, and where it is silent what the one before said: that is no change. */
function spoken(own: ArticleDraft, before: ArticleDraft): ArticleDraft {
  const isSaid = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);
  const said = Object.fromEntries(Object.entries(own).filter(([, value]) => isSaid(value)));
  return { ...before, ...said, ...(own.published.at === null ? { published: before.published } : {}) };
}

function isLater(entry: Entry, version: VersionRow): boolean {
  return orderEditions(version.draft, entry.version.draft)?.isLater === true;
}

/** What the latest versions of an article made of it, in order of time; those that brought nothing new are left out. */
export async function editionTimeline(manager: EntityManager, articleId: number): Promise<ArticleStep[]> {
  const { versions, shown } = await latestContributions(manager, articleId);
  return timelineOf(versions, shown);
}
