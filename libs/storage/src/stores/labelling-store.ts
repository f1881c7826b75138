import type { EntityManager } from 'typeorm';
import { readSetting, writeSetting } from './setting-store.js';

/** Why all articles are labelled anew. */
export type RelabelReason = 'rules' | 'tag-map' | 'models' | 'program' | 'asked';

/** How often what people decide about labels was changed: any of it, and the tag map alone. */
export interface LabellingRevision {
  revision: number;
  tagMapVersion: number;
}

const NEW: LabellingRevision = { revision: 0, tagMapVersion: 0 };
const LABELLED_WITH = 'labelled-with';

/** The present revision. With `lock` nobody changes it before the transaction ends. */
export async function labellingRevision(manager: EntityManager, lock = false): Promise<LabellingRevision> {
  const rows: { value: LabellingRevision }[] = await manager.query(
    `SELECT s.value FROM setting s WHERE s.key = 'labelling' ${lock ? 'FOR UPDATE' : ''}`,
  );
  return rows[0]?.value ?? NEW;
}

/** Makes those who change what labels are made with take turns until their transactions end; asked first, so that nobody waits in a circle. */
export async function waitForLabellingTurn(manager: EntityManager): Promise<void> {
  await labellingRevision(manager, true);
}

/** Notes that people changed what labels are made with, and has all articles labelled anew. */
export async function noteLabellingChange(
  manager: EntityManager,
  reason: Exclude<RelabelReason, 'program' | 'asked'>,
): Promise<void> {
  const { revision, tagMapVersion } = await labellingRevision(manager, true);
  await writeSetting(manager, 'labelling', {
    revision: revision + 1,
    tagMapVersion: reason === 'tag-map' ? tagMapVersion + 1 : tagMapVersion,
  });
  await queueRelabelling(manager, reason);
}

/** Has all articles labelled anew; a run that is queued or under way takes notice of what changed by itself. */
export async function queueRelabelling(manager: EntityManager, reason: RelabelReason): Promise<void> {
  await waitForLabellingTurn(manager);
  // Looked up rather than left to the unique index, which would wait for the batch in hand, whose run may be waiting for us.
  await manager.query(
    `INSERT INTO job (kind, subject, total) SELECT 'relabel', $1, (SELECT count(*) FROM fact)
     WHERE NOT EXISTS (SELECT FROM job o WHERE o.kind = 'relabel' AND o.state IN ('queued', 'running'))`,
    [reason],
  );
}

/** What all articles were last labelled with; null before the first time. */
export async function labelledWith(manager: EntityManager): Promise<string | null> {
  const value = await readSetting(manager, LABELLED_WITH);
  return typeof value === 'string' ? value : null;
}

/** Notes what all articles are labelled with now. */
export async function noteLabelledWith(manager: EntityManager, basis: string): Promise<void> {
  await writeSetting(manager, LABELLED_WITH, basis);
}

/** Whether there is anything to label. */
export async function hasArticles(manager: EntityManager): Promise<boolean> {
  const rows: { found: boolean }[] = await manager.query(`SELECT EXISTS (SELECT FROM fact) AS found`);
  return rows[0]!.found;
}
