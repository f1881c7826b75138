import {
  allVersions,
  articlesChangedBy,
  articlesOfUpload,
  deleteArticles,
  deleteVersions,
  dropEmptySources,
  dropEmptyStories,
  endJob,
  identitiesOf,
  type Membership,
  membershipOf,
  moveUpload,
  noteChanged,
  noteUndone,
  setShownVersions,
  waitForWriteTurn,
} from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import type { CurrentAnalyser } from './current-analyser.js';
import { type HeldJob, inStep } from './held-job.js';
import { refold } from './refold.js';
import { leaveStories } from './stories/leave-stories.js';
import { writeFolded } from './write-folded.js';

const BATCH = 200;

/** Stories and sources that only the articles taken back had. */
async function dropWhatIsEmpty(manager: EntityManager, before: readonly Membership[]): Promise<void> {
  await dropEmptyStories(
    manager,
    before.map(({ storyId }) => storyId),
  );
  await dropEmptySources(
    manager,
    before.flatMap(({ sourceId }) => sourceId ?? []),
  );
}

async function undoBatch(
  manager: EntityManager,
  analyser: CurrentAnalyser,
  { id: jobId, uploadId }: HeldJob,
): Promise<number> {
  await waitForWriteTurn(manager);
  const ids = await articlesOfUpload(manager, uploadId, BATCH);
  if (ids.length === 0) return 0;
  const before = await membershipOf(manager, ids);
  const changed = await articlesChangedBy(manager, uploadId, ids);
  await deleteVersions(manager, uploadId, ids);
  const versions = await allVersions(manager, ids);
  const left = refold(versions);
  const gone = ids.filter((id) => !left.has(id));
  await leaveStories(manager, gone);
  await deleteArticles(manager, gone);
  const identities = await identitiesOf(manager, [...left.keys()]);
  const articles = [...left.values()].map((article) => ({ ...article, identity: identities.get(article.articleId)! }));
  await writeFolded(manager, analyser, articles);
  await noteChanged(manager, versions);
  await setShownVersions(
    manager,
    articles.map(({ articleId, folded }) => ({ articleId, versionId: folded.shown.id })),
  );
  await dropWhatIsEmpty(manager, [...before.values()]);
  await noteUndone(manager, jobId, { removed: gone.length, restored: changed.filter((id) => left.has(id)).length });
  return ids.length;
}

/** Takes back what an upload brought: articles of its own go, others are folded again without it. Can be stopped and resumed anywhere. */
export async function undoUpload(job: HeldJob, analyser: CurrentAnalyser): Promise<void> {
  // Also where there is nothing to take back; no step, because it gets nowhere yet.
  await noteUndone(job.dataSource.manager, job.id, { removed: 0, restored: 0 });
  for (let undone = BATCH; undone === BATCH; ) {
    job.stopping.throwIfAborted();
    undone = await inStep(job, (manager) => undoBatch(manager, analyser, job));
  }
  await inStep(job, async (manager) => {
    await moveUpload(manager, job.uploadId, ['running', 'queued'], 'undone');
    await endJob(manager, job.id, 'done', null);
  });
}
