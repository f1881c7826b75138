import { hasArticles, labelledWith, labellingRevision, noteLabelledWith, queueRelabelling } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { labelBasis } from './worker/current-analyser.js';

/** Has all articles labelled anew if they were last labelled by another program or with other settings; the run itself is a job. */
export async function queueOutdated(manager: EntityManager): Promise<void> {
  const { revision } = await labellingRevision(manager, true);
  const basis = labelBasis(revision);
  if ((await labelledWith(manager)) === basis) return;
  if (await hasArticles(manager)) await queueRelabelling(manager, 'program');
  else await noteLabelledWith(manager, basis);
}
